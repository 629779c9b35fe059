package io.github.driftwatch.governance;

import io.github.driftwatch.procedure.DurationBand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A line for each band of lengths of time: a plan is in the first of them whose end it has not behind it. */
final class DurationBands {

    private final List<DurationBand> bands;
    private final List<Line> lines;

    /** @param whole what each is a share of */
    DurationBands(String measure, List<DurationBand> bands, Line whole) {
        this.bands = List.copyOf(bands);
        this.lines = bands.stream()
                .map(band -> new Line(
                        measure,
                        band.id(),
                        band.title(),
                        Line.Kind.COUNT,
                        "plans",
                        whole.key(),
                        true,
                        whole.atTheEnd()))
                .toList();
    }

    List<Line> lines() {
        return lines;
    }

    /** The band of a plan that began on one day and has lasted, or lasted, up to another. */
    Line of(LocalDate start, LocalDate day) {
        return lines.get(index(mark -> mark.isBehind(start, day)));
    }

    /** That each band is so many pieces. */
    List<LineSum> sums(DurationPieces pieces) {
        List<LineSum> sums = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int band = i;
            sums.add(LineSum.of(lines.get(i), pieces.where(behind -> index(behind::contains) == band)));
        }
        return sums;
    }

    /**
     * That the plans beyond the end of one band are those of the next and those beyond its end.
     *
     * @param whole all plans
     */
    List<LineSum> steps(Line whole) {
        List<LineSum> steps = new ArrayList<>();
        String before = whole.key();
        for (int i = 0; i < lines.size(); i++) {
            List<String> parts = new ArrayList<>(List.of(lines.get(i).key()));
            String after = end(bands.get(i)).map(DurationPieces::keyBeyond).orElse(null);
            if (after != null) {
                parts.add(after);
            }
            steps.add(new LineSum(before, parts));
            before = after == null ? before : after;
        }
        return steps;
    }

    /** Where a band ends; nowhere for the last. */
    static Optional<DurationMark> end(DurationBand band) {
        if (band.within() != null) {
            return Optional.of(
                    DurationMark.passed(band.within().number(), band.within().unit()));
        }
        return Optional.ofNullable(band.below()).map(below -> DurationMark.reached(below.number(), below.unit()));
    }

    private int index(Predicate<DurationMark> isBehind) {
        int index = 0;
        while (end(bands.get(index)).filter(isBehind).isPresent()) {
            index++;
        }
        return index;
    }
}

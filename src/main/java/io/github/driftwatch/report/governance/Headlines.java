package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Governance.Measured;
import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses the figures of the first page: a measure that a report does not have is passed over. */
final class Headlines {

    /** The months on a plan that boards ask about. */
    private static final Set<Integer> LONG = Set.of(15, 18, 24);

    private static final int TWO_YEARS = 24;
    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?!.*\\d)");

    private final Shown shown;
    private final List<Headline> headlines = new ArrayList<>();

    private Headlines(Shown shown) {
        this.shown = shown;
    }

    static List<Headline> of(Shown shown) {
        Headlines chosen = new Headlines(shown);
        chosen.choose();
        return List.copyOf(chosen.headlines);
    }

    private void choose() {
        counts("G1", 1);
        counts("G2", 2);
        firstShare("G6");
        measured("G7")
                .forEach(found ->
                        shareOf(found).ifPresent(line -> add("Plans reviewed in time (national)", line, true)));
        measured("G5")
                .forEach(measure -> Shown.lines(measure).stream()
                        .filter(line -> LONG.contains(months(line)))
                        .forEach(line -> add(line.title(), line, false)));
        firstShare("G8");
        firstShare("G9");
        measured("G15").stream()
                .flatMap(measure -> Shown.lines(measure).stream())
                .filter(line -> line.id().equals("red"))
                .forEach(line -> add("Plans in the drift band " + line.title(), line, false));
        measured("G16").stream()
                .flatMap(measure -> Shown.lines(measure).stream())
                .filter(line -> line.kind() == Kind.ESTIMATE && months(line) == TWO_YEARS)
                .findFirst()
                .ifPresent(line -> add("Share still open after " + TWO_YEARS + " months", line, true));
    }

    private void counts(String measure, int most) {
        measured(measure).stream()
                .flatMap(found -> Shown.lines(found).stream())
                .filter(line -> line.kind() == Kind.COUNT)
                .limit(most)
                .forEach(line -> add(line.title(), line, false));
    }

    private void firstShare(String measure) {
        measured(measure).forEach(found -> shareOf(found).ifPresent(line -> add(title(found, line), line, true)));
    }

    private static Optional<Line> shareOf(Measured measure) {
        return Shown.lines(measure).stream().filter(line -> line.of() != null).findFirst();
    }

    private static String title(Measured measure, Line line) {
        String whole = measure.definition().title();
        String part = line.title().toLowerCase(Locale.ROOT);
        return whole.toLowerCase(Locale.ROOT).contains(part) ? whole : whole + ": " + part;
    }

    private void add(String title, Line line, boolean share) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (NamedPeriod named : NamedPeriod.compared(shown.governance())) {
            cells.add(shown.of(line, named.period(), Group.ALL)
                    .map(figure -> cell(figure, share))
                    .orElse(null));
        }
        if (cells.get(0) != null) {
            headlines.add(new Headline(title, line.measure(), share, cells));
        }
    }

    private static @Nullable Object cell(ShownFigure figure, boolean share) {
        return share ? figure.main() : figure.count();
    }

    private List<Measured> measured(String id) {
        return shown.governance().measures().stream()
                .filter(measure -> measure.definition().id().equals(id))
                .toList();
    }

    /** The months that a line speaks of, as its name says; 0 where it speaks of none. */
    static int months(Line line) {
        Matcher number = NUMBER.matcher(line.id());
        return number.find() && number.group().length() < 4 ? Integer.parseInt(number.group()) : 0;
    }
}

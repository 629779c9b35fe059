package io.github.driftwatch.governance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which counts tell how many things a median or an estimate is made from. */
final class RestingOn {

    private static final double SAME = 1e-6;

    private final Figures figures;
    private final Map<Line, List<GovernanceFigure>> values = new LinkedHashMap<>();
    private final Map<String, Set<Line>> counts = new HashMap<>();

    RestingOn(Figures figures) {
        this.figures = figures;
        Map<String, Set<Line>> counted = new HashMap<>();
        for (GovernanceFigure figure : figures.all()) {
            if (figure.line().kind() == Line.Kind.COUNT) {
                counted.computeIfAbsent(figure.line().measure(), none -> new LinkedHashSet<>())
                        .add(figure.line());
            } else {
                values.computeIfAbsent(figure.line(), none -> new ArrayList<>()).add(figure);
            }
        }
        values.forEach((line, of) -> {
            Set<Line> same = new LinkedHashSet<>(counted.getOrDefault(line.measure(), Set.of()));
            same.removeIf(count -> !count.key().equals(line.of()) && !tells(count, of));
            counts.put(line.key(), same);
        });
    }

    /** The lines that count what a line is made from, by its key. */
    Set<Line> counts(String line) {
        return counts.getOrDefault(line, Set.of());
    }

    /** The figures of lines that no count stands beside, though those of groups add up as counts do. */
    List<GovernanceFigure> addingUpUncounted() {
        return values.entrySet().stream()
                .filter(line -> line.getKey().kind() == Line.Kind.ESTIMATE)
                .filter(line -> counts(line.getKey().key()).isEmpty() && addsUp(line.getValue()))
                .flatMap(line -> line.getValue().stream())
                .toList();
    }

    /** In every period and group the same number, and not always 0. */
    private boolean tells(Line count, List<GovernanceFigure> of) {
        boolean any = false;
        for (GovernanceFigure value : of) {
            Integer number = figures.of(count, value.period(), value.group())
                    .map(GovernanceFigure::count)
                    .orElse(null);
            if (number == null || number != value.restsOn()) {
                return false;
            }
            any |= number > 0;
        }
        return any;
    }

    private static boolean addsUp(Collection<GovernanceFigure> of) {
        Map<List<Object>, Double> differences = new HashMap<>();
        for (GovernanceFigure figure : of) {
            Double value = figure.value();
            double number = value == null ? 0 : value;
            if (figure.group().split() == Split.ALL) {
                of.stream()
                        .filter(other -> other.period().equals(figure.period()))
                        .map(other -> other.group().split())
                        .filter(split -> split != Split.ALL)
                        .distinct()
                        .forEach(split -> differences.merge(List.of(figure.period(), split), number, Double::sum));
            } else {
                differences.merge(List.of(figure.period(), figure.group().split()), -number, Double::sum);
            }
        }
        return differences.values().stream().allMatch(difference -> Math.abs(difference) < SAME);
    }
}

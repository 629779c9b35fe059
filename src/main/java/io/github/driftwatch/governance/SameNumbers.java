package io.github.driftwatch.governance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which lines are one number under two names, or the sum of two others, as far as anybody can tell: they are so for every
 * group of the period. A flag can say what a threshold says, and an audit what a rule does; who knows the
 * procedures knows it, though no measure can say so of another.
 */
final class SameNumbers {

    private final Governance governance;
    private final Period period;
    private final Set<Figures.Key> places = new LinkedHashSet<>();
    private final Map<Line, int[]> numbers = new LinkedHashMap<>();

    private SameNumbers(Governance governance, Period period) {
        this.governance = governance;
        this.period = period;
        Set<Line> lines = new LinkedHashSet<>();
        for (GovernanceFigure figure : governance.figures().all()) {
            if (figure.count() != null && figure.line().published() && isLookedAt(figure)) {
                lines.add(figure.line());
                places.add(new Figures.Key("", figure.period(), figure.group()));
            }
        }
        lines.forEach(line -> {
            int[] own = numbers(line);
            // Of what hardly ever happens, numbers are equal by chance.
            if (Arrays.stream(own).distinct().count() > 2) {
                numbers.put(line, own);
            }
        });
    }

    /** What they come to in a period, which another report can tell of beside others. */
    static List<LineSum> in(Governance governance, Period period) {
        SameNumbers same = new SameNumbers(governance, period);
        List<LineSum> sums = new ArrayList<>(same.equal(true));
        sums.addAll(same.equal(false));
        return sums;
    }

    private boolean isLookedAt(GovernanceFigure figure) {
        return figure.period().equals(period);
    }

    /** A line's numbers by place; -1 where it has none. */
    private int[] numbers(Line line) {
        return places.stream()
                .mapToInt(place -> governance
                        .figures()
                        .of(line, place.period(), place.group())
                        .map(GovernanceFigure::count)
                        .orElse(-1))
                .toArray();
    }

    private List<LineSum> equal(boolean atTheEnd) {
        List<Line> lines = numbers.keySet().stream()
                .filter(line -> line.atTheEnd() == atTheEnd)
                .toList();
        Map<List<Integer>, List<Line>> byNumbers = new HashMap<>();
        lines.forEach(line -> byNumbers
                .computeIfAbsent(listed(of(line)), none -> new ArrayList<>())
                .add(line));
        List<LineSum> sums = new ArrayList<>();
        byNumbers
                .values()
                .forEach(same ->
                        same.stream().skip(1).forEach(other -> sums.add(LineSum.of(same.get(0), List.of(other)))));
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                List<Line> parts = List.of(lines.get(i), lines.get(j));
                byNumbers
                        .getOrDefault(listed(sum(of(parts.get(0)), of(parts.get(1)))), List.of())
                        .forEach(whole -> sums.add(LineSum.of(whole, parts)));
            }
        }
        return sums;
    }

    private int[] of(Line line) {
        return numbers.getOrDefault(line, new int[0]);
    }

    private static int[] sum(int[] one, int[] other) {
        int[] sum = new int[one.length];
        Arrays.setAll(sum, place -> one[place] < 0 || other[place] < 0 ? -1 : one[place] + other[place]);
        return sum;
    }

    private static List<Integer> listed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}

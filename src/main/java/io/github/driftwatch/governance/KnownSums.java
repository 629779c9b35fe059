package io.github.driftwatch.governance;

import io.github.driftwatch.suppression.Figure;
import io.github.driftwatch.suppression.Sum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Every number of a report, and every sum between them that a reader knows to hold. */
final class KnownSums {

    private final Governance governance;
    private final Map<Cell, Figure<Cell>> cells = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Set<Sum<Cell>> sums = new LinkedHashSet<>();
    private final Set<String> unnamed = new HashSet<>();
    private final Map<Cell, Map<Split, List<Cell>>> groups = new LinkedHashMap<>();

    KnownSums(Governance governance, RestingOn restingOn) {
        this.governance = governance;
        for (GovernanceFigure figure : governance.figures().all()) {
            Integer count = figure.count();
            if (figure.line().kind() == Line.Kind.COUNT && count != null) {
                lines.put(figure.line().key(), figure.line());
                add(Cell.of(figure), count, figure.line().published() ? Figure.Role.SHOWN : Figure.Role.HIDDEN);
            }
        }
        restingOn
                .addingUpUncounted()
                .forEach(figure -> add(Cell.of(figure).part(Cell.Part.RESTS_ON), figure.restsOn(), Figure.Role.SHOWN));
        governance.figures().all().forEach(this::addRest);
        addGroups();
        addLines();
        addAhead();
        for (Period period : governance.compared()) {
            SameNumbers.in(governance, period).forEach(sum -> addLines(sum, cell -> isOf(cell, period)));
        }
        addFlows();
        addBegun();
        addMonths();
    }

    List<Figure<Cell>> figures() {
        return List.copyOf(cells.values());
    }

    List<Sum<Cell>> sums() {
        return List.copyOf(sums);
    }

    private void add(Cell cell, int value, Figure.Role role) {
        cells.putIfAbsent(cell, new Figure<>(cell, value, role));
    }

    /** A share gives away what is left of its whole. */
    private void addRest(GovernanceFigure figure) {
        Line whole = figure.line().of() == null ? null : lines.get(figure.line().of());
        Cell own = Cell.of(figure);
        Cell all = whole == null ? null : Cell.of(whole, figure.period(), figure.group());
        if (all != null && cells.containsKey(own) && cells.containsKey(all) && value(all) >= value(own)) {
            Cell rest = own.part(Cell.Part.REST);
            add(rest, value(all) - value(own), Figure.Role.HIDDEN);
            addSum(all, List.of(own, rest));
        }
    }

    private void addGroups() {
        for (Cell cell : cells.keySet()) {
            if (cell.group().split() != Split.ALL) {
                groups.computeIfAbsent(cell.of(Group.ALL), none -> new LinkedHashMap<>())
                        .computeIfAbsent(cell.group().split(), none -> new ArrayList<>())
                        .add(cell);
            }
        }
        groups.forEach((all, splits) -> splits.values().forEach(parts -> addSum(all, parts)));
    }

    private void addLines() {
        governance.sums().stream().filter(LineSum::unnamed).forEach(this::addUnnamed);
        governance.sums().stream()
                .filter(sum -> sum.ahead() == null && !sum.unnamed())
                .forEach(sum -> addLines(sum, cell -> true));
    }

    /** What no line counts is there for other sums to hold. */
    private void addUnnamed(LineSum sum) {
        unnamed.add(sum.whole());
        for (Cell part : List.copyOf(cells.keySet())) {
            Cell whole = new Cell(sum.whole(), part.from(), part.to(), part.group(), Cell.Part.COUNT);
            if (part.part() == Cell.Part.COUNT && sum.parts().contains(part.line()) && !cells.containsKey(whole)) {
                List<Cell> parts = sum.parts().stream()
                        .map(line -> new Cell(line, part.from(), part.to(), part.group(), Cell.Part.COUNT))
                        .filter(cells::containsKey)
                        .toList();
                add(whole, parts.stream().mapToInt(this::value).sum(), Figure.Role.AUXILIARY);
                addSum(whole, parts);
            }
        }
    }

    private static boolean isOf(Cell cell, Period period) {
        return cell.to().equals(period.to())
                && (cell.isOfADay() || period.from().equals(cell.from()));
    }

    private void addLines(LineSum sum, Predicate<Cell> wanted) {
        for (Cell whole : List.copyOf(cells.keySet())) {
            if (whole.line().equals(sum.whole()) && whole.part() == Cell.Part.COUNT && wanted.test(whole)) {
                List<Cell> parts = new ArrayList<>();
                // A line that this report has none of adds nothing; what does not add up then is not taken.
                sum.parts().stream()
                        .filter(part -> lines.containsKey(part) || unnamed.contains(part))
                        .forEach(part -> parts.add(beside(whole, part)));
                addSum(whole, parts);
            }
        }
    }

    /** What the months to come tell of each other, and of the plans that are open now. */
    private void addAhead() {
        for (LineSum sum : governance.sums()) {
            Integer month = sum.ahead();
            Line whole = lines.get(sum.whole());
            if (month == null || whole == null || governance.ahead().isEmpty()) {
                continue;
            }
            Period first = governance.ahead().get(0);
            Period own = month == 0 ? governance.period() : governance.ahead().get(month - 1);
            for (Group group : allGroups()) {
                List<Cell> parts = new ArrayList<>();
                sum.parts()
                        .forEach(part -> parts.add(new Cell(part, first.from(), first.to(), group, Cell.Part.COUNT)));
                addSum(Cell.of(whole, own, group), parts);
            }
        }
    }

    /** The number of another line for the same group and period, or its last day. */
    private Cell beside(Cell whole, String line) {
        Line other = lines.get(line);
        boolean ofADay = other == null ? whole.isOfADay() : other.atTheEnd();
        return new Cell(line, ofADay ? null : whole.from(), whole.to(), whole.group(), Cell.Part.COUNT);
    }

    /** Plans open at the end and those that ended are those open before and those that started. */
    private void addFlows() {
        for (Flow flow : flows()) {
            List<Cell> after = present(flow.openAfter(), flow.ended());
            List<Cell> before = present(flow.openBefore(), flow.started());
            if (cells.containsKey(flow.openAfter().of(Group.ALL))
                    && cells.containsKey(flow.openBefore().of(Group.ALL))
                    && flow.groupsStay()) {
                Cell passed = flow.ended().part(Cell.Part.PASSED);
                add(passed, after.stream().mapToInt(this::value).sum(), Figure.Role.AUXILIARY);
                addSum(passed, after);
                addSum(passed, before);
            }
        }
    }

    /** Of plans counted from their beginning, those of a later day are those of an earlier one and those that started. */
    private void addBegun() {
        for (Flow flow : flows()) {
            Cell now = flow.openAfter().of(PlansStillOpen.PLANS);
            addSum(now, present(flow.openBefore().of(PlansStillOpen.PLANS), flow.started()));
        }
    }

    /** The plans that came and went, of every period and group that has figures of them. */
    List<Flow> flows() {
        List<Flow> flows = new ArrayList<>();
        for (Cell cell : cells.keySet()) {
            LocalDate from = cell.from();
            if (from != null && cell.line().equals(Flow.STARTED) && cell.part() == Cell.Part.COUNT) {
                flows.add(Flow.of(cell, from));
            }
        }
        return flows;
    }

    /** A period's number is the sum of its months', where each of its months is among those of the trend. */
    private void addMonths() {
        for (Period period : governance.compared()) {
            List<Period> months = governance.months().stream()
                    .filter(month -> period.holds(month.from()) && period.holds(month.to()))
                    .toList();
            if (months.size() > 1 && tile(period, months)) {
                lines.values().stream()
                        .filter(line -> !line.atTheEnd())
                        .forEach(line -> addMonths(line, period, months));
            }
        }
    }

    private void addMonths(Line line, Period period, List<Period> months) {
        if (!months.stream().allMatch(month -> cells.containsKey(Cell.of(line, month, Group.ALL)))) {
            return;
        }
        for (Group group : allGroups()) {
            if (group.split() != Split.AGE_BAND) {
                addSum(
                        Cell.of(line, period, group),
                        present(months.stream()
                                .map(month -> Cell.of(line, month, group))
                                .toArray(Cell[]::new)));
            }
        }
    }

    private Set<Group> allGroups() {
        Set<Group> all = new LinkedHashSet<>();
        cells.keySet().stream().map(Cell::group).forEach(all::add);
        return all;
    }

    private static boolean tile(Period period, List<Period> months) {
        LocalDate next = period.from();
        for (Period month : months) {
            if (!month.from().equals(next)) {
                return false;
            }
            next = month.to().plusDays(1);
        }
        return next.equals(period.to().plusDays(1));
    }

    /** A group that has no figure where others have one has 0. */
    private List<Cell> present(Cell... wanted) {
        return List.of(wanted).stream().filter(cells::containsKey).toList();
    }

    /** What does not hold leads a reader astray, and gives nothing away. */
    private void addSum(Cell whole, List<Cell> parts) {
        if (!parts.isEmpty()
                && cells.containsKey(whole)
                && cells.keySet().containsAll(parts)
                && value(whole) == parts.stream().mapToInt(this::value).sum()) {
            sums.add(new Sum<>(whole, parts));
        }
    }

    /** Whether there is such a number. */
    boolean holds(Cell cell) {
        return cells.containsKey(cell);
    }

    /** It; 0 where there is none. */
    int value(Cell cell) {
        Figure<Cell> figure = cells.get(cell);
        return figure == null ? 0 : figure.value();
    }
}

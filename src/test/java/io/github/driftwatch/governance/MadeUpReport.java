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
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Governance reports of a made-up authority, counted here in a plain way, and the sums that a reader would think of. */
final class MadeUpReport {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1_700;

    private static final Line OPEN = Line.countAtTheEnd("G1", "open", "Plans open", "plans");
    private static final Line STARTED = Line.count("G2", "started", "Started", "plans");
    private static final Line ENDED = Line.count("G2", "ended", "Ended", "plans");
    private static final Line SHORT = Line.countAtTheEnd("G3", "short", "Less than half a year", "plans");
    private static final Line LONG = Line.countAtTheEnd("G3", "long", "Half a year or more", "plans");
    private static final Line FROM_9 =
            Line.countAtTheEnd("G5", "from-9", "9 months or more", "plans").of(OPEN);
    private static final Line FROM_15 =
            Line.countAtTheEnd("G5", "from-15", "15 months or more", "plans").of(OPEN);
    private static final Line FROM_9_TO_15 =
            Line.countAtTheEnd("G5", "9-to-15", "9 to 15 months", "plans").hidden();
    private static final Line HELD = Line.count("G6", "held", "Reviews held", "reviews");
    private static final Line IN_TIME =
            Line.count("G6", "in-time", "Held in time", "reviews").of(HELD);
    private static final Line REQUIRED = Line.countAtTheEnd("G7", "required", "Plans of 3 months", "plans");
    private static final Line REVIEWED =
            Line.countAtTheEnd("G7", "reviewed", "Reviewed in time", "plans").of(REQUIRED);

    private static final List<Line> IN_TREND =
            List.of(OPEN, STARTED, ENDED, FROM_9, FROM_15, FROM_9_TO_15, HELD, IN_TIME, REQUIRED, REVIEWED);

    private static final List<LineSum> SUMS =
            List.of(LineSum.of(OPEN, List.of(SHORT, LONG)), LineSum.of(FROM_9, List.of(FROM_9_TO_15, FROM_15)));

    private record MadeUpPlan(LocalDate start, LocalDate end, List<Group> groups, boolean prompt) {

        boolean isOpen(LocalDate day) {
            return !start.isAfter(day) && end.isAfter(day);
        }

        boolean isOpenFor(int days, LocalDate day) {
            return isOpen(day) && !start.plusDays(days).isAfter(day);
        }

        int reviews(Period period) {
            return (int) IntStream.rangeClosed(1, 12)
                    .mapToObj(i -> start.plusDays(100L * i))
                    .filter(day -> day.isBefore(end) && period.holds(day))
                    .count();
        }
    }

    private final List<MadeUpPlan> plans = new ArrayList<>();

    MadeUpReport(Random dice, int number, int teams, int chairs) {
        for (int i = 0; i < number; i++) {
            LocalDate start = FIRST.plusDays(dice.nextInt(DAYS));
            plans.add(new MadeUpPlan(
                    start,
                    start.plusDays(20 + dice.nextInt(dice.nextInt(3) == 0 ? 900 : 300)),
                    List.of(
                            Group.ALL,
                            new Group(Split.TEAM, "team " + Math.min(dice.nextInt(teams), dice.nextInt(teams))),
                            new Group(Split.CONFERENCE_CHAIR, "chair " + dice.nextInt(chairs)),
                            new Group(Split.CATEGORY, dice.nextInt(4) == 0 ? "neglect" : "emotional")),
                    dice.nextInt(10) != 0));
        }
    }

    /** The report for a period, with so many months looked back at. */
    Governance report(Period period, int months) {
        List<Period> back = period.lastMonths(months);
        List<GovernanceFigure> figures = new ArrayList<>();
        for (Period each : new LinkedHashSet<>(List.of(period, period.before(), period.yearBefore()))) {
            List<Line> all = new ArrayList<>(IN_TREND);
            all.addAll(List.of(SHORT, LONG));
            figures.addAll(count(each, all));
        }
        back.forEach(month -> figures.addAll(count(month, IN_TREND)));
        return new Governance(period, back, List.of(), List.of(), SUMS, new Figures(figures), List.of(), List.of());
    }

    private List<GovernanceFigure> count(Period period, List<Line> lines) {
        Set<Group> groups = new LinkedHashSet<>(List.of(Group.ALL));
        plans.stream().filter(plan -> !plan.start().isAfter(period.to())).forEach(plan -> groups.addAll(plan.groups()));
        List<GovernanceFigure> figures = new ArrayList<>();
        for (Line line : lines) {
            for (Group group : groups) {
                String whole = line.of();
                figures.add(new GovernanceFigure(
                        line,
                        period,
                        group,
                        count(line.key(), period, group),
                        whole == null ? null : (Integer) count(whole, period, group),
                        null,
                        null,
                        null,
                        0));
            }
        }
        return figures;
    }

    private int count(String line, Period period, Group group) {
        LocalDate day = period.to();
        return plans.stream()
                .filter(plan -> plan.groups().contains(group))
                .mapToInt(plan -> switch (line) {
                    case "G1/open" -> plan.isOpen(day) ? 1 : 0;
                    case "G2/started" -> period.holds(plan.start()) ? 1 : 0;
                    case "G2/ended" -> period.holds(plan.end()) ? 1 : 0;
                    case "G3/short" -> plan.isOpen(day) && !plan.isOpenFor(183, day) ? 1 : 0;
                    case "G3/long" -> plan.isOpenFor(183, day) ? 1 : 0;
                    case "G5/from-9" -> plan.isOpenFor(274, day) ? 1 : 0;
                    case "G5/from-15" -> plan.isOpenFor(457, day) ? 1 : 0;
                    case "G5/9-to-15" -> plan.isOpenFor(274, day) && !plan.isOpenFor(457, day) ? 1 : 0;
                    case "G6/held" -> plan.reviews(period);
                    case "G6/in-time" -> plan.prompt() ? plan.reviews(period) : 0;
                    case "G7/required" -> plan.isOpenFor(91, day) ? 1 : 0;
                    case "G7/reviewed" -> plan.isOpenFor(91, day) && plan.prompt() ? 1 : 0;
                    default -> throw new IllegalArgumentException(line);
                })
                .sum();
    }

    /** What readers of some reports together cannot work out and should not: of what was withheld or is small, what they can. */
    record Reader(
            List<Figure<String>> figures, List<Sum<String>> sums, Set<String> withheld, Set<String> shownSomewhere) {

        static Reader of(List<Governance> reports, BiPredicate<Governance, GovernanceFigure> isWithheld) {
            Map<String, Figure<String>> figures = new LinkedHashMap<>();
            Set<String> withheld = new HashSet<>();
            Set<String> shown = new HashSet<>();
            for (Governance report : reports) {
                for (GovernanceFigure figure : report.figures().all()) {
                    String key = key(figure.line(), figure.period(), figure.group());
                    int count = figure.count() == null ? 0 : figure.count();
                    figures.putIfAbsent(
                            key, figure.line().published() ? Figure.shown(key, count) : Figure.hidden(key, count));
                    (isWithheld.test(report, figure) ? withheld : shown).add(key);
                }
            }
            Set<String> both = new HashSet<>(withheld);
            both.retainAll(shown);
            withheld.removeAll(shown);
            List<Sum<String>> sums = new ArrayList<>();
            for (Governance report : reports) {
                sums(report, figures, sums);
            }
            return new Reader(
                    List.copyOf(figures.values()), sums.stream().distinct().toList(), withheld, both);
        }

        private static void sums(Governance report, Map<String, Figure<String>> figures, List<Sum<String>> sums) {
            Set<Group> groups = new LinkedHashSet<>();
            Set<Line> lines = new LinkedHashSet<>();
            Set<Period> periods = new LinkedHashSet<>();
            report.figures().all().forEach(figure -> {
                groups.add(figure.group());
                lines.add(figure.line());
                periods.add(figure.period());
            });
            for (Period period : periods) {
                for (Line line : lines) {
                    for (Split split : Split.values()) {
                        add(
                                sums,
                                figures,
                                key(line, period, Group.ALL),
                                groups.stream()
                                        .filter(group -> split != Split.ALL && group.split() == split)
                                        .map(group -> key(line, period, group))
                                        .filter(figures::containsKey)
                                        .toList());
                    }
                }
                for (Group group : groups) {
                    add(
                            sums,
                            figures,
                            key(OPEN, period, group),
                            List.of(key(SHORT, period, group), key(LONG, period, group)));
                    add(
                            sums,
                            figures,
                            key(FROM_9, period, group),
                            List.of(key(FROM_9_TO_15, period, group), key(FROM_15, period, group)));
                    rest(figures, sums, OPEN, FROM_9, period, group);
                    rest(figures, sums, OPEN, FROM_15, period, group);
                    rest(figures, sums, HELD, IN_TIME, period, group);
                    rest(figures, sums, REQUIRED, REVIEWED, period, group);
                    flow(figures, sums, period, group);
                    for (Line line : List.of(STARTED, ENDED, HELD, IN_TIME)) {
                        List<Period> months = periods.stream()
                                .filter(month ->
                                        !month.equals(period) && period.holds(month.from()) && period.holds(month.to()))
                                .toList();
                        if (months.size() == 6
                                || (months.size() == 3
                                        && period.from().plusMonths(3).isAfter(period.to()))) {
                            add(
                                    sums,
                                    figures,
                                    key(line, period, group),
                                    months.stream()
                                            .map(month -> key(line, month, group))
                                            .filter(figures::containsKey)
                                            .toList());
                        }
                    }
                }
            }
        }

        private static void rest(
                Map<String, Figure<String>> figures,
                List<Sum<String>> sums,
                Line whole,
                Line part,
                Period period,
                Group group) {
            Figure<String> all = figures.get(key(whole, period, group));
            Figure<String> some = figures.get(key(part, period, group));
            if (all != null && some != null) {
                String rest = key(part, period, group) + " not";
                figures.putIfAbsent(rest, Figure.hidden(rest, all.value() - some.value()));
                add(sums, figures, all.key(), List.of(some.key(), rest));
            }
        }

        private static void flow(
                Map<String, Figure<String>> figures, List<Sum<String>> sums, Period period, Group group) {
            LocalDate before = period.from().minusDays(1);
            String open = key(OPEN, new Period(before, before), group);
            String after = key(OPEN, period, group);
            Figure<String> openAfter = figures.get(after);
            Figure<String> ended = figures.get(key(ENDED, period, group));
            if (figures.containsKey(open) && openAfter != null && ended != null) {
                String passed = key(ENDED, period, group) + " passed";
                figures.putIfAbsent(passed, Figure.auxiliary(passed, openAfter.value() + ended.value()));
                add(sums, figures, passed, List.of(after, ended.key()));
                add(sums, figures, passed, List.of(open, key(STARTED, period, group)));
            }
        }

        private static void add(
                List<Sum<String>> sums, Map<String, Figure<String>> figures, String whole, List<String> parts) {
            if (!parts.isEmpty()
                    && figures.containsKey(whole)
                    && figures.keySet().containsAll(parts)) {
                sums.add(new Sum<>(whole, parts));
            }
        }

        private static String key(Line line, Period period, Group group) {
            return line.key() + (line.atTheEnd() ? "" : " " + period.from()) + " " + period.to() + " " + group.split()
                    + " " + group.name();
        }
    }
}

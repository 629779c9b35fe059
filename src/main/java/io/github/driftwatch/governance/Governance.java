package io.github.driftwatch.governance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a governance report is made from.
 *
 * @param period the period that it is of
 * @param months the months at whose ends the trend is counted, the earliest first
 * @param ahead the months to come
 * @param measures what is measured, in the order of reports
 * @param sums the sums that hold between their lines
 * @param figures every figure: of the period, of the one before it, of the one a year before, of the months and of the
 *     months to come; and, for nobody to see, the plans open on the day before each of those that are compared
 * @param lessons what was learnt in the period, the earliest first
 * @param notMeasured what could not be measured, and why
 */
public record Governance(
        Period period,
        List<Period> months,
        List<Period> ahead,
        List<Measured> measures,
        List<LineSum> sums,
        Figures figures,
        List<Lesson> lessons,
        List<NotMeasured> notMeasured) {

    public Governance {
        months = List.copyOf(months);
        ahead = List.copyOf(ahead);
        measures = List.copyOf(measures);
        sums = List.copyOf(sums);
        lessons = List.copyOf(lessons);
        notMeasured = List.copyOf(notMeasured);
    }

    /**
     * A measure, and its figures' lines.
     *
     * @param definition what it is
     * @param lines its lines that have figures, those that are not published among them
     */
    public record Measured(Definition definition, List<Line> lines) {

        public Measured {
            lines = List.copyOf(lines);
        }
    }

    /** The periods that figures stand side by side of: its own, the one before, and the one a year before. */
    public List<Period> compared() {
        return List.of(period, period.before(), period.yearBefore()).stream()
                .distinct()
                .toList();
    }

    /** The same, where the months behind tell of the authority as a whole, and of no part of it. */
    public Governance withMonthsOfTheWhole() {
        Set<Period> parted = new HashSet<>(compared());
        parted.addAll(ahead);
        compared().forEach(each -> parted.add(each.dayBefore()));
        List<GovernanceFigure> left = figures.all().stream()
                .filter(figure -> figure.group().equals(Group.ALL) || parted.contains(figure.period()))
                .toList();
        return new Governance(period, months, ahead, measures, sums, new Figures(left), lessons, notMeasured);
    }
}

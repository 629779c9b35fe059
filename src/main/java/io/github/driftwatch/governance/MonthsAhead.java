package io.github.driftwatch.governance;

import io.github.driftwatch.drift.Outlook;
import io.github.driftwatch.drift.ToCome;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.procedure.GovernanceTerms;
import io.github.driftwatch.survival.PlanSurvival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * G17: what the months after the period hold if no plan ends, and what of it is to be expected as plans have lasted so
 * far. Not for use by several threads.
 */
final class MonthsAhead implements Measure {

    private static final String MEASURE = "G17";

    /** What the months ahead leave out. */
    private static final Line NOT_KNOWN =
            Line.countAtTheEnd(MEASURE, "reviews-not-known", "Plans whose reviews to come are not known", "plans");

    private final int months;
    private final List<Integer> lengths;
    private final Outlook outlook;
    private final PlanSurvival survival;
    private final Meeting reviews = new Meeting("reviews", "Reviews to hold", "reviews");
    private final Meeting designated =
            new Meeting("designated-reviews", "Designated reviews to hold", "designated reviews");
    private final List<Meeting> reaching;
    private final DurationPieces pieces;
    /** The plans that in the first month to come reach so many months, from 1 on; shown to nobody. */
    private final List<Line> soon;

    /**
     * @param pieces those of {@link OpenPlans}
     * @param outlook what the procedures ask of plans that go on
     * @param survival how long plans last, as at the period's last day
     */
    MonthsAhead(GovernanceTerms terms, DurationPieces pieces, Outlook outlook, PlanSurvival survival) {
        this.months = terms.monthsAhead();
        this.lengths = terms.monthsOnPlan();
        this.outlook = outlook;
        this.survival = survival;
        this.pieces = pieces;
        int longest = lengths.stream().mapToInt(length -> length).max().orElse(0);
        this.soon = IntStream.rangeClosed(1, longest)
                .mapToObj(length ->
                        Line.count(MEASURE, "soon-" + length, "", "plans").hidden())
                .toList();
        this.reaching = lengths.stream()
                .map(length -> new Meeting("reach-" + length, "Plans reaching " + length + " months", "plans"))
                .toList();
    }

    /** Something that falls into months, counted and expected. */
    private record Meeting(Line counted, Line expected) {

        Meeting(String id, String title, String unit) {
            this(
                    Line.count(MEASURE, id, title + ", if nothing ends", unit),
                    new Line(
                            MEASURE,
                            id + "-expected",
                            title + ", as plans have lasted",
                            Line.Kind.ESTIMATE,
                            unit,
                            null,
                            true,
                            false));
        }

        /** Of one month: a line of its own while it is being counted. */
        private static Line of(Line line, int month) {
            return new Line(
                    line.measure(),
                    line.id() + "." + month,
                    line.title(),
                    line.kind(),
                    line.unit(),
                    line.of(),
                    line.published(),
                    line.atTheEnd());
        }
    }

    @Override
    public Definition definition() {
        return new Definition(
                MEASURE,
                "The months ahead",
                "For each of the months after the period, of the plans open at its end: reviews and designated reviews on"
                        + " the last day that the procedures allow, each review taken as held on that day and the next"
                        + " counted from it (what was booked on a day in the past is not known); what is overdue falls in the first"
                        + " month. Once as if no plan ended; and once with each plan counted for the chance that it is"
                        + " still open, from how long plans begun in the last years have lasted (G16). A plan that has"
                        + " lasted longer than that can tell counts whole. Of a plan whose reviews to come rest on some"
                        + " that the export does not hold, none is counted, and the plan is counted on a line of its own.",
                "The procedures' own limits, projected",
                null);
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Meeting meeting : all()) {
            lines.add(meeting.counted());
            lines.add(meeting.expected());
        }
        lines.add(NOT_KNOWN);
        lines.addAll(soon);
        return lines;
    }

    /**
     * Who reaches so many months in a later month reaches fewer in the first one; and those who will have reached one of the
     * lengths of time that are reported of plans now open, and not yet the next, lie between the two.
     */
    @Override
    public List<LineSum> sums() {
        List<LineSum> sums = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            for (int month = 0; month < Math.min(months, lengths.get(i)); month++) {
                sums.add(LineSum.ahead(
                        month + 1, reaching.get(i).counted(), List.of(soon.get(lengths.get(i) - month - 1))));
            }
        }
        for (int from = 0; from < soon.size(); from++) {
            for (int to = from + 1; to <= soon.size(); to++) {
                List<Line> between = pieces.between(from, to);
                if (between.size() == 1) {
                    sums.add(LineSum.ahead(0, between.get(0), soon.subList(from, to)));
                }
            }
        }
        return sums;
    }

    private List<Meeting> all() {
        List<Meeting> all = new ArrayList<>(List.of(reviews));
        if (outlook.asksForDesignatedReviews()) {
            all.add(designated);
        }
        all.addAll(reaching);
        return all;
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        if (!plan.openAtTheEnd()) {
            return;
        }
        List<Period> ahead = plan.period().nextMonths(months);
        LocalDate asAt = plan.period().to();
        ToCome toCome = outlook.toCome(
                plan.assessment(), asAt, ahead.get(ahead.size() - 1).to());
        if (toCome.reviewsUnknown()) {
            counter.add(NOT_KNOWN);
        } else {
            toCome.reviews().forEach(day -> add(reviews, day, plan, ahead, counter));
        }
        LocalDate designatedReview = toCome.designatedReview();
        if (designatedReview != null) {
            add(designated, designatedReview, plan, ahead, counter);
        }
        for (int i = 0; i < lengths.size(); i++) {
            LocalDate day = plan.plan().start().plusMonths(lengths.get(i));
            if (day.isAfter(asAt)) {
                add(reaching.get(i), day, plan, ahead, counter);
            }
        }
        for (int i = 0; i < soon.size(); i++) {
            if (ahead.get(0).holds(plan.plan().start().plusMonths(i + 1L))) {
                counter.add(soon.get(i));
            }
        }
    }

    private void add(Meeting meeting, LocalDate day, PlanInPeriod plan, List<Period> ahead, Counter counter) {
        int month = month(day, ahead);
        if (month == ahead.size()) {
            return;
        }
        counter.add(Meeting.of(meeting.counted(), month));
        counter.addPart(Meeting.of(meeting.expected(), month), chance(plan.plan(), day, plan.period()));
    }

    private double chance(Plan plan, LocalDate day, Period period) {
        return day.isAfter(period.to()) ? survival.stillOpenOn(plan, day).orElse(1.0) : 1;
    }

    /** The month that a day falls in; a day before the first falls in it, as what is overdue is to be done at once. */
    private static int month(LocalDate day, List<Period> ahead) {
        int month = 0;
        while (month < ahead.size() && day.isAfter(ahead.get(month).to())) {
            month++;
        }
        return month;
    }

    @Override
    public List<GovernanceFigure> figures(Period period, Group group, Tally tally) {
        List<GovernanceFigure> figures = new ArrayList<>();
        figures.add(GovernanceFigure.of(NOT_KNOWN, period, group, tally));
        List<Period> ahead = period.nextMonths(months);
        soon.forEach(line -> figures.add(GovernanceFigure.of(line, ahead.get(0), group, tally)));
        for (int month = 0; month < ahead.size(); month++) {
            for (Meeting meeting : all()) {
                Line counted = Meeting.of(meeting.counted(), month);
                int number = tally.count(counted.key());
                figures.add(new GovernanceFigure(
                        meeting.counted(), ahead.get(month), group, number, null, null, null, null, 0));
                figures.add(GovernanceFigure.value(
                        meeting.expected(),
                        ahead.get(month),
                        group,
                        tally.parts(Meeting.of(meeting.expected(), month)),
                        number));
            }
        }
        return figures;
    }
}

package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Visit;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.PlanColumn;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One plan as it was known at a date: what had happened by then, what was booked, and nothing later (rulebook, parts 1
 * and 3). Knows the words of a profile and none of its rules.
 */
final class PlanAsAt {

    private final PlanHistory history;
    private final Map<String, List<Selector>> definitions;
    private final WorkingDays calendar;
    private final LocalDate asAt;
    private final @Nullable LocalDate ended;
    private final Map<String, Series> series = new HashMap<>();
    private final Doubt doubt;

    PlanAsAt(PlanHistory history, Profile profile, WorkingDays calendar, LocalDate asAt) {
        this(history, profile.definitions(), calendar, asAt);
    }

    PlanAsAt(PlanHistory history, Map<String, List<Selector>> definitions, WorkingDays calendar, LocalDate asAt) {
        this.history = history;
        this.doubt = new Doubt(history.partial());
        this.calendar = calendar;
        this.definitions = definitions;
        this.asAt = asAt;
        LocalDate end = history.plan().end();
        this.ended = end == null || end.isAfter(asAt) ? null : end;
    }

    Plan plan() {
        return history.plan();
    }

    /** Whether the answer in hand rests on reviews that the export does not hold. */
    Doubt doubt() {
        return doubt;
    }

    /** Why reviews may be lacking; nothing where none can be. */
    String whyLacking() {
        return history.missing() == null ? "" : history.missing().why();
    }

    /** Which days are working days. */
    WorkingDays calendar() {
        return calendar;
    }

    LocalDate asAt() {
        return asAt;
    }

    /** The day that the plan ended; absent while it runs, and where its end is still to come. */
    @Nullable
    LocalDate ended() {
        return ended;
    }

    boolean open() {
        return ended == null;
    }

    /** Whether a day lies on or before both the as-at date and the plan's end. */
    boolean reached(LocalDate day) {
        return !day.isAfter(asAt) && (ended == null || !day.isAfter(ended));
    }

    /** Whether the plan ran on after a day. */
    boolean continuesAfter(LocalDate day) {
        return ended == null || ended.isAfter(day);
    }

    /** Whether a column of the plan is filled; a date of birth still to come is not known yet. */
    boolean knows(PlanColumn column) {
        return column == PlanColumn.DATE_OF_BIRTH ? birth() != null : column.filled(plan());
    }

    /** The date of birth, once it has come. */
    @Nullable
    LocalDate birth() {
        LocalDate born = plan().dateOfBirth();
        return born == null || born.isAfter(asAt) ? null : born;
    }

    /** The expected date of birth; a date of birth still to come stands for it where there is none. */
    @Nullable
    LocalDate expectedBirth() {
        LocalDate expected = plan().expectedDateOfBirth();
        if (expected != null) {
            return expected;
        }
        return birth() == null ? plan().dateOfBirth() : null;
    }

    /** Whether the initial conference came before the birth, known or expected. */
    boolean madeBeforeBirth() {
        LocalDate born = birth();
        LocalDate day = born == null ? expectedBirth() : born;
        return day != null && day.isAfter(plan().icpc());
    }

    /** The occurrences of a name: a built-in one, a definition of the profile, or a kind of event. */
    Series series(String occurrence) {
        Series known = series.get(occurrence);
        if (known == null) {
            known = gather(occurrence);
            series.put(occurrence, known);
        }
        return known;
    }

    private Series gather(String occurrence) {
        List<Selector> definition = definitions.get(occurrence);
        if (definition != null) {
            return defined(definition);
        }
        Occurrences builtIn = Occurrences.named(occurrence).orElse(null);
        if (builtIn == null) {
            return events(occurrence);
        }
        return switch (builtIn) {
            case START -> day("Start of the plan", plan().start());
            case END -> day("End of the plan", ended);
            case ICPC -> initialConference();
            case BIRTH -> day("Birth", birth());
            case EXPECTED_BIRTH -> day("Expected birth", expectedBirth());
            case DEATH -> day("Death", plan().dateOfDeath());
            case REVIEW -> reviews();
            case DESIGNATED_REVIEW -> designatedReviews();
            case CONFERENCE -> Series.union(List.of(series("icpc"), series("review")));
            case CORE_GROUP -> coreGroups();
            case VISIT -> visits();
        };
    }

    private Series defined(List<Selector> definition) {
        List<Occurrence> held = new ArrayList<>();
        List<Occurrence> booked = new ArrayList<>();
        Gap gap = null;
        boolean earlier = doubt.take();
        for (Selector part : definition) {
            for (Occurrence o : Selection.of(part, Situation.of(this))) {
                (o.held() ? held : booked).add(o);
            }
            Gap lacking = series(part.occurrence()).gap();
            // Counted ones that the export holds cannot be told from others, up to the last day.
            gap = Gap.span(gap, lacking == null || !part.counts() ? lacking : lacking.until(asAt));
        }
        doubt.take(); // It stands in the gap from here on.
        doubt.raiseIf(earlier);
        return Series.inSequence(held, booked).lacking(gap);
    }

    private Series day(String label, @Nullable LocalDate date) {
        return date == null || (date.isAfter(asAt) && !label.equals("Expected birth"))
                ? Series.EMPTY
                : Series.of(Occurrence.day(label, date));
    }

    private Series initialConference() {
        LocalDate date = plan().icpc();
        if (date.isAfter(asAt)) {
            return Series.EMPTY;
        }
        Boolean quorate = plan().icpcQuorate();
        if (quorate == null) {
            quorate = quorateByItsRow(date);
        }
        return Series.of(
                new Occurrence("Initial conference", date, 1, true, new Occurrence.InitialConference(quorate)));
    }

    /** What the initial conference's own row says: one that was held, and of several the one of its day. */
    private @Nullable Boolean quorateByItsRow(LocalDate date) {
        Boolean quorate = null;
        for (Conference row : history.conferences()) {
            boolean says = row.type() == Conference.Type.INITIAL
                    && row.quorate() != null
                    && row.status().heldOn(row.date(), asAt);
            if (says && (quorate == null || row.date().equals(date))) {
                quorate = row.quorate();
                if (row.date().equals(date)) {
                    return quorate;
                }
            }
        }
        return quorate;
    }

    private Series reviews() {
        Series rows = conferences(Conference.Type.REVIEW, "Review");
        if (!rows.booked().isEmpty() || rows.held().isEmpty() || !open()) {
            return rows;
        }
        Occurrence latest = rows.held().get(rows.held().size() - 1);
        LocalDate next = ((Conference) Objects.requireNonNull(latest.fact())).nextReviewDate();
        if (next == null || next.isBefore(asAt) || !next.isAfter(latest.date()) || calledOff(next)) {
            return rows;
        }
        int number = latest.number() + 1;
        String label = rows.gap() == null ? "Review " + number : "Review";
        return new Series(rows.held(), List.of(new Occurrence(label, next, number, false, latest.fact())), rows.gap());
    }

    /** Whether a row says that the review of that day does not take place. */
    private boolean calledOff(LocalDate date) {
        return history.conferences().stream()
                .anyMatch(row -> row.type() == Conference.Type.REVIEW
                        && row.status().calledOff()
                        && row.date().equals(date));
    }

    private Series designatedReviews() {
        return conferences(Conference.Type.DESIGNATED_REVIEW, "Designated review");
    }

    private Series conferences(Conference.Type type, String label) {
        List<Occurrence> held = new ArrayList<>();
        List<Occurrence> booked = new ArrayList<>();
        for (Conference row : history.conferences()) {
            if (row.type() != type
                    || (type == Conference.Type.REVIEW && !row.date().isAfter(plan().icpc()))) {
                continue;
            }
            if (row.status().heldOn(row.date(), asAt) && reached(row.date())) {
                held.add(new Occurrence(label, row.date(), 0, true, row));
            } else if (row.status().bookedOn(row.date(), asAt) && open()) {
                booked.add(new Occurrence(label, row.date(), 0, false, row));
            }
        }
        Gap gap = type == Conference.Type.REVIEW
                ? Gap.ofReviews(history, asAt, ended)
                : Gap.ofDesignatedReviews(history, asAt, ended);
        Series inOrder = Series.inSequence(held, booked).lacking(gap);
        return gap == null ? labelled(inOrder, label) : inOrder;
    }

    private Series coreGroups() {
        List<Occurrence> held = new ArrayList<>();
        List<Occurrence> booked = new ArrayList<>();
        for (CoreGroup row : history.coreGroups()) {
            if (!row.date().isAfter(plan().icpc())) {
                continue; // The group is formed at the initial conference: an earlier meeting was of another kind.
            }
            if (row.status().heldOn(row.date(), asAt) && reached(row.date())) {
                held.add(new Occurrence("Core group", row.date(), 0, true, row));
            } else if (row.status().bookedOn(row.date(), asAt) && open()) {
                booked.add(new Occurrence("Core group", row.date(), 0, false, row));
            }
        }
        return labelled(Series.inSequence(held, booked), "Core group");
    }

    private Series visits() {
        List<Occurrence> held = new ArrayList<>();
        for (Visit row : history.visits()) {
            if (reached(row.date())) {
                held.add(new Occurrence("Visit", row.date(), 0, true, row));
            }
        }
        return inOrder(held);
    }

    private Series events(String kind) {
        List<Occurrence> held = new ArrayList<>();
        String label = Character.toUpperCase(kind.charAt(0)) + kind.substring(1).replace('-', ' ');
        for (Event row : history.events()) {
            if (row.kind().equals(kind) && !row.date().isAfter(asAt)) {
                held.add(new Occurrence(label, row.date(), 0, true, row));
            }
        }
        return inOrder(held);
    }

    /** In date order, rows of one day kept apart: what is known of each may differ. */
    private static Series inOrder(List<Occurrence> rows) {
        List<Occurrence> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(Occurrence::date));
        for (int i = 0; i < sorted.size(); i++) {
            sorted.set(i, sorted.get(i).numbered(i + 1));
        }
        return new Series(sorted, List.of());
    }

    private static Series labelled(Series numbered, String label) {
        return new Series(
                numbered.held().stream().map(o -> labelled(o, label)).toList(),
                numbered.booked().stream().map(o -> labelled(o, label)).toList());
    }

    private static Occurrence labelled(Occurrence o, String label) {
        return new Occurrence(label + " " + o.number(), o.date(), o.number(), o.held(), o.fact());
    }
}

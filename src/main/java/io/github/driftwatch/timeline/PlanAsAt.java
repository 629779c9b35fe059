package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.PlanColumn;
import io.github.driftwatch.time.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One plan as it was known at a date: what had happened by then, what was booked, and nothing later (rulebook, parts 1
 * and 3). Knows the words of a profile and none of its rules.
 */
final class PlanAsAt {

    private final PlanHistory history;
    private final Names names;
    private final WorkingDays calendar;
    private final LocalDate asAt;
    private final @Nullable LocalDate ended;
    private final @Nullable Series[] series;
    private final Doubt doubt;
    private final Situation situation;
    private boolean eventsSorted;

    PlanAsAt(PlanHistory history, Yardstick yardstick, LocalDate asAt) {
        this.history = history;
        this.doubt = new Doubt(history.partial());
        this.calendar = yardstick.calendar();
        this.names = yardstick.names();
        this.series = new Series[names.count()];
        this.asAt = asAt;
        LocalDate end = history.plan().end();
        this.ended = end == null || end.isAfter(asAt) ? null : end;
        this.situation = new Situation(this, null, null, false);
    }

    Plan plan() {
        return history.plan();
    }

    /** Where one stands before any anchor is known. */
    Situation situation() {
        return situation;
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
        Names.Name name = names.find(occurrence);
        return name == null ? events(occurrence) : series(name);
    }

    /** The same, where its place is known already. */
    Series series(Names.Name name) {
        Series known = series[name.place()];
        if (known == null) {
            known = name.source().on(this);
            series[name.place()] = known;
        }
        return known;
    }

    /** The meetings and visits of its history. */
    RecordedMeetings meetings() {
        return new RecordedMeetings(this, history);
    }

    /** Events of a kind that the profile does not know. */
    private Series events(String kind) {
        SeriesInHand found = new SeriesInHand(Names.label(kind), null);
        for (Event row : history.events()) {
            if (row.kind().equals(kind) && !row.date().isAfter(asAt)) {
                found.addHeld(row.date(), row);
            }
        }
        return found.everyRow();
    }

    /** Events of a kind that the profile knows, by the place of its name. */
    Series sortedEvents(int place) {
        sortEvents();
        Series known = series[place];
        return known == null ? Series.EMPTY : known;
    }

    /** Puts every event into the series of its kind at once: of most kinds a plan has none. */
    private void sortEvents() {
        if (eventsSorted) {
            return;
        }
        eventsSorted = true;
        @Nullable SeriesInHand[] byPlace = null;
        for (Event row : history.events()) {
            Names.Name kind = row.date().isAfter(asAt) ? null : names.find(row.kind());
            if (kind == null || !kind.isKindOfEvent()) {
                continue;
            }
            if (byPlace == null) {
                byPlace = new SeriesInHand[series.length];
            }
            SeriesInHand found = byPlace[kind.place()];
            if (found == null) {
                found = new SeriesInHand(kind.label(), null);
                byPlace[kind.place()] = found;
            }
            found.addHeld(row.date(), row);
        }
        if (byPlace != null) {
            for (int place = 0; place < byPlace.length; place++) {
                SeriesInHand found = byPlace[place];
                if (found != null) {
                    series[place] = found.everyRow();
                }
            }
        }
    }
}

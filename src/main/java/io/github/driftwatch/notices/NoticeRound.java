package io.github.driftwatch.notices;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.notices.IssuedNotices.LedgerTaker;
import io.github.driftwatch.notices.PlanTellings.LookedFor;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.timeline.ArisenNotice;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One run's notices, gathered plan by plan: those that it lists are kept, and what the ledger is to hold is handed over
 * at once. A notice that has nobody to go to is neither listed nor entered, so that it is listed once somebody is named.
 */
public final class NoticeRound {

    private final LocalDate asAt;
    private final NoticeScope scope;
    private final IssuedNotices earlier;
    private final PlanTellings tellings;
    private final List<NoticeRow> rows = new ArrayList<>();
    private final List<NoticeRow> unheard = new ArrayList<>();
    private long takenAsTold;

    /** What the several days of one notice have in common: people need to be told of it by the latest only. */
    private record Subject(String notice, String role, LocalDate anchor) {

        // Written out, as Java works out its own only when it is first asked, which every start would wait for.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Subject subject
                    && notice.equals(subject.notice)
                    && role.equals(subject.role)
                    && anchor.equals(subject.anchor);
        }

        @Override
        public int hashCode() {
            return (notice.hashCode() * 31 + role.hashCode()) * 31 + anchor.hashCode();
        }
    }

    /**
     * A run's notices.
     *
     * @param unassessed the rules that the run cannot assess
     */
    public NoticeRound(
            Procedures procedures,
            LocalDate asAt,
            List<UnassessedRule> unassessed,
            NoticeScope scope,
            IssuedNotices earlier) {
        this.asAt = asAt;
        this.scope = scope;
        this.earlier = earlier;
        this.tellings = new PlanTellings(procedures, asAt, unassessed);
    }

    /**
     * Hands over what the ledger takes from the earlier one, and what it is to say of notices that are new to it. One that
     * cannot be looked for has not begun: it is not told for all the time before once it can be.
     */
    public <X extends Exception> void begin(LedgerTaker<X> ledger) throws UnusableInputException, X {
        earlier.each(ledger);
        for (LookedFor looked : tellings.lookedFor()) {
            if (!earlier.hasBegun(looked.notice(), looked.role())) {
                String notice = looked.notice().key();
                ledger.take(new LedgerRow(scope.fromInclusive(), notice, looked.role(), null, null, null, asAt));
            }
        }
    }

    /** Takes the next plan, and hands over what the ledger is to say of it. */
    public <X extends Exception> void accept(PlanHistory history, LedgerTaker<X> ledger) throws X {
        accept(arisenOn(history), ledger);
    }

    /**
     * What has arisen on a plan, the latest first, told or not: for {@link #accept(List, LedgerTaker)}. Changes nothing here,
     * so that several threads may ask, each for other plans.
     */
    public List<NoticeRow> arisenOn(PlanHistory history) {
        return tellings.latestFirst(history);
    }

    /** Takes what has arisen on the next plan, and hands over what the ledger is to say of it. By one thread at a time. */
    public <X extends Exception> void accept(List<NoticeRow> arisenOnOnePlan, LedgerTaker<X> ledger) throws X {
        if (arisenOnOnePlan.isEmpty()) {
            return;
        }
        Set<Subject> toldLater = new HashSet<>();
        for (NoticeRow row : arisenOnOnePlan) {
            take(row, toldLater, ledger);
        }
    }

    /** What is to be told: by day, then in the procedures' order, then by child, plan and role. */
    public List<NoticeRow> rows() {
        return rows.stream().sorted(NoticeRow.IN_ORDER).toList();
    }

    /** What would be told, and has nobody to go to. */
    public List<NoticeRow> unheard() {
        return unheard.stream().sorted(NoticeRow.IN_ORDER).toList();
    }

    /** How many lay before the days that are listed of a notice that no earlier run knew: the ledger takes them as told. */
    public long takenAsTold() {
        return takenAsTold;
    }

    private <X extends Exception> void take(NoticeRow row, Set<Subject> toldLater, LedgerTaker<X> ledger) throws X {
        ArisenNotice arisen = row.arisen();
        boolean told = earlier.told(arisen, row.role());
        boolean known = told || earlier.listed(arisen, row.role());
        Subject subject = new Subject(arisen.notice().key(), row.role(), arisen.anchor());
        boolean outdone = scope.compared() && !known && toldLater.contains(subject);
        boolean lists = !outdone && lists(row, known);
        boolean heard = row.recipient() != null;
        if (lists) {
            (heard ? rows : unheard).add(row);
        }
        if (lists || known) {
            toldLater.add(subject);
        }
        if (told) {
            return;
        }
        boolean before = !lists && !known && isBeforeTheFirst(row);
        if (before) {
            takenAsTold++;
        }
        boolean settled = (lists || outdone) ? heard : known;
        if (before || settled) {
            ledger.take(entry(row, lists));
        }
    }

    private boolean lists(NoticeRow row, boolean known) {
        ArisenNotice arisen = row.arisen();
        if (!scope.compared()) {
            return scope.holds(arisen.day());
        }
        if (arisen.remindsInVain(asAt) || arisen.outlivedItsPlan(asAt)) {
            return false;
        }
        if (known) {
            return scope.againOnTheDay() && earlier.toldOnTheDay(arisen, row.role());
        }
        return earlier.hasBegun(arisen.notice(), row.role()) || scope.holds(arisen.day());
    }

    private boolean isBeforeTheFirst(NoticeRow row) {
        ArisenNotice arisen = row.arisen();
        return arisen.day().isBefore(scope.fromInclusive()) && !earlier.hasBegun(arisen.notice(), row.role());
    }

    private LedgerRow entry(NoticeRow row, boolean listed) {
        ArisenNotice arisen = row.arisen();
        Plan plan = arisen.plan();
        return new LedgerRow(
                arisen.day(),
                arisen.notice().key(),
                row.role(),
                plan.childId(),
                plan.id(),
                arisen.anchor(),
                listed ? asAt : null);
    }
}

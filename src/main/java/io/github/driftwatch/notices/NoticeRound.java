package io.github.driftwatch.notices;

import io.github.driftwatch.ingest.UnusableInputException;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.notices.IssuedNotices.LedgerTaker;
import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.timeline.ArisenNotice;
import io.github.driftwatch.timeline.PlanNotices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One run's notices, gathered plan by plan: those that it lists are kept, and what the ledger is to hold is handed over
 * at once. A notice that has nobody to go to is neither listed nor entered, so that it is listed once somebody is named.
 */
public final class NoticeRound {

    private final LocalDate asAt;
    private final NoticeScope scope;
    private final IssuedNotices earlier;
    private final List<Asking> asking = new ArrayList<>();
    private final List<NoticeRow> rows = new ArrayList<>();
    private final List<NoticeRow> unheard = new ArrayList<>();

    /**
     * A procedure whose notices are looked for.
     *
     * @param order how many notices the procedures before it have
     */
    private record Asking(Profile profile, PlanNotices notices, int order) {}

    /** A run's notices. */
    public NoticeRound(Procedures procedures, LocalDate asAt, NoticeScope scope, IssuedNotices earlier) {
        this.asAt = asAt;
        this.scope = scope;
        this.earlier = earlier;
        int order = 0;
        for (Profile profile : procedures.profiles()) {
            asking.add(new Asking(profile, new PlanNotices(profile, asAt), order));
            order += profile.notices().size();
        }
    }

    /** Hands over what the ledger takes from the earlier one, and what it is to say of notices that are new to it. */
    public <X extends Exception> void begin(LedgerTaker<X> ledger) throws UnusableInputException, X {
        earlier.each(ledger);
        for (Asking from : asking) {
            for (Notice notice : from.profile().notices()) {
                for (String role : notice.to()) {
                    if (!earlier.hasBegun(notice.id(), role)) {
                        ledger.take(new LedgerRow(scope.fromInclusive(), notice.id(), role, null, null, null, asAt));
                    }
                }
            }
        }
    }

    /** Takes the next plan, and hands over what the ledger is to say of it. */
    public <X extends Exception> void accept(PlanHistory history, LedgerTaker<X> ledger) throws X {
        for (Asking from : asking) {
            for (ArisenNotice arisen : from.notices().of(history)) {
                List<String> to = arisen.notice().to();
                for (int i = 0; i < to.size(); i++) {
                    take(from, arisen, to.get(i), i, ledger);
                }
            }
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

    private <X extends Exception> void take(
            Asking from, ArisenNotice arisen, String role, int roleOrder, LedgerTaker<X> ledger) throws X {
        Plan plan = arisen.plan();
        String rule = arisen.notice().id();
        boolean told = earlier.told(rule, role, plan.childId(), plan.id(), arisen.day(), arisen.anchor());
        boolean listedOnly = !told && earlier.listed(rule, role, plan.childId(), plan.id(), arisen.day());
        boolean lists = lists(arisen, rule, role, told || listedOnly);
        String recipient = from.profile().recipient(role, plan).orElse(null);
        if (lists) {
            int order = from.order() + from.profile().notices().indexOf(arisen.notice());
            NoticeRow row = new NoticeRow(arisen, role, recipient, order, roleOrder);
            (recipient == null ? unheard : rows).add(row);
        }
        boolean before = !lists && (listedOnly || arisen.day().isBefore(scope.fromInclusive()));
        if (!told && (before || (lists && recipient != null))) {
            ledger.take(new LedgerRow(
                    arisen.day(), rule, role, plan.childId(), plan.id(), arisen.anchor(), lists ? asAt : null));
        }
    }

    private boolean lists(ArisenNotice arisen, String rule, String role, boolean known) {
        if (!scope.compared()) {
            return scope.holds(arisen.day());
        }
        if (known) {
            Plan plan = arisen.plan();
            return scope.againOnTheDay()
                    && earlier.toldOnTheDay(rule, role, plan.childId(), plan.id(), arisen.day(), arisen.anchor());
        }
        return !arisen.remindsInVain(asAt) && (earlier.hasBegun(rule, role) || scope.holds(arisen.day()));
    }
}

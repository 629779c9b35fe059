package io.github.driftwatch.notices;

import io.github.driftwatch.ingest.OwnReport;
import io.github.driftwatch.ingest.OwnReport.OwnRow;
import io.github.driftwatch.model.NamedByStart;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.timeline.ArisenNotice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What earlier runs have told, as their ledger says; or, where there is none, as their list does. */
public final class IssuedNotices {

    /** The name of the ledger, beside the list of notices. */
    public static final String LEDGER = "notices-issued.csv";

    /** The name of the list of notices. */
    public static final String LIST = "notices.csv";

    private static final String REMEDY = "Restore it from a copy, or take it away; without it, the notices of the last"
            + " 7 days are listed again, and what was untold before them is not listed. Then run again.";
    private static final String REMEDY_OF_A_LIST = "Restore it from a copy, or give --since a day. Then run again.";
    private static final List<String> LIST_HEADINGS =
            List.of("date", "rule", "clause", "role", "recipient", "child_id", "plan_id");

    /** So many rows are kept as they are; a longer ledger is read again. */
    private static final int MOST_KEPT = 50_000;

    private final @Nullable OwnReport ledger;
    private final LocalDate lastDay;
    private final List<LedgerRow> kept = new ArrayList<>();
    private long rows;
    private boolean namesByStart;
    private final NoticeKeys told = new NoticeKeys();
    private final NoticeKeys toldOnTheDay = new NoticeKeys();
    private final NoticeKeys listed = new NoticeKeys();
    private final Set<String> begun = new HashSet<>();

    private IssuedNotices(@Nullable OwnReport ledger, LocalDate lastDay) {
        this.ledger = ledger;
        this.lastDay = lastDay;
    }

    /** Nothing has been told. */
    public static IssuedNotices none() {
        return new IssuedNotices(null, LocalDate.MAX);
    }

    /**
     * What the ledger of a folder says; nothing where it holds none. What a run for a day that is still to come took as told
     * is not: nobody may ever have been sent its list. Nor is what lay before the first days of such a run.
     *
     * @param asAt the day of this run
     * @param today the day that it is made on
     * @throws UnusableInputException where the ledger cannot be used
     */
    public static IssuedNotices inFolder(Path folder, LocalDate asAt, LocalDate today) throws UnusableInputException {
        if (!hasLedger(folder)) {
            return none();
        }
        OwnReport ledger = new OwnReport(folder.resolve(LEDGER), LedgerRow.HEADINGS, REMEDY);
        IssuedNotices issued = new IssuedNotices(ledger, asAt.isAfter(today) ? asAt : today);
        issued.<RuntimeException>read(ledger, row -> issued.take(row, asAt));
        return issued;
    }

    /** Whether a folder holds a list, with a ledger or without. */
    public static boolean hasList(Path folder) {
        return Files.exists(folder.resolve(LIST));
    }

    /** Whether a folder holds a ledger. */
    public static boolean hasLedger(Path folder) {
        return Files.exists(folder.resolve(LEDGER));
    }

    /**
     * What an earlier run told that was named to be compared with: what its ledger says, or where it has none, its list.
     *
     * @param asAt the day of this run
     * @param today the day that it is made on
     * @throws UnusableInputException where the folder has neither, or they cannot be used
     */
    public static IssuedNotices ofEarlierRun(Path folder, LocalDate asAt, LocalDate today)
            throws UnusableInputException {
        if (hasLedger(folder)) {
            return inFolder(folder, asAt, today);
        }
        Path list = OwnReport.existing(
                folder.resolve(LIST),
                "The folder " + folder + ", given with --since, holds no notices of an earlier run: looked for "
                        + LEDGER + " and " + LIST + ". Name the folder that an earlier run wrote them into, or a day.");
        return ofList(list);
    }

    private static IssuedNotices ofList(Path list) throws UnusableInputException {
        IssuedNotices issued = none();
        new OwnReport(list, LIST_HEADINGS, REMEDY_OF_A_LIST)
                .<RuntimeException>read(row -> issued.listed.add(
                        bareId(row.requiredText(1)),
                        row.requiredText(3),
                        row.requiredText(5),
                        row.requiredText(6),
                        row.requiredDate(0),
                        null));
        return issued;
    }

    /** Takes the rows of a ledger one at a time. */
    @FunctionalInterface
    public interface LedgerTaker<X extends Exception> {
        void take(LedgerRow row) throws X;
    }

    /** Hands over every row of the ledger again, in its order. */
    <X extends Exception> void each(LedgerTaker<X> taker) throws UnusableInputException, X {
        if (ledger == null || rows == kept.size()) {
            for (LedgerRow row : kept) {
                taker.take(row);
            }
        } else {
            this.<X>read(ledger, taker);
        }
    }

    private <X extends Exception> void read(OwnReport from, LedgerTaker<X> taker) throws UnusableInputException, X {
        Set<String> begunLater = new HashSet<>();
        from.<X>read(read -> {
            LedgerRow row = ledgerRow(read);
            if (row.isOfADayAfter(lastDay)) {
                if (row.childId() == null) {
                    begunLater.add(begunKey(row.notice(), row.role()));
                }
            } else if (row.issued() != null
                    || begunLater.isEmpty()
                    || !begunLater.contains(begunKey(row.notice(), row.role()))) {
                taker.take(row);
            }
        });
    }

    /**
     * Takes what was told of a plan as told of it under the name that it has now, where it was named by a start that has
     * been corrected since.
     *
     * @param plans the plans of this run
     * @param asAt the day of this run
     * @throws UnusableInputException where the ledger cannot be used any more
     */
    public void goOnAs(List<Plan> plans, LocalDate asAt) throws UnusableInputException {
        if (!namesByStart) {
            return;
        }
        Set<String> there = plans.stream().map(Plan::id).collect(Collectors.toSet());
        Map<String, String> childOfGone = new HashMap<>();
        this.<RuntimeException>each(row -> {
            if (row.childId() != null && row.planId() != null && !there.contains(NoticeKeys.asWritten(row.planId()))) {
                childOfGone.put(NoticeKeys.asWritten(row.planId()), NoticeKeys.asWritten(row.childId()));
            }
        });
        Set<String> children = Set.copyOf(childOfGone.values());
        Map<String, List<Plan>> ofChild = plans.stream()
                .filter(plan -> children.contains(plan.childId()))
                .collect(Collectors.groupingBy(Plan::childId));
        Map<String, Plan> now = new HashMap<>();
        childOfGone.forEach((plan, child) -> NamedByStart.now(child, plan, ofChild.getOrDefault(child, List.of()))
                .ifPresent(named -> now.put(plan, named)));
        if (!now.isEmpty()) {
            this.<RuntimeException>each(row -> {
                Plan named = row.planId() == null ? null : now.get(NoticeKeys.asWritten(row.planId()));
                if (named != null && row.anchor() != null) {
                    tell(row, named.id(), asAt);
                }
            });
        }
    }

    /** Whether a notice has been told to a role since some earlier run: whatever is not in the ledger is new then. */
    boolean hasBegun(Notice notice, String role) {
        return begun.contains(begunKey(notice.key(), role));
    }

    boolean told(ArisenNotice arisen, String role) {
        return holds(told, arisen, role);
    }

    /** Whether a run as at this run's own day has told it. */
    boolean toldOnTheDay(ArisenNotice arisen, String role) {
        return holds(toldOnTheDay, arisen, role);
    }

    /** Whether a list without a ledger holds it. It shows the identifiers of its own run's procedures. */
    boolean listed(ArisenNotice arisen, String role) {
        Plan plan = arisen.plan();
        return listed.contains(arisen.notice().bareId(), role, plan.childId(), plan.id(), arisen.day(), null);
    }

    private static boolean holds(NoticeKeys keys, ArisenNotice arisen, String role) {
        Plan plan = arisen.plan();
        return keys.contains(arisen.notice().key(), role, plan.childId(), plan.id(), arisen.day(), arisen.anchor());
    }

    private void take(LedgerRow row, LocalDate asAt) {
        rows++;
        if (kept.size() < MOST_KEPT) {
            kept.add(row);
        }
        if (row.childId() == null || row.planId() == null || row.anchor() == null) {
            begun.add(begunKey(row.notice(), row.role()));
            return;
        }
        namesByStart = namesByStart
                || NamedByStart.start(NoticeKeys.asWritten(row.childId()), NoticeKeys.asWritten(row.planId())) != null;
        tell(row, row.planId(), asAt);
    }

    private void tell(LedgerRow row, String planId, LocalDate asAt) {
        String child = Objects.requireNonNull(row.childId());
        told.add(row.notice(), row.role(), child, planId, row.date(), row.anchor());
        if (asAt.equals(row.issued())) {
            toldOnTheDay.add(row.notice(), row.role(), child, planId, row.date(), row.anchor());
        }
    }

    private static LedgerRow ledgerRow(OwnRow row) throws UnusableInputException {
        boolean begins = row.isEmpty(3) && row.isEmpty(4) && row.isEmpty(5);
        return new LedgerRow(
                row.requiredDate(0),
                row.requiredText(1),
                row.requiredText(2),
                begins ? null : row.requiredText(3),
                begins ? null : row.requiredText(4),
                begins ? null : row.requiredDate(5),
                begins ? row.requiredDate(6) : row.date(6));
    }

    private static String begunKey(String notice, String role) {
        return notice + " " + role;
    }

    private static String bareId(String displayed) {
        return displayed.substring(displayed.lastIndexOf('/') + 1);
    }
}

package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever is said of a plan whose reviews are not all in the export is what would be said if they were: on crowded plans
 * that nobody chose, with their earlier reviews taken away.
 */
class PartialHistorySoundnessTest {

    private static final int PLANS = 500;

    @ParameterizedTest(name = "{0} as at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            designated-review | 2026-11-20 | FROM
            designated-review | 2024-02-29 | FROM
            designated-review | 2026-11-20 | FROM_AND_LAST_BEFORE
            designated-review | 2026-11-20 | LATEST_ONLY
            calderdale        | 2026-11-20 | FROM
            calderdale        | 2024-02-29 | FROM_AND_LAST_BEFORE
            calderdale        | 2026-11-20 | LATEST_ONLY
            north-yorkshire   | 2026-11-20 | FROM
            north-yorkshire   | 2026-11-20 | FROM_AND_LAST_BEFORE
            north-yorkshire   | 2024-02-29 | LATEST_ONLY
            """)
    void whatIsSaidHoldsWhateverIsLacking(String profile, LocalDate asAt, HistoryReach.Extent extent) {
        List<String> untrue = new ArrayList<>();
        int said = 0;
        for (long seed = 1; seed <= PLANS; seed++) {
            Random random = new Random(seed);
            PlanHistory whole = busy(new RandomPlans(seed, asAt).next(), random);
            HistoryReach reach = reach(extent, asAt.minusDays(random.nextInt(900)));
            List<Obligation> truth = Trace.obligations(Trace.profile(profile), whole, asAt);
            for (Obligation o : Trace.obligations(Trace.profile(profile), ShortExport.of(whole, reach, asAt), asAt)) {
                said += o.status() == Status.NOT_ASSESSED ? 0 : 1;
                if (o.status() != Status.NOT_ASSESSED
                        && truth.stream().noneMatch(t -> same(t, o) || doneBeforeTheAge(t, o) || atTheLatest(t, o))) {
                    untrue.add("seed " + seed + ", " + reach + ": " + o.rule().id() + " " + o.anchor() + " " + o.due()
                            + " " + o.status() + " " + o.satisfied());
                }
            }
        }
        assertThat(untrue).isEmpty();
        assertThat(said).isPositive();
    }

    /** What was done in time may have been done sooner, and what is sure to have arisen by a day, sooner too. */
    private static boolean same(Obligation truth, Obligation said) {
        boolean inTime = said.status() == Status.MET;
        return truth.rule().id().equals(said.rule().id())
                && truth.status() == said.status()
                && java.util.Objects.equals(truth.due(), said.due())
                && truth.days() == said.days()
                && truth.provisional() == said.provisional()
                && java.util.Objects.equals(truth.scheduled(), said.scheduled())
                && (inTime || java.util.Objects.equals(truth.satisfied(), said.satisfied()))
                && truth.anchor() != null
                && said.anchor() != null
                && (truth.anchor().equals(said.anchor())
                        || (said.rule().anchors().get(0) instanceof io.github.driftwatch.procedure.Rule.Anchor.Day
                                && truth.anchor().isBefore(said.anchor())));
    }

    /**
     * The one thing that is surmised: a plan that has reached an age is judged by it, as if what another trigger had called
     * for before were not among the missing rows.
     */
    private static boolean doneBeforeTheAge(Obligation truth, Obligation said) {
        return truth.rule().id().equals(said.rule().id())
                && said.rule().anchors().get(0) instanceof io.github.driftwatch.procedure.Rule.Anchor.Day
                && said.anchor() != null
                && truth.satisfied() != null
                && truth.satisfied().isBefore(said.anchor());
    }

    /** By what was due at the latest it was due, whether as the next or still as the first. */
    private static boolean atTheLatest(Obligation truth, Obligation said) {
        return said.note() != null
                && truth.requirement().contains("eview")
                && truth.status() == said.status()
                && truth.due() != null
                && said.due() != null
                && !truth.due().isAfter(said.due());
    }

    private static HistoryReach reach(HistoryReach.Extent extent, LocalDate day) {
        return switch (extent) {
            case WHOLE -> HistoryReach.WHOLE;
            case FROM -> HistoryReach.from(day);
            case FROM_AND_LAST_BEFORE -> HistoryReach.fromAndLastBefore(day);
            case LATEST_ONLY -> HistoryReach.LATEST_ONLY;
        };
    }

    /** The same with core groups, visits and the events of the other procedures, around its conferences. */
    private static PlanHistory busy(PlanHistory history, Random random) {
        List<CoreGroup> groups = new ArrayList<>();
        List<Visit> visits = new ArrayList<>();
        List<Event> events = new ArrayList<>(history.events());
        List<String> kinds = List.of(
                "case-review",
                "case-review-not-needed",
                "early-protocol-endorsed",
                "manager-advice",
                "closure-audit",
                "agency-reports-shared",
                "categories-judged");
        history.conferences().forEach(row -> {
            groups.add(new CoreGroup(row.date().plusDays(random.nextInt(60) - 40L), MeetingStatus.NOT_STATED, 2));
            visits.add(new Visit(
                    row.date().plusDays(random.nextInt(60) - 40L), true, random.nextBoolean(), null, true, true, 2));
            String kind = kinds.get(random.nextInt(kinds.size()));
            events.add(new Event(
                    row.date().plusDays(random.nextInt(40) - 20L), kind, java.util.Set.of(), null, null, null, 2));
        });
        return new PlanHistory(history.plan(), history.conferences(), events, groups, visits, List.of(), List.of());
    }
}

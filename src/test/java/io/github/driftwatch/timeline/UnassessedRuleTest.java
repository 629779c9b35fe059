package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that go unassessed without a table, exactly as the rulebook lists them. */
class UnassessedRuleTest {

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            review-conferences | EVENTS      | no events were supplied      | RC-5 RC-7 RC-11 RC-12 RC-13 RC-15
            review-conferences | CORE_GROUPS |                              | none
            review-conferences | VISITS      |                              | none
            designated-review  | EVENTS      | no events were supplied      | RC-5 RC-7 RC-11 RC-12 RC-13 RC-15 DR-5 DR-9 DR-10 DR-11 DR-12 DR-13 DR-14 DR-15
            designated-review  | CORE_GROUPS |                              | none
            designated-review  | VISITS      |                              | none
            calderdale         | EVENTS      | no events were supplied      | CD-3 CD-4 CD-6
            calderdale         | CORE_GROUPS |                              | none
            calderdale         | VISITS      |                              | none
            north-yorkshire    | EVENTS      | no events were supplied      | NY-3 NY-4 NY-5 NY-13 NY-14 NY-15 NY-16
            north-yorkshire    | CORE_GROUPS | no core groups were supplied | NY-6 NY-7 NY-8 NY-9 NY-17
            north-yorkshire    | VISITS      | no visits were supplied      | NY-10 NY-11 NY-12 NY-15
            """)
    void areThoseThatRestOnIt(String profile, Table missing, String reason, String rules) {
        List<UnassessedRule> unassessed =
                UnassessedRule.in(Trace.profile(profile), EnumSet.complementOf(EnumSet.of(missing)), Set.of());

        assertThat(unassessed.stream().map(u -> u.rule().id()))
                .containsExactlyInAnyOrderElementsOf(rules == null ? List.of() : Arrays.asList(rules.split(" ", -1)));
        assertThat(unassessed).allSatisfy(u -> assertThat(u.reason()).isEqualTo(reason));
    }

    @ParameterizedTest(name = "{0} is not recorded")
    @CsvSource(delimiter = '|', textBlock = """
            reflective-meeting      | RC-5        | what it expects
            transfer-notified       | RC-11 RC-13 | what it is for, and what it forbids
            early-review-considered | RC-12       | one of what it expects
            plan-failing            |             | one of several that it is for
            drc-postponed           |             | what only puts it aside, or arranges it
            legal-panel             | DR-12 DR-14 DR-15 | several rules
            """)
    void areThoseThatRestOnAKindThatIsNotRecorded(String kind, String rules, String why) {
        List<UnassessedRule> unassessed =
                UnassessedRule.in(Trace.profile("designated-review"), Set.of(Table.values()), Set.of(kind));

        assertThat(unassessed.stream().map(u -> u.rule().id()))
                .as(why)
                .containsExactlyInAnyOrderElementsOf(rules == null ? List.of() : Arrays.asList(rules.split(" ", -1)));
        assertThat(unassessed).allSatisfy(u -> assertThat(u.reason()).isEqualTo(kind + " is not recorded here"));
    }

    @ParameterizedTest(name = "{0} is not recorded")
    @CsvSource(delimiter = '|', textBlock = """
            case-review         | CD-3 CD-4 CD-6 | what the updates are counted from
            case-review-update  | CD-6           | the updates
            case-review-not-needed | CD-3        | one of what it expects
            """)
    void areThoseOfWhichNothingCouldSetOneOff(String kind, String rules, String why) {
        assertThat(UnassessedRule.in(Trace.profile("calderdale"), Set.of(Table.values()), Set.of(kind)))
                .as(why)
                .extracting(u -> u.rule().id())
                .containsExactlyInAnyOrder(rules.split(" ", -1));
    }

    @ParameterizedTest(name = "{0} are not recorded")
    @CsvSource(delimiter = '|', textBlock = """
            significant-incident plan-failing significant-change early-review-requested | none of early-review-requested, plan-failing, significant-change, significant-incident is recorded here | | everything that could set it off
            plan-failing significant-change early-review-requested | | RC-12 is assessed in part: early-review-requested and plan-failing and significant-change are not recorded here, and could set it off too. | all but one
            plan-failing                                           | | RC-12 is assessed in part: plan-failing is not recorded here, and could set it off too. | one of several
            plan-failing early-review-considered                   | early-review-considered is not recorded here | | what it expects, too
            """)
    void aRuleOfSeveralKindsIsAssessedAsLongAsOneIsRecorded(
            String kinds, @Nullable String reason, @Nullable String inPart, String why) {
        Profile profile = Trace.profile("review-conferences");
        Set<String> notRecorded = Set.of(kinds.split(" ", -1));
        List<UnassessedRule> unassessed = UnassessedRule.in(profile, Set.of(Table.values()), notRecorded);

        assertThat(unassessed)
                .as(why)
                .extracting(u -> u.rule().id() + " " + u.reason())
                .isEqualTo(reason == null ? List.of() : List.of("RC-12 " + reason));
        assertThat(UnassessedRule.inPart(Procedures.of(profile), notRecorded, unassessed))
                .isEqualTo(inPart == null ? List.of() : List.of(inPart));
    }

    @ParameterizedTest(name = "no bookings under {0}")
    @CsvSource(delimiter = '|', textBlock = """
            review-conferences | RC-8
            designated-review  | RC-8 DR-8
            north-yorkshire    | NY-18
            """)
    void areThoseThatWaitForAReviewToBeBooked(String name, String rules) {
        // The booking of a core group, which NY-17 waits for, is no review's.
        List<UnassessedRule> said =
                UnassessedRule.in(Trace.profile(name), Set.of(Table.values()), Set.of(UnassessedRule.BOOKINGS));
        List<UnassessedRule> byLayout = UnassessedRule.withoutBookings(Procedures.of(Trace.profile(name)));

        assertThat(said.stream().map(u -> u.rule().id())).containsExactly(rules.split(" ", -1));
        assertThat(said)
                .allSatisfy(u -> assertThat(u.reason()).isEqualTo("reviews booked for later are not recorded here"));
        assertThat(byLayout.stream().map(u -> u.rule().id())).containsExactly(rules.split(" ", -1));
        assertThat(byLayout)
                .allSatisfy(u -> assertThat(u.reason()).isEqualTo("this layout holds no reviews booked for later"));
    }

    @Test
    void areNoneWhereEverythingIsSupplied() {
        assertThat(UnassessedRule.in(Trace.profile("north-yorkshire"), Set.of(Table.values()), Set.of()))
                .isEmpty();
    }

    @Test
    void nameTheFirstOfTwoTablesThatAreMissing() {
        List<UnassessedRule> unassessed =
                UnassessedRule.in(Trace.profile("north-yorkshire"), Set.of(Table.PLANS, Table.REVIEWS), Set.of());

        assertThat(unassessed)
                .filteredOn(u -> u.rule().id().equals("NY-15"))
                .extracting(UnassessedRule::reason)
                .containsExactly("no events were supplied");
    }

    @Test
    void giveNoPlanARow() {
        Profile profile = Trace.profile("designated-review");
        List<UnassessedRule> unassessed = UnassessedRule.in(profile, Set.of(Table.PLANS, Table.REVIEWS), Set.of());
        Evaluator evaluator = new Evaluator(profile, LocalDate.of(2026, 3, 1), unassessed);

        assertThat(evaluator.assess(PlanStory.told("start 2024-11-01")).obligations())
                .extracting(o -> o.rule().id())
                .containsExactly("DR-1", "DR-2", "DR-3", "DR-4", "RC-1", "RC-14", "RC-4", "RC-8", "RC-9");
    }
}

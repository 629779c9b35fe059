package io.github.driftwatch.acknowledged;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownLatenessTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    private static final List<Plan> PLANS = List.of(plan("C1", "P1"), plan("C1", "P2"), plan("C2", "Q1"));

    @ParameterizedTest(name = "{0} {1} {2} until {3}: {5}")
    @CsvSource(textBlock = """
            C1,   , Review 3,    2026-11-20, true,  the last day of it
            C1,   , Review 3,    2026-11-19, false, the day after it
            C1,   , Review 3,    2026-12-31, true,  for a while yet
            C1, P1, Review 3,    2026-11-21, true,  of this plan
            C1, P2, Review 3,    2026-11-21, false, of another plan of the child
            C2,   , Review 3,    2026-11-21, false, of another child
            C1,   , Review 4,    2026-11-21, false, another requirement
            C1,   , REVIEW3,     2026-11-21, true,  neither case nor blanks tell
            C1,   , ' review  3', 2026-11-21, true, wherever the blanks are
            C1,   , Review 33,   2026-11-21, false, a longer number is another
            """)
    void holdsForItsPlanAndRequirementUpToItsDay(
            String child, @Nullable String plan, String requirement, LocalDate until, boolean known, String why) {
        KnownLateness lateness =
                KnownLateness.on(AS_AT, List.of(word(child, plan, requirement, until)), List.of(), List.of());
        assertThat(lateness.of(plan("C1", "P1"), "Review 3").isPresent())
                .as(why)
                .isEqualTo(known);
    }

    @Test
    void ofSeveralTheOneThatHoldsLongestCounts() {
        Acknowledgement shorter = word("C1", null, "Review 3", AS_AT.plusDays(3));
        Acknowledgement longer = word("C1", "P1", "Review 3", AS_AT.plusDays(9));
        assertThat(KnownLateness.on(AS_AT, List.of(longer, shorter), List.of(), List.of())
                        .of(plan("C1", "P1"), "Review 3"))
                .contains(longer);
    }

    @ParameterizedTest(name = "{0} while the child has {1}: about {2}, {3}")
    @CsvSource(textBlock = """
            C1@2025-01-05, C1@2025-01-06, C1@2025-01-06, the start was corrected
            C1@2025-01-05, P1,            P1,            the export names its plans now
            C1@2025-01-06, C1@2025-01-06, C1@2025-01-06, nothing has changed
            C1@2024-01-06, C1@2025-01-06, C1@2024-01-06, it is another plan
            P2,            P1,            P2,            a plan of its own name is no other
            """)
    void anEarlierWordIsAboutThePlanAsItIsNamedNow(String then, String now, String about, String why) {
        EarlierWords earlier = new EarlierWords(List.of(word("C1", then, "Review 3", AS_AT)), List.of());
        assertThat(KnownLateness.on(AS_AT, List.of(), List.of(earlier), List.of(plan("C1", now), plan("C2", "Q1")))
                        .carried())
                .as(why)
                .extracting(Acknowledgement::planId)
                .containsExactly(about);
    }

    @ParameterizedTest(name = "{0}; {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            -                              | C1 P1 Review 3 2026-12-01  | C1 P1 Review 3 2026-12-01 | what tonight does not speak of is carried over
            C1 P1 Review 3 2026-11-25      | C1 P1 Review 3 2026-12-01  | C1 P1 Review 3 2026-11-25 | tonight's counts
            C1 P1 review3 2026-11-25       | C1 P1 Review 3 2026-12-01  | C1 P1 review3 2026-11-25  | however it is spelt
            C1 P1 Review 3 2026-11-19      | C1 P1 Review 3 2026-12-01  | C1 P1 Review 3 2026-11-19 | withdrawn by a day that has passed
            C1 P1 Review 3 2026-01-19      | C1 P1 Review 3 2026-12-01  | -                         | withdrawn by a day long past, and no longer listed
            C1 - Review 3 2026-11-25       | C1 P1 Review 3 2026-12-01  | C1 - Review 3 2026-11-25  | a word about the child is one about each plan
            C1 P1 Review 3 2026-11-25      | C1 - Review 3 2026-12-01   | C1 P1 Review 3 2026-11-25;C1 - Review 3 2026-12-01 | a word about one plan is none about the others
            C1 P1 Review 3 2026-11-25;C1 P2 Review 3 2026-11-25 | C1 - Review 3 2026-12-01 | C1 P1 Review 3 2026-11-25;C1 P2 Review 3 2026-11-25 | each of its plans has its own word
            C1 P1 Review 3 2026-01-19      | C1 - Review 3 2026-12-01   | C1 P1 Review 3 2026-01-19;C1 - Review 3 2026-12-01 | withdrawn for one plan as long as the other word is listed
            C2 Q1 Review 3 2026-11-19      | C2 - Review 3 2026-12-01   | C2 Q1 Review 3 2026-11-19 | the only plan of the child
            C1 - Review 3 2026-11-19       | C1 P1 Review 3 2026-12-01;C1 - Review 3 2026-12-01 | C1 - Review 3 2026-11-19 | withdrawn for every plan of the child
            C1 P1 Review 3 2026-11-25      | C1 P1 Review 4 2026-12-01  | C1 P1 Review 3 2026-11-25;C1 P1 Review 4 2026-12-01 | another requirement
            C1 P1 Review 3 2026-11-25      | C2 P1 Review 3 2026-12-01  | C1 P1 Review 3 2026-11-25;C2 P1 Review 3 2026-12-01 | another child
            -                              | C1 P1 Review 3 2026-10-23  | C1 P1 Review 3 2026-10-23 | passed 28 days ago
            -                              | C1 P1 Review 3 2026-10-22  | -                         | passed a day more ago
            C1 P1 Review 3 2026-10-22      | -                          | -                         | in tonight's table too
            C1 P1 Review 3 2026-12-01;C1 P1 Review 3 2026-12-01 | -     | C1 P1 Review 3 2026-12-01 | said twice, listed once
            """)
    void carriesOverWhatTonightDoesNotSpeakOf(String tonight, String earlier, String listed, String why) {
        KnownLateness lateness = on(words(tonight), words(earlier));
        assertThat(lateness.listing(List.of()))
                .extracting(standing -> standing.word().childId() + " "
                        + (standing.word().planId() == null
                                ? "-"
                                : standing.word().planId()) + " "
                        + standing.word().requirement() + " " + standing.word().until())
                .as(why)
                .containsExactlyInAnyOrderElementsOf(
                        listed.equals("-") ? List.of() : Arrays.asList(listed.split(";", -1)));
        assertThat(lateness.isEmpty()).as(why).isEqualTo(listed.equals("-"));
    }

    @ParameterizedTest(name = "{0}; {1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            C1 P1 Review 3 2026-11-19 | C1 - Review 3 2026-12-01  | -          | 2026-12-01 | withdrawn for the plan that it names
            C1 P1 Review 3 2026-01-19 | C1 - Review 3 2026-12-01  | -          | 2026-12-01 | by a day long past
            C1 P1 Review 3 2026-11-25 | C1 - Review 3 2026-12-01  | 2026-11-25 | 2026-12-01 | a shorter time for it
            C1 - Review 3 2026-11-25  | C1 P1 Review 3 2026-12-01 | 2026-11-25 | 2026-11-25 | one for all takes its place
            C1 - Review 3 2026-11-19  | C1 P1 Review 3 2026-12-01 | -          | -          | and withdraws it
            -  | C1 P1 Review 3 2026-11-19;C1 - Review 3 2026-12-01 | -       | 2026-12-01 | the night after, too
            """)
    void forThePlanThatItNamesAWordStandsBeforeOneAboutTheChild(
            String tonight, String earlier, String ofFirst, String ofSecond, String why) {
        KnownLateness lateness = on(words(tonight), words(earlier));
        assertThat(List.of(until(lateness, "P1"), until(lateness, "P2")))
                .as(why)
                .containsExactly(ofFirst, ofSecond);
    }

    @Test
    void whatWasChangedInTheFolderItselfStandsBeforeWhatAnotherOneSays() {
        KnownLateness lateness = KnownLateness.on(
                AS_AT,
                List.of(),
                List.of(
                        new EarlierWords(words("C1 P1 Review 3 2026-11-25"), List.of()),
                        new EarlierWords(words("C1 P1 Review 3 2026-12-01;C1 P2 Review 3 2026-12-01"), List.of())),
                PLANS);
        assertThat(List.of(until(lateness, "P1"), until(lateness, "P2"))).containsExactly("2026-11-25", "2026-12-01");
    }

    private static KnownLateness on(List<Acknowledgement> tonight, List<Acknowledgement> earlier) {
        return KnownLateness.on(AS_AT, tonight, List.of(new EarlierWords(earlier, List.of())), PLANS);
    }

    private static String until(KnownLateness lateness, String plan) {
        return lateness.of(plan("C1", plan), "Review 3")
                .map(word -> word.until().toString())
                .orElse("-");
    }

    @Test
    void listsHowEachStandsThoseInForceFirst() {
        Acknowledgement passed = word("C1", null, "Review 3", AS_AT.minusDays(1));
        Acknowledgement idle = word("C2", null, "Review 3", AS_AT);
        Acknowledgement inForce = word("C3", null, "Review 3", AS_AT.plusDays(9));
        KnownLateness lateness = KnownLateness.on(AS_AT, List.of(passed, idle, inForce), List.of(), List.of());
        assertThat(lateness.listing(List.of(passed, inForce)))
                .extracting(standing ->
                        standing.word().childId() + " " + standing.state().inWords())
                .containsExactly("C3 in force", "C2 nothing late", "C1 passed");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            late-report,              late report, as the table has it
            Late Report,              late report, as people type it
            late_report,              late report, joined otherwise
            agreed-by-senior-manager, agreed by senior manager, a longer one
            Boiler-room flooded,      Boiler-room flooded, any other as it is
            ,                         no reason given, none
            """)
    void aUsualReasonIsOneHoweverItIsWritten(@Nullable String written, String words, String why) {
        Acknowledgement word = new Acknowledgement("C1", null, "Review 3", written, null, AS_AT, 2);
        assertThat(UsualReason.inWords(word)).as(why).isEqualTo(words);
    }

    private static List<Acknowledgement> words(String text) {
        return text.equals("-")
                ? List.of()
                : Arrays.stream(text.split(";", -1))
                        .map(KnownLatenessTest::word)
                        .toList();
    }

    private static Acknowledgement word(String text) {
        String[] parts = text.split(" ", 3);
        int last = parts[2].lastIndexOf(' ');
        return word(
                parts[0],
                parts[1].equals("-") ? null : parts[1],
                parts[2].substring(0, last),
                LocalDate.parse(parts[2].substring(last + 1)));
    }

    private static Acknowledgement word(String child, @Nullable String plan, String requirement, LocalDate until) {
        return new Acknowledgement(child, plan, requirement, "quoracy", null, until, 2);
    }

    private static Plan plan(String child, String id) {
        return MadeUpPlan.of(child, id, LocalDate.of(2025, 1, 6)).plan();
    }
}

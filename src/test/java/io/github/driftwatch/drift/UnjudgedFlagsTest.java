package io.github.driftwatch.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.PlanStory;
import io.github.driftwatch.timeline.UnassessedRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a council's own flag can be judged on no plan, for want of something that the whole run lacks. */
class UnjudgedFlagsTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 5, 1);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1000, textBlock = """
            time on the plan                    | designated-review | {"onPlan": {"number": 9, "unit": "months"}} | no reviews events actions scores | ``
            a score                             | designated-review | {"scores": {"change": "same"}} | no scores | no scores were supplied
            a share of the actions              | designated-review | {"actions": {"overdueShare": "1/2"}} | no actions | no actions were supplied
            actions long overdue                | designated-review | {"actions": {"overdueByMoreThan": {"number": 1, "unit": "weeks"}}} | no actions | no actions were supplied
            actions, of each plan the latest    | designated-review | {"actions": {"overdueShare": "1/2"}} | latest actions | only the latest of each plan's actions are in the export
            meetings called off                 | designated-review | {"calledOff": {"occurrence": "core-group"}} | no core_groups | no core groups were supplied
            meetings called off, the latest     | designated-review | {"calledOff": {"occurrence": "core-group"}} | latest core_groups | only the latest of each plan's core groups are in the export
            meetings without a place            | designated-review | {"calledOff": {"occurrence": "designated-review"}} | place designated-review | this layout holds no designated reviews
            reviews, the latest                 | designated-review | {"calledOff": {"occurrence": "review"}} | latest reviews | ``
            no reviews                          | designated-review | {"calledOff": {"occurrence": "review"}} | no reviews | no reviews were supplied
            a column of the plan                | designated-review | {"exists": {"occurrence": "birth", "onOrAfter": "start"}} | latest plans | ``
            a kind of event                     | designated-review | {"exists": "drift-concern"} | kind drift-concern | drift-concern is not recorded here
            another kind of event               | designated-review | {"exists": "drift-concern"} | kind drc-postponed | ``
            events, of each plan the latest     | designated-review | {"exists": "drift-concern"} | latest events | only the latest of each plan's events are in the export
            an event after a meeting            | designated-review | {"exists": {"occurrence": "drift-concern", "after": "designated-review"}} | place designated-review | this layout holds no designated reviews
            an event after another              | designated-review | {"exists": {"occurrence": "legal-panel", "after": "drift-concern"}} | kind drift-concern legal-panel | drift-concern is not recorded here
            a conference is a review or another | designated-review | {"exists": {"occurrence": "conference", "quorate": false}} | no reviews | no reviews were supplied
            what a profile makes from another   | north-yorkshire | {"exists": "visit-alone"} | no visits | no visits were supplied
            no event                            | designated-review | {"none": "drift-concern"} | kind drift-concern | drift-concern is not recorded here
            not so                              | designated-review | {"not": {"scores": {"change": "same"}}} | no scores | no scores were supplied
            all of two, one unknown             | designated-review | {"all": [{"onPlan": {"number": 9, "unit": "months"}}, {"scores": {"change": "same"}}]} | no scores | no scores were supplied
            all of two, both unknown            | designated-review | {"all": [{"actions": {"overdueShare": "1/2"}}, {"scores": {"change": "same"}}]} | no scores actions | no actions were supplied
            any of two, both unknown            | designated-review | {"any": [{"actions": {"overdueShare": "1/2"}}, {"scores": {"change": "same"}}]} | no scores actions | no actions were supplied
            any of two, the first unknown       | designated-review | {"any": [{"scores": {"change": "same"}}, {"actions": {"overdueShare": "1/2"}}]} | no scores | in part: no scores were supplied
            any of two, the second unknown      | designated-review | {"any": [{"actions": {"overdueShare": "1/2"}}, {"scores": {"change": "same"}}]} | no scores | in part: no scores were supplied
            any of two, both known              | designated-review | {"any": [{"actions": {"overdueShare": "1/2"}}, {"scores": {"change": "same"}}]} | no events | ``
            all of one and any of two           | designated-review | {"all": [{"onPlan": {"number": 9, "unit": "months"}}, {"any": [{"onPlan": {"number": 9, "unit": "months"}}, {"scores": {"change": "same"}}]}]} | no scores | in part: no scores were supplied
            neither of two                      | designated-review | {"not": {"any": [{"onPlan": {"number": 9, "unit": "months"}}, {"scores": {"change": "same"}}]}} | no scores | in part: no scores were supplied
            an earlier plan                     | designated-review | {"earlierPlan": {"endedWithin": {"number": 24, "unit": "months"}}} | latest plans | only the latest plan of each child is in the export
            an earlier plan, among others       | designated-review | {"all": [{"onPlan": {"number": 9, "unit": "months"}}, {"earlierPlan": {"endedWithin": {"number": 24, "unit": "months"}}}]} | latest plans | in part: only the latest plan of each child is in the export
            a rule                              | designated-review | {"obligations": {"rules": ["DR-5"], "status": ["OVERDUE"]}} | no events | no events were supplied
            two rules, one unknown              | designated-review | {"obligations": {"rules": ["DR-4", "DR-5"], "status": ["OVERDUE"]}} | no events | in part: no events were supplied
            two rules, both known               | designated-review | {"obligations": {"rules": ["DR-4", "DR-5"], "status": ["OVERDUE"]}} | no scores | ``
            a rule that one meeting satisfies   | designated-review | {"obligations": {"rules": ["DR-4"], "status": ["OVERDUE"]}} | place designated-review | this layout holds no designated reviews
            a rule that an event satisfies too  | designated-review | {"obligations": {"rules": ["DR-8"], "status": ["OVERDUE"]}} | place designated-review | ``
            a rule that a visit satisfies       | north-yorkshire | {"obligations": {"rules": ["NY-11"], "status": ["OVERDUE"]}} | place visit | this layout holds no visits
            put off, by an event                | designated-review | {"obligations": {"rules": ["DR-3", "DR-4"], "status": ["WAIVED"]}} | no events | no events were supplied
            put off, by an event not recorded   | designated-review | {"obligations": {"rules": ["DR-3", "DR-4"], "status": ["WAIVED"]}} | kind drc-postponed | drc-postponed is not recorded here
            put off, by an event that is there  | designated-review | {"obligations": {"rules": ["DR-3", "DR-4"], "status": ["WAIVED"]}} | kind drift-concern | ``
            put off or overdue                  | designated-review | {"obligations": {"rules": ["DR-3"], "status": ["WAIVED", "OVERDUE"]}} | no events | ``
            """)
    void isSaidOnce(String why, String profile, String when, String lacking, String expected) throws IOException {
        Procedures procedures = OwnDrift.of(profile, """
                {"flags": [{"id": "X", "title": "T", "points": 1, "when": %s}]}""".formatted(when), folder);

        assertThat(unassessed(procedures, lacking)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1000, textBlock = """
            one level of three      | no scores         | in part: no scores were supplied
            two levels of three     | no scores actions | in part: no scores were supplied and no actions were supplied
            all of them             | no scores actions core_groups | no scores were supplied
            none                    | no events         | ``
            """)
    void isSaidOfTheLevelsThatItTouches(String why, String lacking, String expected) throws IOException {
        Procedures procedures = OwnDrift.of("designated-review", """
                {"flags": [{"id": "X", "title": "T", "levels": [
                  {"points": 3, "when": {"scores": {"change": "lower"}}},
                  {"points": 2, "when": {"actions": {"overdueShare": "1/2"}}},
                  {"points": 1, "when": {"calledOff": {"occurrence": "core-group"}}}]}]}""", folder);

        assertThat(unassessed(procedures, lacking)).as(why).isEqualTo(expected);
    }

    @Test
    void whatTheProfileSaysIsNotRecordedNeedNotBeSaidAgain() throws IOException {
        Files.writeString(folder.resolve("county.json"), """
                {"name": "county", "version": "1", "title": "C", "extends": "designated-review",
                 "notRecorded": ["drift-concern"]}""");
        Procedures procedures = OwnDrift.of("county.json", """
                {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"exists": "drift-concern"}}]}""", folder);

        assertThat(unassessed(procedures, "no scores")).isEqualTo("drift-concern is not recorded here");
    }

    @Test
    void nothingIsLackingWhereNoRuleCanBePutOff() throws IOException {
        Files.writeString(folder.resolve("county.json"), """
                {"name": "county", "version": "1", "title": "C", "extends": "designated-review", "off": ["DR-3"]}""");
        Procedures procedures = OwnDrift.of("county.json", "{}", folder);

        assertThat(Judged.evaluation(procedures, AS_AT).unassessed()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            so, with an earlier plan known | start 2025-07-31 | 2023-05-01/2024-05-01 | 1: On the plan for 9 months (since 31 Jul 2025); An earlier plan ended on 1 May 2024, 14 months before this one began
            so, with none known            | start 2025-07-31 | ``                    | not known: only the latest plan of each child is in the export
            not so                         | start 2025-08-02 | ``                    | none
            """)
    void anEarlierPlanIsNotKnownOfEachPlanThatTheRestIsSoOf(String why, String story, String others, String expected)
            throws IOException {
        Procedures procedures = OwnDrift.of("designated-review", """
                {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"all": [
                  {"onPlan": {"number": 9, "unit": "months"}},
                  {"earlierPlan": {"endedWithin": {"number": 24, "unit": "months"}}}]}}]}""", folder);
        Supplied latest = new Supplied(EnumSet.allOf(Table.class), Set.of(Table.PLANS), Set.of(), Set.of());

        PlanDrift drift = new DriftEvaluation(procedures, AS_AT, List.of(), latest)
                .judge(
                        new Evaluation(procedures, AS_AT, List.of()).assess(PlanStory.told(story)),
                        Judged.others(others))
                .orElseThrow();

        assertThat(Judged.flag("X", drift)).as(why).isEqualTo(expected);
    }

    /** What is said of the flag X where a run lacks tables, kinds of event or, of some, all but the latest. */
    private static String unassessed(Procedures procedures, String lacking) {
        List<String> words = Arrays.asList(lacking.split(" ", -1));
        List<String> names = words.subList(1, words.size());
        Set<Table> tables = EnumSet.allOf(Table.class);
        tables.removeIf(table -> words.get(0).equals("no") && names.contains(table.fileName()));
        Set<Table> latest = EnumSet.allOf(Table.class);
        latest.removeIf(table -> !words.get(0).equals("latest") || !names.contains(table.fileName()));
        Set<String> kinds = words.get(0).equals("kind") ? Set.copyOf(names) : Set.of();
        Set<String> placeless = words.get(0).equals("place") ? Set.copyOf(names) : Set.of();
        List<UnassessedRule> rules = new ArrayList<>(UnassessedRule.in(procedures, tables, kinds));
        rules.addAll(UnassessedRule.whereOnlyTheLatestIs(procedures, latest));

        return new DriftEvaluation(procedures, AS_AT, rules, new Supplied(tables, latest, kinds, placeless))
                .unassessed().stream()
                        .filter(flag -> flag.id().equals("X"))
                        .map(UnknownFlag::reason)
                        .collect(Collectors.joining("; "));
    }
}

package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.timeline.PlanStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which audits are made, and what is said of those that are not. */
class AuditsTest {

    private static final String SUMMER = "2026-04-01/2026-09-30";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
            designated-review  | plans,reviews,events,core_groups,visits | G9 G11 G12 G13     | G10: designated-review does not ask for it; G12/audited: designated-review does not ask for it; G14: designated-review does not ask for it
            review-conferences | plans,reviews,events,core_groups,visits | G12 G13            | G9: review-conferences does not ask for it; G10: review-conferences does not ask for it; G11: review-conferences does not ask for it; G12/audited: review-conferences does not ask for it; G14: review-conferences does not ask for it
            calderdale         | plans,reviews,events,core_groups,visits | G10 G13            | G9: calderdale does not ask for it; G11: calderdale does not ask for it; G12: calderdale does not ask for it; G14: calderdale does not ask for it
            north-yorkshire    | plans,reviews,events,core_groups,visits | G12 G13 G14        | G9: north-yorkshire does not ask for it; G10: north-yorkshire does not ask for it; G11: north-yorkshire does not ask for it; G12/evidenced: north-yorkshire does not ask for it
            north-yorkshire    | plans,reviews,events,visits             | G12 G13 G14        | G9: north-yorkshire does not ask for it; G10: north-yorkshire does not ask for it; G11: north-yorkshire does not ask for it; G12/evidenced: north-yorkshire does not ask for it; G14/core-groups-due: no core groups were supplied; G14/core-groups-in-time: no core groups were supplied
            designated-review  | plans,reviews                           | G9 G12 G13         | G9/put-off: no events were supplied; G9/postponements: no events were supplied; G10: designated-review does not ask for it; G11: no events were supplied; G12/evidenced: no events were supplied; G12/audited: designated-review does not ask for it; G14: designated-review does not ask for it
            calderdale         | plans                                   |                    | G9: calderdale does not ask for it; G10: no reviews were supplied; G11: calderdale does not ask for it; G12: calderdale does not ask for it; G13: no reviews were supplied; G14: calderdale does not ask for it
            calderdale,designated-review | plans,reviews,events          | G9 G10 G11 G12 G13 | G12/audited: none of calderdale, designated-review asks for it; G14: none of calderdale, designated-review asks for it
            """)
    void areThoseThatTheProceduresAskForAndTheExportHas(String profiles, String tables, String measured, String left) {
        Set<Table> supplied = EnumSet.allOf(Table.class);
        supplied.removeIf(table -> !List.of(tables.split(",", -1)).contains(table.fileName()));
        Audits audits = Audited.audits(Audited.procedures(profiles), supplied, Set.of());

        assertThat(measured(audits)).isEqualTo(measured == null ? "" : measured);
        assertThat(left(audits)).isEqualTo(left);
    }

    @Test
    void aKindOfEventThatIsNotRecordedLeavesOutItsLines() {
        Audits audits = Audited.audits(
                Audited.procedures("calderdale"), EnumSet.allOf(Table.class), Set.of("pdrp-invoked", "legal-panel"));

        assertThat(left(audits))
                .startsWith("G9: calderdale does not ask for it; G10/disputes: pdrp-invoked is not recorded here;"
                        + " G10/plans-to-court: legal-panel is not recorded here; G11");
    }

    @Test
    void theSumsOfAnAuditAreKnown() {
        Measure measure = Audited.measure(Audited.procedures("designated-review"), "G9");

        assertThat(measure.sums())
                .containsExactly(
                        new LineSum("G9/due", List.of("G9/in-time", "G9/late", "G9/put-off", "G9/not-held")),
                        new LineSum("G9/due", List.of("G19/due-DR-3", "G19/due-DR-4", "G19/due-DR-5", "G9/put-off")),
                        new LineSum("G9/not-held", List.of("G19/missed-DR-3", "G19/missed-DR-4", "G19/missed-DR-5")));
        assertThat(measure.definition().source())
                .isEqualTo("DR-3 (Procedure 1), DR-4 (Procedure 1, 2, Process 4), DR-5 (Procedure 2)");
        assertThat(measure.definition().assumed()).isNull();
    }

    @Test
    void conferencesThatAreNoReviewsTellOfPlansThatStarted() {
        Measure measure = Audited.measure(Audited.procedures("designated-review"), "G13");

        assertThat(measure.sums())
                .contains(new LineSum("G13/held", List.of("G6/held", "G2/started")))
                .filteredOn(sum -> sum.parts().contains("G2/started"))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            designated-review | G11 | DR-6 (Procedure 6)
            designated-review | G12 | RC-7 (2)
            north-yorkshire   | G12 | NY-3 (Discontinuing)
            """)
    void anAuditSaysWhichRulesAskForWhatItCounts(String profile, String audit, String source) {
        assertThat(Audited.measure(Audited.procedures(profile), audit)
                        .definition()
                        .source())
                .isEqualTo(source);
    }

    @Test
    void aSumHoldsWithoutAPartThatNothingCanBe() {
        Audits audits = Audited.audits(
                Audited.procedures("designated-review"), EnumSet.of(Table.PLANS, Table.REVIEWS), Set.of());

        assertThat(audits.measures().get(0).sums())
                .as("without events nothing is put off")
                .contains(
                        new LineSum("G9/due", List.of("G9/in-time", "G9/late", "G9/not-held")),
                        new LineSum("G9/due", List.of("G19/due-DR-3", "G19/due-DR-4", "G19/due-DR-5")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            reviews of the period unseen    | G13 | start 2026-04-01; icpc 2026-04-01 quorate; review 2026-07-01 quorate | 2026-06-01 | held 2, recorded 2, not-known 1
            reviews before the period unseen | G13 | start 2025-06-02; review 2026-07-01 quorate | 2026-03-01 | held 1, recorded 1
            which review it was is unseen   | G10 | start 2025-01-06; review 2026-07-01 | 2026-03-01 | not-known 1
            all is known                    | G10 | start 2026-01-06; review 2026-07-01 | 2026-01-01 | none
            """)
    void aPlanOfWhichSomeReviewsAreNotKnownIsNeverReadAsNone(
            String why, String audit, String plan, LocalDate knownFrom, String expected) {
        assertThat(Audited.figures(
                        Audited.procedures("calderdale"),
                        audit,
                        SUMMER,
                        List.of(PlanStory.told(plan).reaching(HistoryReach.from(knownFrom)))))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void severalProceduresCountWhatAnyOfThemAsksForOnce() throws IOException {
        String own = profile("ours", "designated-review", "{}");
        Procedures both = Procedures.of(List.of(load("designated-review"), load(own)));

        assertThat(Audited.figures(both, "G9", SUMMER, "start 2024-10-02"))
                .as("the rules of both say the same of one day")
                .isEqualTo("due 1, not-held 1");
        assertThat(Audited.measure(both, "G9").definition().source())
                .isEqualTo("designated-review/DR-3 (Procedure 1), designated-review/DR-4 (Procedure 1, 2, Process 4),"
                        + " designated-review/DR-5 (Procedure 2), ours/DR-3 (Procedure 1), ours/DR-4 (Procedure 1, 2,"
                        + " Process 4), ours/DR-5 (Procedure 2)");
        assertThat(both.governance().audits())
                .extracting("id")
                .containsExactly("G9", "G10", "G11", "G12", "G13", "G14");
    }

    @Test
    void whereProceduresSayDifferentThingsUnderOneIdEachSaysWhose() throws IOException {
        String own = profile("ours", "designated-review", """
                {"audits": [{"id": "G11", "title": "Reviews", "counts": "Reviews.",
                  "lines": [{"id": "reviews", "title": "Reviews", "unit": "reviews", "happened": "review"}]}]}""");
        Procedures both = Procedures.of(List.of(load("designated-review"), load(own)));

        assertThat(both.governance().audits())
                .extracting("id")
                .containsExactly("G9", "G10", "designated-review/G11", "ours/G11", "G12", "G13", "G14");
        assertThat(Audited.figures(both, "ours/G11", SUMMER, "start 2026-04-01; review 2026-06-01"))
                .isEqualTo("reviews 1");
    }

    @Test
    void anAuthorityWritesItsOwn() throws IOException {
        String own = profile("ours", "review-conferences", """
                {"audits": [{"id": "X1", "title": "Reflective meetings", "counts": "As the lines say.", "clause": "9",
                  "lines": [
                    {"id": "held", "title": "Held", "unit": "meetings", "happened": "reflective-meeting"},
                    {"id": "due", "title": "Due", "unit": "meetings", "parts": ["kept", "not-kept"],
                     "obligations": {"rules": ["RC-5"], "status": ["MET", "MET_LATE", "OVERDUE", "MISSED"]}},
                    {"id": "kept", "title": "In time", "unit": "meetings", "of": "due",
                     "obligations": {"rules": ["RC-5"], "status": ["MET"]}},
                    {"id": "not-kept", "title": "Not in time", "unit": "meetings", "of": "due",
                     "obligations": {"rules": ["RC-5"], "status": ["MET_LATE", "OVERDUE", "MISSED"]}},
                    {"id": "days", "title": "Median days to it", "unit": "days", "day": "satisfied",
                     "obligations": {"rules": ["RC-5"], "status": ["MET", "MET_LATE"]},
                     "median": {"since": "start", "unit": "days"}}]}]}""");
        Procedures ours = Procedures.of(load(own));

        assertThat(Audited.figures(
                        ours,
                        "X1",
                        SUMMER,
                        "start 2025-06-30; reflective-meeting 2026-04-30 / start 2025-07-01; reflective-meeting 2026-05-02"
                                + " / start 2025-07-02"))
                .isEqualTo("held 2, due 3, kept 1, not-kept 2, days 304.5");
        assertThat(Audited.measure(ours, "X1").definition())
                .isEqualTo(new Definition("X1", "Reflective meetings", "As the lines say.", "9", null));
        assertThat(Audited.measure(ours, "X1").lines())
                .extracting(Line::key)
                .containsExactly("X1/held", "X1/due", "X1/kept", "X1/not-kept", "X1/days", "X1/not-known");
    }

    @Test
    void whatATimeIsCountedFromMustBeRecordedToo() throws IOException {
        String own = profile("ours", "review-conferences", """
                {"audits": [{"id": "X1", "title": "T", "counts": "C.", "lines": [
                    {"id": "held", "title": "Held", "unit": "reviews", "happened": "review"},
                    {"id": "days", "title": "Median days", "unit": "days", "happened": "review",
                     "median": {"since": "legal-panel", "unit": "days"}}]}]}""");
        Procedures ours = Procedures.of(load(own));

        assertThat(left(Audited.audits(ours, EnumSet.allOf(Table.class), Set.of("legal-panel"))))
                .contains("X1/days: legal-panel is not recorded here");
        assertThat(left(Audited.audits(ours, EnumSet.allOf(Table.class), Set.of())))
                .doesNotContain("X1");
    }

    private static String measured(Audits audits) {
        return audits.measures().stream()
                .map(measure -> measure.definition().id())
                .collect(Collectors.joining(" "));
    }

    private static String left(Audits audits) {
        return audits.left().stream()
                .map(left -> left.measure() + (left.line() == null ? "" : "/" + left.line()) + ": " + left.reason())
                .collect(Collectors.joining("; "));
    }

    private static Profile load(String nameOrFile) {
        return new ProfileLoader().load(nameOrFile);
    }

    private String profile(String name, String base, String governance) throws IOException {
        Path file = folder.resolve(name + ".json");
        Files.writeString(file, """
                {"name": "%s", "version": "1", "title": "T", "extends": "%s", "governance": %s}
                """.formatted(name, base, governance));
        return file.toString();
    }
}

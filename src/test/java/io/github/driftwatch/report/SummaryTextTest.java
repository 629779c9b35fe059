package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.drift.RaisedFlag;
import io.github.driftwatch.report.drift.Drifting;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.Ink;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import io.github.driftwatch.timeline.UnassessedRule;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTextTest {

    @TempDir
    Path temp;

    @Test
    void saysWhatMatters() throws Exception {
        CheckSummary summary = WrittenReports.check(temp, Made.settings(Format.CSV, Format.XLSX));
        assertThat(String.join("\n", SummaryText.lines(inReports(summary), 80, Ink.NONE)))
                .isEqualTo("""
                As at         20 November 2026, by designated-review (version 1)
                Read          4 plans, 9 reviews; 1 row left out
                Checked       3 of 4 plans read; 3 open
                Overdue       2, for 2 plans
                              2  Review 3  longest 9 days
                Coming up     1 due or booked in the next 28 days
                              1  Review 4  first on 27 Nov 2026
                Drift         0 red, 1 amber, 1 green; most often 1 F1, 1 F3 (a review is late)
                Notices       3 to be sent; 1 with nobody to go to (DQ-26); 1,240 of earlier
                              days were taken as told
                Not assessed  no events were supplied: RC-5, RC-7, F8
                              no date of birth: RC-9 of 1 plan
                Data          1 error, 0 warnings; most often 1 DQ-1 (a required value is
                              missing or cannot be read)
                Note          Bank holidays are proclaimed up to 2027.
                              A note.
                Files         reports: overdue, upcoming, drift-risk, outlook, notices,
                              data-quality, obligations, notices-issued (.csv), driftwatch.xlsx,
                              summary.json""");
    }

    @Test
    void saysThatAllIsWell() throws Exception {
        RunFacts well = new RunFacts(
                "canonical",
                Made.facts().inputs().subList(1, 2),
                List.of(),
                new NoticeCount(0, 0, 1),
                List.of(),
                DriftFlags.NONE,
                null,
                null,
                List.of(),
                null);
        try (CheckReports reports = CheckReports.open(temp, Made.settings(Format.CSV))) {
            CheckSummary summary = reports.finish(well, List.of(), () -> Duration.ZERO);
            assertThat(String.join("\n", SummaryText.lines(inReports(summary), 120, Ink.NONE)))
                    .isEqualTo("""
                    As at         20 November 2026, by designated-review (version 1)
                    Read          9 reviews; no row left out
                    Checked       0 of 0 plans read; 0 open
                    Overdue       nothing
                    Coming up     nothing in the next 28 days
                    Notices       nobody new to be told; 1 of earlier days was taken as told
                    Data          nothing found wrong
                    Files         reports: overdue, upcoming, drift-risk, outlook, notices, data-quality, obligations, notices-issued
                                  (.csv), summary.json""");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120})
    void fitsOneScreenHoweverMuchThereIs(int width) throws Exception {
        List<UnassessedRule> unassessed = new ArrayList<>();
        try (CheckReports reports = CheckReports.open(temp, Made.settings(Format.CSV, Format.XLSX))) {
            for (int i = 1; i <= 14; i++) {
                List<Obligation> obligations = List.of(
                        Made.due(
                                Made.plan("C" + i),
                                "RC-" + i,
                                "a long requirement of a local procedure, number " + i,
                                Status.OVERDUE,
                                -i,
                                null),
                        Made.due(Made.plan("C" + i), "RC-" + i, "Review " + i, Status.DUE_SOON, i, null),
                        Made.notAssessed(Made.plan("C" + i), "RC-" + i, "plan ended", "no date of birth"));
                reports.accept(Made.assessment(Made.plan("C" + i), obligations.toArray(Obligation[]::new)));
                reports.accept(Drifting.row(
                        Drifting.drift(
                                "C" + i,
                                Band.AMBER,
                                List.of(new RaisedFlag("F" + i, 3, "a long reason of a local procedure"))),
                        null));
                unassessed.add(new UnassessedRule(Made.rule("NY-" + i), "no visits were supplied"));
            }
            RunFacts facts = Made.facts(Made.finding("x", "C1"));
            CheckSummary summary = reports.finish(
                    new RunFacts(
                            "canonical",
                            facts.inputs(),
                            facts.findings(),
                            null,
                            unassessed,
                            DriftFlags.NONE,
                            null,
                            null,
                            List.of(),
                            null),
                    List.of(),
                    () -> Duration.ZERO);
            List<String> lines = SummaryText.lines(inReports(summary), width, Ink.NONE);
            assertThat(lines).hasSizeLessThanOrEqualTo(24);
            assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
            assertThat(lines).contains("              10  of 10 other kinds");
        }
    }

    @Test
    void whatThereIsTooMuchOfIsSummedUp() throws Exception {
        try (CheckReports reports = CheckReports.open(temp, Made.settings(Format.CSV))) {
            for (int i = 1; i <= 12; i++) {
                List<Obligation> obligations = new ArrayList<>();
                for (int kind = 1; kind <= 6; kind++) {
                    if (i % kind == 0) {
                        obligations.add(Made.due(
                                Made.plan("C" + i),
                                "RC-" + kind,
                                "Late " + "x".repeat(kind),
                                Status.OVERDUE,
                                -i,
                                null));
                        obligations.add(
                                Made.due(Made.plan("C" + i), "RC-" + kind, "Soon " + kind, Status.DUE_SOON, i, null));
                        obligations.add(
                                Made.notAssessed(Made.plan("C" + i), "RC-1" + kind, "Ended", "no date " + kind));
                    }
                }
                reports.accept(Made.assessment(Made.plan("C" + i), obligations.toArray(Obligation[]::new)));
            }
            CheckSummary summary = reports.finish(
                    Made.facts(Made.finding("x", "C1"), Made.finding("y", "C2")), List.of(), () -> Duration.ZERO);

            assertThat(String.join("\n", SummaryText.lines(inReports(summary), 60, Ink.NONE)))
                    .isEqualTo("""
                    As at         20 November 2026, by designated-review
                                  (version 1)
                    Read          4 plans, 9 reviews; 1 row left out
                    Checked       12 of 4 plans read; 12 open
                    Overdue       29, for 12 plans
                                  12  Late x     longest 12 days
                                   6  Late xx    longest 12 days
                                   4  Late xxx   longest 12 days
                                   3  Late xxxx  longest 12 days
                                   4  of 2 other kinds
                    Coming up     29 due or booked in the next 28 days
                                  12  Soon 1  first on 21 Nov 2026
                                   6  Soon 2  first on 22 Nov 2026
                                  11  of 4 other kinds
                    Notices       3 to be sent; 1 with nobody to go to (DQ-26);
                                  1,240 of earlier days were taken as told
                    Not assessed  no events were supplied: RC-5, RC-7, F8
                                  no date 1: RC-11 of 12 plans
                                  no date 2: RC-12 of 6 plans
                                  4 other rules of some plans: see summary.json
                    Data          2 errors, 0 warnings; most often 2 DQ-1 (a
                                  required value is missing or cannot be read)
                    Note          Bank holidays are proclaimed up to 2027.
                                  A note.
                    Files         reports: overdue, upcoming, drift-risk,
                                  outlook, notices, data-quality, obligations,
                                  notices-issued (.csv), summary.json""");
        }
    }

    private static CheckSummary inReports(CheckSummary summary) {
        return summary.with(new CheckSummary.Written(
                summary.written().outputs(),
                summary.written().digest(),
                Path.of("reports"),
                summary.written().taken()));
    }
}

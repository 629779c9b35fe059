package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports that do not hold every review, or no bookings, from the command line to the reports. */
class PartialHistoryCommandTest {

    @TempDir
    private Path dir;

    @BeforeEach
    void anExportFromAprilOn() throws IOException {
        write("plans.csv", """
                child_id,plan_id,start_date,date_of_birth
                K1,Q1,2025-12-01,2015-05-05
                K2,Q2,2026-03-30,2015-05-05
                K3,Q3,2026-03-31,2015-05-05
                """);
        write("reviews.csv", """
                child_id,date,status
                K1,2026-05-04,held
                K2,2026-06-29,held
                K3,2026-06-30,held
                """);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(dir.resolve(name), text);
    }

    private CommandRun run(String words) {
        return CommandRun.words(dir, words);
    }

    private String said(String options) {
        CommandRun run = run("check --dir DIR --out DIR/reports --format csv,json,xlsx "
                + (options.contains("--as-at") ? "" : "--as-at 2026-11-20 ") + options);
        assertThat(run.code()).as(run.err()).isZero();
        return run.err().replaceAll("\\s+", " ");
    }

    @Test
    void theSummarySaysHowManyPlansAreTouchedAndWhy() {
        assertThat(said("--history-from 2026-04-01"))
                .contains(
                        "Partial 2 of 3 plans may have had reviews that the export does not hold (it holds none before"
                                + " 2026-04-01): 8 rules were not assessed for them (DR-1, DR-2, DR-3, DR-4, DR-6, DR-8, RC-1,"
                                + " RC-10); notices that go by a review's number are not raised for them (RC-10, DR-8, DR-11)");
        assertThat(dir.resolve("reports/summary.json")).content().contains("""
                  "partial_history" : {
                    "cause" : "it holds none before 2026-04-01",
                    "plans" : 2,
                    "rules_not_assessed" : [
                      "DR-1",
                """);
    }

    @Test
    void nothingIsSaidWhereTheExportReachesBackToTheFirst() {
        assertThat(said("")).doesNotContain("Partial");
        assertThat(said("--history-from 2025-12-02"))
                .contains("Partial No plan can have had a review that the export does not hold (it holds none before"
                        + " 2025-12-02)");
        assertThat(said("--history-from 2025-12-03")).contains("Partial 1 of 3 plans may have had");
    }

    @Test
    void theTraceNumbersNoReviewWhoseNumberIsNotKnown() {
        said("--history-from 01/04/2026");
        assertThat(dir.resolve("reports/obligations.csv"))
                .content()
                .contains("K1,Q1,RC-1,3,Next review,2025-12-01,,,,,NOT_ASSESSED,,"
                        + "reviews before 2026-04-01 are not in the export")
                .contains("K1,Q1,RC-2,3,Next review,2026-05-04,2026-11-03,,,,OVERDUE,17,")
                .contains("K3,Q3,RC-1,3,Review 1,2026-03-31,2026-06-30,,2026-06-30,,MET,0,")
                .contains("K3,Q3,RC-2,3,Review 2,2026-06-30,2026-12-30,,,,PENDING,40,")
                .doesNotContain("Q1,RC-2,3,Review")
                .doesNotContain("Q2,RC-2,3,Review");
        assertThat(dir.resolve("reports/overdue.csv"))
                .content()
                .contains("K1,Q1,,Next review,2026-11-03,17,OVERDUE,,RC-2,3,,"
                        + "within 183 days of the review (4 May 2026),");
    }

    @Test
    void aLifeIsToldWithoutNumbers() {
        assertThat(run("timeline K1 --dir DIR --as-at 2026-11-20 --history-from 2026-04-01")
                        .out())
                .contains("04/05/2026  Review\n")
                .contains("R reviews, their numbers not known")
                .contains("Next review: 17 days overdue; nothing booked (RC-2, clause 3)")
                .contains("DR-1, DR-2, DR-3, DR-4, DR-6, DR-8, RC-1, RC-10: reviews before")
                .doesNotContain("Review 1");
    }

    @Test
    void aSheetForTheNextReviewHasNoNumber() {
        String list =
                run("agenda --dir DIR --as-at 2026-07-01 --from 2026-11-01 --to 2026-12-31 --history-from 2026-04-01")
                        .out();
        assertThat(list)
                .contains("K1,Q1,,Next review,")
                .contains("K3,Q3,,Review 2,")
                .doesNotContain("K1,Q1,,Review 2");
    }

    @Test
    void bookingsThatNobodyRecordsAreProposedAndLeftOutOnceSaid() throws IOException {
        String proposal =
                "No review in the whole input is scheduled, lies after the as-at date or names the date of the"
                        + " next, and 3 obligations count as overdue for want of a booking. If your export does not hold bookings,"
                        + " say so: --not-recorded bookings.";
        assertThat(said("")).contains(proposal);
        assertThat(said("--not-recorded bookings"))
                .contains("reviews booked for later are not recorded here: RC-8, DR-8")
                .doesNotContain("for want of a booking");
        assertThat(dir.resolve("reports/obligations.csv")).content().doesNotContain(",RC-8,");
        write("reviews.csv", "child_id,date,status\nK1,2026-05-04,held\nK2,2026-11-21,\n");
        assertThat(said("")).doesNotContain("for want of a booking");
        write("reviews.csv", "child_id,date,status\nK1,2026-05-04,held\nK2,2026-11-20,\n");
        assertThat(said("")).contains("for want of a booking");
        write("reviews.csv", "child_id,date,status,next_review_date\nK1,2026-05-04,held,2026-10-01\n");
        assertThat(said("")).doesNotContain("for want of a booking");
    }

    /** Eighteen months are reached on 20 November 2026: the last day for a designated review is the day before. */
    @ParameterizedTest(name = "{0}, with {1} {2}: {3} overdue")
    @CsvSource({
        "2026-11-19, review,            held,      0",
        "2026-11-20, review,            held,      1",
        "2027-05-20, review,            held,      1",
        "2027-05-21, review,            held,      2",
        "2026-11-20, designated-review, cancelled, 0"
    })
    void designatedReviewsThatNobodyRecordsAreProposed(String asAt, String type, String status, int overdue)
            throws IOException {
        write("plans.csv", "child_id,plan_id,start_date,date_of_birth\nK1,Q1,2025-05-20,2015-05-05\n");
        write("reviews.csv", "child_id,date,type,status\nK1,2026-11-02," + type + "," + status + "\n");
        String proposal = "No review in the whole input is a designated one, and " + overdue
                + (overdue == 1 ? " obligation counts" : " obligations count")
                + " as overdue for want of one. If your export does not hold designated reviews, say so: --not-recorded"
                + " designated-review.";
        assertThat(said("--as-at " + asAt).contains(proposal)).isEqualTo(overdue > 0);
        assertThat(said("--profile review-conferences --as-at " + asAt)).doesNotContain("designated");
    }

    @Test
    void designatedReviewsThatAreNotRecordedAreNotAssessed() throws IOException {
        write("plans.csv", "child_id,plan_id,start_date,date_of_birth\nK1,Q1,2024-05-20,2015-05-05\n");
        write("reviews.csv", "child_id,date\nK1,2026-11-02\n");
        write("events.csv", "child_id,date,kind\nK1,2026-10-01,drift-concern\n");
        String options = "--not-recorded designated-review --reports obligations,drift-risk";
        assertThat(said(options))
                .contains(
                        "designated reviews are not recorded here: DR-3, DR-4, DR-5, DR-7, DR-8, DR-9, DR-10, DR-12, DR-13, F2")
                .doesNotContain("designated one");
        assertThat(dir.resolve("reports/obligations.csv"))
                .content()
                .contains(",RC-2,", ",DR-1,", ",DR-2,")
                .doesNotContain(",DR-3,", ",DR-4,", ",DR-5,", ",DR-8,");
        assertThat(dir.resolve("reports/drift-risk.csv"))
                .content()
                .contains("F1")
                .doesNotContain("F2");
    }
}

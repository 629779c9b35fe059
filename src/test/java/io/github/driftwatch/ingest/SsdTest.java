package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Export;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports in the tables of the Standard Safeguarding Dataset. */
class SsdTest {

    private static final String PLANS =
            "cppl_person_id;cppl_cp_plan_id;cppl_icpc_id;cppl_cp_plan_start_date;cppl_cp_plan_end_date;cppl_cp_plan_initial_category;cppl_cp_plan_latest_category;cppl_cp_plan_ola";
    private static final String REVIEWS =
            "cppr_person_id;cppr_cp_plan_id;cppr_cp_review_due;cppr_cp_review_date;cppr_cp_review_outcome_continue_cp;cppr_cp_review_quorate";
    private static final String NO_REVIEW = "C1;P1;;;;";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        C1;P1;;2025-06-01;;NEG;EMO;N        | P1 from 2025-06-01 EMO                | the latest category
        C1;P1;;2025-06-01;;NEG;NULL;N       | P1 from 2025-06-01 NEG                | the initial one where there is no later
        C1;P1;;2025-06-01;#N/A;NEG;;        | P1 from 2025-06-01 NEG                | a word for no value is no date
        C1;P1;;2025-06-01;N/A;None;;PLACEHOLDER_DATA | P1 from 2025-06-01           | all of these stand for nothing
        C1;;;2025-06-01;2026-01-05;NEG;;N   | C1@2025-06-01 from 2025-06-01 to 2026-01-05 NEG | no plan id
        C1;P1;;2025-06-01;;NEG;;Y           | ``                                    | held by another authority
        """)
    void plansAre(String row, String told, String why) throws Exception {
        ToldExport export =
                new ToldExport(folder).with("ssd_cp_plans.csv", PLANS, row).with("ssd_cp_reviews.csv", REVIEWS);
        assertThat(export.told()).as(why).isEqualTo(told);
        assertThat(export.read().findings()).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        C1;P1;2025-08-30;2025-08-20;Y;Y | , review 2025-08-20 quorate true CONTINUE, system due 2025-08-30 for 2025-08-20 | `` | held
        C1;P1;;2026-01-20;0;false       | , review 2026-01-20 quorate false END | `` | other words for no
        C1;;;2025-08-20;Y;              | , review 2025-08-20 CONTINUE          | `` | no plan id: by its date
        C1;P1;2026-07-01;;;             | , system due 2026-07-01               | `` | neither held nor booked
        C1;P1;2026-07-01;NULL;NULL;NULL | , system due 2026-07-01               | `` | likewise
        C1;;2026-07-01;;;               | , system due 2026-07-01               | `` | likewise, by its due date
        C1;P1;;2026-06-01;;             | , review 2026-06-01                   | `` | booked
        C1;P1;;;;                       | ``                                    | DQ-1 ssd_cp_reviews.csv 2 | nothing to go by
        C1;P9;;2025-08-20;;             | ``                                    | DQ-6 ssd_cp_reviews.csv 2 | another plan's
        """)
    void reviewsAre(String row, String told, String findings, String why) throws Exception {
        ToldExport export = new ToldExport(folder)
                .with("ssd_cp_plans.csv", PLANS, "C1;P1;;2025-06-01;;NEG;;N")
                .with("ssd_cp_reviews.csv", REVIEWS, row);
        assertThat(export.told()).as(why).isEqualTo("P1 from 2025-06-01 NEG" + told);
        assertThat(ToldExport.findings(export.read())).as(why).isEqualTo(findings);
    }

    @Test
    void reviewsOfPlansThatAnotherAuthorityHoldsAreSetAsideWithThemAndTheSummarySaysSo() throws Exception {
        Export export = new ToldExport(folder)
                .with("ssd_cp_plans.csv", PLANS, "C1;P1;;2025-06-01;;NEG;;N", "C2;P2;;2025-06-01;;NEG;;Y")
                .with("ssd_cp_reviews.csv", REVIEWS, "C2;P2;;2025-08-20;Y;Y", "C1;P1;;2026-06-01;;")
                .read();
        assertThat(ToldExport.told(export)).isEqualTo("P1 from 2025-06-01 NEG, review 2026-06-01");
        assertThat(export.findings()).isEmpty();
        assertThat(export.notes())
                .containsExactly(
                        "Read as an export of the layout ssd (Standard Safeguarding Dataset).",
                        "Plans that another authority holds, which are not checked here: 1.");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        C1;P1;;2026-03-31;; | false | one of the as-at date is held
        C1;P1;;2026-04-01;; | true  | one after it is booked
        C1;P1;2026-07-01;;; | false | a due date is no booking
        """)
    void bookingsAreTakenToBeThereWhereOneIs(String review, boolean bookings, String why) throws Exception {
        Export export = new ToldExport(folder)
                .with("ssd_cp_plans.csv", PLANS, "C1;P1;;2025-06-01;;NEG;;N")
                .with("ssd_cp_reviews.csv", REVIEWS, review)
                .read();
        assertThat(export.holdsBookings()).as(why).isEqualTo(bookings);
        assertThat(export.notes()
                        .contains("No review in the export is booked for after 2026-03-31, so it is taken to hold"
                                + " held reviews only: whether the next one is booked is not assessed."))
                .isEqualTo(!bookings);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        C1;P1;;2025-05-20             | 2025-05-20 | by the plan
        C1;P1;;2025-06-20             | 2025-06-20 | by the plan, even after its start
        C1;P2;;2025-05-20             | -          | another plan's
        C1;;;2025-05-20               | 2025-05-20 | by the child
        C1;;;2025-06-01               | 2025-06-01 | on the start
        C1;;;2025-06-02               | -          | never one after the start
        C1;;;2025-03-01               | 2025-03-01 | 92 days before
        C1;;;2025-02-28               | -          | 93 days before
        C1;;;2025-05-20 C1;;;2025-05-28 | 2025-05-28 | the last of two before it
        C1;;;2025-05-28 C1;P1;;2025-05-20 | 2025-05-20 | the one that names the plan
        C2;;;2025-05-20               | -          | another child's
        C1;;I7;2025-02-20             | 2025-02-20 | by its own identifier
        """)
    void theInitialConferenceIs(String rows, @Nullable String date, String why) throws Exception {
        String[] split = ("icpc_person_id;icpc_cp_plan_id;icpc_icpc_id;icpc_icpc_date " + rows).split(" ", -1);
        ToldExport export = new ToldExport(folder)
                .with("ssd_cp_plans.csv", PLANS, "C1;P1;I7;2025-06-01;;NEG;;N")
                .with("ssd_cp_reviews.csv", REVIEWS)
                .with("ssd_initial_cp_conference.csv", split);
        assertThat(export.told())
                .as(why)
                .isEqualTo("P1 from 2025-06-01" + (date == null ? "" : " icpc " + date) + " NEG");
        assertThat(export.read().findings()).isEmpty();
    }

    @Test
    void datesOfBirthComeFromTheListOfPersons() throws Exception {
        ToldExport export = new ToldExport(folder)
                .with("plans export.csv", PLANS, "C1;P1;;2025-06-01;;NEG;;N", "C2;P2;;2025-06-01;;NEG;;N")
                .with("reviews export.csv", REVIEWS, NO_REVIEW)
                .with(
                        "people.csv",
                        "pers_person_id;pers_dob;pers_expected_dob",
                        "C1;2020-02-01;",
                        "C2;NULL;2026-05-01");
        assertThat(export.told())
                .isEqualTo("P1 from 2025-06-01 born 2020-02-01 NEG / P2 from 2025-06-01 expected 2026-05-01 NEG");
    }

    @Test
    void visitsAreRead() throws Exception {
        assertThat(new ToldExport(folder)
                        .with("ssd_cp_plans.csv", PLANS, "C1;P1;;2025-06-01;;NEG;;N")
                        .with("ssd_cp_reviews.csv", REVIEWS)
                        .with(
                                "ssd_cp_visits.csv",
                                "cppv_person_id;cppv_cp_plan_id;cppv_cp_visit_date;cppv_cp_visit_seen;cppv_cp_visit_seen_alone",
                                "C1;;2025-06-09;Y;N")
                        .told())
                .isEqualTo("P1 from 2025-06-01 NEG, visit 2025-06-09 seen true alone false");
    }
}

package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.HistoryReach;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the children in need census. */
class CensusTest {

    private static final String PLANS =
            "LAchildID;CINreferralDate;CPPstartDate;CPPendDate;InitialCategoryOfAbuse;LatestCategoryOfAbuse;NumberOfPreviousCPP";
    private static final String REVIEWS = "LAchildID;CINreferralDate;CPPstartDate;CPPreviewDate";

    @TempDir
    private Path folder;

    @Test
    void childReferralAndStartTellAPlan() throws Exception {
        Export export = new ToldExport(folder)
                .with(
                        "ChildProtectionPlans.csv",
                        PLANS,
                        "C1;2025-05-01;2025-06-01;2025-09-01;NEG;EMO;0",
                        "C1;2025-05-20;2025-06-01;;NEG;NEG;0",
                        "C1;2025-05-20;2025-06-01;;NEG;NEG;0")
                .with(
                        "Reviews.csv",
                        REVIEWS,
                        "C1;01/05/2025;2025-06-01;2025-08-20",
                        "C1;2025-05-20;2025-06-01;2025-08-21",
                        "C1;2025-05-09;2025-06-01;2025-08-22")
                .read();
        assertThat(ToldExport.told(export))
                .as("two plans of one start are two where the referral differs")
                .isEqualTo("C1@2025-06-01 from 2025-06-01 to 2025-09-01 EMO, review 2025-08-20"
                        + " / C1@2025-06-01-2 from 2025-06-01 NEG, review 2025-08-21");
        assertThat(ToldExport.findings(export))
                .as("the same plan twice, and a review of none")
                .isEqualTo("DQ-14 ChildProtectionPlans.csv 4, DQ-6 Reviews.csv 4");
    }

    @Test
    void tablesMadeOfTheXmlHaveAKeyOfTheirOwn() throws Exception {
        Export export = new ToldExport(folder)
                .with(
                        "ChildProtectionPlans.csv",
                        "LAchildID;CINdetailsID;CPPID;CPPstartDate;CPPendDate;LatestCategoryOfAbuse",
                        "C1;4;11;2025-06-01;;NEG",
                        "C2;5;12;2025-07-01;;EMO")
                .with("Reviews.csv", "CPPID;CPPreviewDate", "12;2025-09-20", "11;2025-08-20")
                .with("Section47.csv", "LAchildID;CINdetailsID;DateOfInitialCPC", "C1;4;2025-05-28", "C2;9;2025-06-20")
                .read();
        assertThat(ToldExport.told(export))
                .isEqualTo("C1@2025-06-01 from 2025-06-01 icpc 2025-05-28 NEG, review 2025-08-20"
                        + " / C2@2025-07-01 from 2025-07-01 EMO, review 2025-09-20");
        assertThat(export.findings()).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        Section47  | C1;2025-05-01;2025-05-28 | 2025-05-28 | before the start
        Section47  | C1;2025-05-09;2025-05-28 | -          | of another referral
        Section47  | C1;2025-05-01;2025-06-02 | -          | after the start
        Section47  | C2;2025-05-01;2025-05-28 | -          | another child's
        """)
    void theInitialConferenceIsOfTheSameReferral(String file, String row, @Nullable String date, String why)
            throws Exception {
        String told = new ToldExport(folder)
                .with("ChildProtectionPlans.csv", PLANS, "C1;2025-05-01;2025-06-01;;NEG;;0")
                .with("Reviews.csv", REVIEWS)
                .with(file + ".csv", "LAchildID;CINreferralDate;DateOfInitialCPC", row)
                .told();
        assertThat(told)
                .as(why)
                .isEqualTo("C1@2025-06-01 from 2025-06-01" + (date == null ? "" : " icpc " + date) + " NEG");
    }

    @Test
    void datesOfBirthAndDeathComeFromChildIdentifiers() throws Exception {
        assertThat(new ToldExport(folder)
                        .with("ChildProtectionPlans.csv", PLANS, "C1;2025-05-01;2025-06-01;;NEG;;0")
                        .with("Reviews.csv", REVIEWS)
                        .with(
                                "ChildIdentifiers.csv",
                                "LAchildID;PersonBirthDate;ExpectedPersonBirthDate;PersonDeathDate",
                                "C1;2020-02-01;;2026-01-02")
                        .told())
                .isEqualTo("C1@2025-06-01 from 2025-06-01 born 2020-02-01 died 2026-01-02 NEG");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-20 | 2025-04-01 | the year that began last April
        2026-04-01 | 2026-04-01 | after the as-at date, which is 31 March 2026: the year is the export's
        2027-03-31 | 2026-04-01 | a year after the as-at date
        2027-04-01 | 2025-04-01 | more than a year after it is a slip: the plan's start counts
        2025-03-20 | 2025-04-01 | the plan's start is later
        """)
    void itHoldsTheReviewsOfItsYear(String review, LocalDate from, String why) throws Exception {
        Export export = new ToldExport(folder)
                .with("ChildProtectionPlans.csv", PLANS, "C1;2025-05-01;2025-06-01;;NEG;;0")
                .with("Reviews.csv", REVIEWS, "C1;2025-05-01;2025-06-01;" + review)
                .read();
        assertThat(export.reach()).as(why).isEqualTo(HistoryReach.fromAndLastBefore(from));
        assertThat(export.holdsBookings()).isFalse();
    }

    @Test
    void aFileOfAnotherKindInTheFolderIsCountedAndLeftUnread() throws Exception {
        Files.writeString(folder.resolve("Disabilities.csv"), "LAchildID,Disability\nC1,NONE\n");
        assertThat(new ToldExport(folder)
                        .with("ChildProtectionPlans.csv", PLANS, "C1;2025-05-01;2025-06-01;;NEG;;0")
                        .with("Reviews.csv", REVIEWS)
                        .read()
                        .notes())
                .containsExactly(
                        "Read as an export of the layout cin-census (Children in need census).",
                        "Files in the folder that have not the headings of any part of the layout cin-census, and that"
                                + " were not read: 1.");
    }
}

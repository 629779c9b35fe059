package io.github.driftwatch.quality;

import static io.github.driftwatch.quality.APlan.AS_AT;
import static io.github.driftwatch.quality.APlan.INPUTS;
import static io.github.driftwatch.quality.APlan.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Procedures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanChecksTest {

    @Test
    void findsNothingOnAPlanThatIsInOrder() {
        APlan plan = APlan.starting("2026-01-10")
                .icpc("2026-01-10")
                .review("2026-04-01")
                .review("2026-09-01")
                .coreGroup("2026-05-01", MeetingStatus.HELD)
                .visit("2026-05-02", true)
                .action(null)
                .conference(Conference.Type.REVIEW, "2027-02-01", MeetingStatus.SCHEDULED, null);

        assertThat(plan.findings()).isEmpty();
    }

    @Test
    void namesFileSheetRowColumnValueAndChild() {
        assertThat(APlan.starting("2026-10-01")
                        .ofChild("C7", 31)
                        .category("OTHER")
                        .findings())
                .containsExactly(new Finding(
                        Check.DQ_10,
                        Severity.WARNING,
                        "export.xlsx",
                        "plans",
                        31,
                        "category",
                        "OTHER",
                        "category is not one of NEG, PHY, SAB, EMO, MUL. Correct it at its source and export again.",
                        "C7"));
    }

    @Test
    void givesFindingsInTheOrderOfTheChecks() {
        APlan plan = APlan.starting("2026-01-10")
                .icpc("2026-01-11")
                .category(null)
                .born(null)
                .review("2026-04-01")
                .review("2026-04-01")
                .review("2027-01-01");

        assertThat(plan.found())
                .isEqualTo("DQ-7 reviews 3 date 2026-04-01, DQ-8 reviews 4 date 2027-01-01, DQ-10 plans 2 category"
                        + " null, DQ-11 plans 2 date_of_birth null, DQ-23 plans 2 icpc_date 2026-01-11");
    }

    @Test
    void cutsALongValueShort() {
        assertThat(APlan.starting("2026-10-01")
                        .category("x".repeat(201))
                        .findings()
                        .get(0)
                        .value())
                .isEqualTo("x".repeat(200) + "…");
    }

    @Test
    void namesTheTableWhereItsFileIsNotKnown() {
        List<InputFile> none = List.of();
        Finding finding = new PlanChecks(Procedures.of(PROFILE), AS_AT, none)
                .findings(APlan.starting("2026-10-01").category(null).assessed())
                .get(0);

        assertThat(finding.file()).isEqualTo("plans");
        assertThat(finding.sheet()).isNull();
    }

    @ParameterizedTest(name = "{0}, today {1}, bookings {2}: {4}")
    @CsvSource(textBlock = """
            2026-11-21, 2026-11-20, false, 1, no booking can be there: a slip
            2026-11-20, 2026-11-20, false, 0, on the day itself
            2026-11-21, 2026-11-21, false, 0, held since the as-at date
            2026-11-22, 2026-11-21, false, 1, after both
            2026-11-21, 2026-11-20, true,  0, booked
            """)
    void aReviewToComeIsASlipWhereThereCanBeNoBooking(
            String date, LocalDate today, boolean bookings, int slips, String why) {
        APlan plan =
                APlan.starting("2026-10-01").conference(Conference.Type.REVIEW, date, MeetingStatus.NOT_STATED, null);
        assertThat(new PlanChecks(Procedures.of(PROFILE), AS_AT, today, INPUTS, bookings).findings(plan.assessed()))
                .as(why)
                .hasSize(slips)
                .allSatisfy(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "The export holds no bookings and the date is after the as-at date, 2026-11-20: it is"
                                        + " not counted. Correct the row at its source and export again."));
    }

    @Test
    void expectsRowsHeldSinceWhereTheAsAtDateIsInThePast() {
        APlan plan = APlan.starting("2026-10-01").review("2026-11-21");

        assertThat(new PlanChecks(Procedures.of(PROFILE), AS_AT, AS_AT.plusDays(1), INPUTS).findings(plan.assessed()))
                .isEmpty();
        assertThat(new PlanChecks(Procedures.of(PROFILE), AS_AT, AS_AT, INPUTS).findings(plan.assessed()))
                .extracting(Finding::check)
                .containsExactly(Check.DQ_8);
    }

    @Test
    void findsOnAPlanStillToStartOnlyWhatItsRowShows() {
        assertThat(APlan.starting("2026-12-01")
                        .icpc("2026-12-02")
                        .conference(Conference.Type.REVIEW, "2027-02-01", MeetingStatus.NOT_STATED, null)
                        .found())
                .isEqualTo("DQ-23 plans 2 icpc_date 2026-12-02");
    }

    @Test
    void looksInTheTableOfEachRow() {
        assertThat(APlan.starting("2026-01-10")
                        .ending("2026-03-01")
                        .review("2026-03-02")
                        .coreGroup("2026-03-03", MeetingStatus.HELD)
                        .visit("2026-03-04", null)
                        .findings())
                .extracting(Finding::sheet)
                .containsExactly(Table.REVIEWS.fileName(), Table.CORE_GROUPS.fileName(), Table.VISITS.fileName());
    }
}

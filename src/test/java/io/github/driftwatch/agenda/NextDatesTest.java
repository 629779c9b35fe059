package io.github.driftwatch.agenda;

import static io.github.driftwatch.agenda.ToldAgendas.FIRST;
import static io.github.driftwatch.agenda.ToldAgendas.agendas;
import static io.github.driftwatch.agenda.ToldAgendas.export;
import static io.github.driftwatch.agenda.ToldAgendas.full;
import static io.github.driftwatch.agenda.ToldAgendas.profile;
import static io.github.driftwatch.agenda.ToldAgendas.range;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which conferences are listed, and by when the next core group, visit and review must come. Each day counted by hand. */
class NextDatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the initial conference                | 2026-01-05 | 2026-01-05..2026-01-05 | start 2026-01-05 | Initial conference held 2026-01-05: review 2026-04-06 RC-1
            the first review, 183 days            | 2026-03-30 | 2026-03-30..2026-03-30 | FIRST | Review 1 held 2026-03-30: review 2026-09-29 RC-2
            not quorate: a month                  | 2026-03-30 | 2026-03-30..2026-03-30 | FIRST not-quorate | Review 1 held 2026-03-30: review 2026-04-30 RC-4
            the initial one was not quorate       | 2026-01-31 | 2026-01-31..2026-01-31 | start 2026-01-31; icpc 2026-01-31 not-quorate | Initial conference held 2026-01-31: review 2026-02-28 RC-4
            the third review, in good time        | 2026-03-30 | 2026-03-30..2026-03-30 | THREE review 2026-03-30 | Review 3 held 2026-03-30: review 2026-09-29 RC-2
            late: the fourth in 21 months binds   | 2026-04-20 | 2026-04-20..2026-04-20 | THREE review 2026-04-20 | Review 3 held 2026-04-20: review 2026-10-06 DR-2
            the fourth review, then three months  | 2026-09-15 | 2026-09-15..2026-09-15 | THREE review 2026-03-30; review 2026-09-15 | Review 4 held 2026-09-15: review 2026-12-15 DR-6
            a month's end                         | 2026-11-30 | 2026-11-30..2026-11-30 | THREE review 2026-05-29; review 2026-11-30 | Review 4 held 2026-11-30: review 2027-02-28 DR-6
            29 February                           | 2027-11-30 | 2027-11-30..2027-11-30 | start 2026-03-02; review 2026-06-01; review 2026-11-30; review 2027-05-31; review 2027-11-30 | Review 4 held 2027-11-30: review 2028-02-29 DR-6
            what happened later is not known      | 2026-11-20 | 2026-03-30..2026-03-30 | FIRST; review 2026-06-01; end 2026-07-01 | Review 1 held 2026-03-30: review 2026-09-29 RC-2
            a later limit is no limit of the next | 2026-05-20 | 2026-05-20..2026-05-20 | start 2025-01-06; review 2026-05-20 | Review 1 held 2026-05-20: review 2026-11-19 RC-2
            booked                                | 2026-09-20 | 2026-09-22..2026-09-22 | FIRST; review 2026-09-22 scheduled | Review 2 booked 2026-09-22: review 2027-03-24 RC-2
            booked, with no status                | 2026-09-20 | 2026-09-22..2026-09-22 | FIRST; review 2026-09-22 | Review 2 booked 2026-09-22: review 2027-03-24 RC-2
            booked by the review before it        | 2026-09-20 | 2026-09-22..2026-09-22 | FIRST next 2026-09-22 | Review 2 booked 2026-09-22: review 2027-03-24 RC-2
            the second booked: the first counts   | 2026-09-20 | 2027-03-16..2027-03-16 | FIRST; review 2026-09-22 scheduled; review 2027-03-16 scheduled | Review 3 booked 2027-03-16: review 2027-09-15 RC-2
            due, not booked                       | 2026-09-25 | 2026-09-29..2026-09-29 | FIRST | Review 2 due, not booked 2026-09-29: review 2027-03-31 RC-2
            overdue: counted from today           | 2026-10-02 | 2026-09-29..2026-09-29 | FIRST | Review 2 due, not booked 2026-09-29: review 2027-04-03 RC-2
            cancelled is not booked               | 2026-09-25 | 2026-09-29..2026-09-29 | FIRST; review 2026-09-28 cancelled | Review 2 due, not booked 2026-09-29: review 2027-03-31 RC-2
            the plan ended at it                  | 2026-03-30 | 2026-03-30..2026-03-30 | FIRST; end 2026-03-30 | Review 1 held 2026-03-30:
            due the day before                    | 2026-09-25 | 2026-09-30..2026-12-30 | FIRST | nothing
            due the day after                     | 2026-09-25 | 2026-09-25..2026-09-28 | FIRST | nothing
            booked elsewhere: not due             | 2026-09-25 | 2026-09-29..2026-09-29 | FIRST; review 2026-10-06 scheduled | nothing
            ended: nothing is due                 | 2026-09-25 | 2026-09-29..2026-09-29 | FIRST; end 2026-06-01 | nothing
            a designated review is not listed     | 2026-09-25 | 2026-09-25..2026-09-28 | FIRST; drc 2026-09-25 | nothing
            a plan still to come, with a booking  | 2026-01-04 | 2026-01-01..2026-12-31 | start 2026-01-05; review 2026-03-30 scheduled | nothing
            agreed at it: six months              | 2026-09-15 | 2026-09-15..2026-09-15 | THREE review 2026-03-30; review 2026-09-15; six-month-review-agreed 2026-09-15 safeguarding-service-manager social-work-service-manager | Review 4 held 2026-09-15: review 2027-03-15 DR-6
            what is dated ahead is not known      | 2026-09-10 | 2026-09-15..2026-09-15 | THREE review 2026-03-30; review 2026-09-15 scheduled; six-month-review-agreed 2026-09-15 safeguarding-service-manager social-work-service-manager | Review 4 booked 2026-09-15: review 2026-12-15 DR-6
            due, though the third is due before   | 2026-07-20 | 2026-07-22..2026-07-22 | start 2025-01-06; review 2026-01-20 | Review 2 due, not booked 2026-07-22: review 2026-04-06 DR-1 passed
            a plan still to come                  | 2026-01-04 | 2026-01-01..2026-12-31 | start 2026-01-05 | nothing
            """)
    void designatedReviews(String why, LocalDate asAt, String range, String story, String expected) {
        assertThat(told("designated-review", asAt, range, full(story), "review"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the initial conference  | 2026-01-05 | 2026-01-05..2026-01-05 | start 2026-01-05 | Initial conference held 2026-01-05: core-group 2026-01-19 NY-6, visit 2026-01-19 NY-10, review 2026-04-05 NY-1
            the first review        | 2026-04-01 | 2026-04-01..2026-04-01 | start 2026-01-05; core-group 2026-01-15; core-group 2026-02-20; visit 2026-03-25 seen alone; review 2026-04-01 | Review 1 held 2026-04-01: core-group 2026-06-01 NY-8, visit 2026-04-08 NY-10, review 2026-10-01 NY-2
            seen alone binds        | 2026-04-01 | 2026-04-01..2026-04-01 | start 2026-01-05; visit 2026-02-20 seen alone; visit 2026-03-30 seen; review 2026-04-01; core-group 2026-01-15; core-group 2026-02-20 | Review 1 held 2026-04-01: core-group 2026-06-01 NY-8, visit 2026-04-03 NY-11, review 2026-10-01 NY-2
            an interval of its own  | 2026-04-01 | 2026-04-01..2026-04-01 | start 2026-01-05; visit-interval 5; visit 2026-03-30 seen alone; review 2026-04-01; core-group 2026-01-15; core-group 2026-02-20 | Review 1 held 2026-04-01: core-group 2026-06-01 NY-8, visit 2026-04-04 NY-10, review 2026-10-01 NY-2
            later groups not known  | 2026-06-01 | 2026-04-01..2026-04-01 | start 2026-01-05; core-group 2026-01-15; core-group 2026-02-20; visit 2026-03-25 seen alone; review 2026-04-01; core-group 2026-05-05 held; visit 2026-04-02 seen alone | Review 1 held 2026-04-01: core-group 2026-06-01 NY-8, visit 2026-04-08 NY-10, review 2026-10-01 NY-2
            a visit dated ahead     | 2026-09-20 | 2026-09-28..2026-09-28 | start 2026-01-05; core-group 2026-01-15; core-group 2026-02-20; review 2026-03-30; core-group 2026-08-03; visit 2026-09-10 seen alone; visit 2026-09-21 seen alone; review 2026-09-28 scheduled | Review 2 booked 2026-09-28: core-group 2026-10-03 NY-8, visit 2026-09-24 NY-10 passed, review 2027-03-28 NY-2
            a group booked before   | 2026-09-01 | 2026-09-28..2026-09-28 | start 2026-01-05; core-group 2026-01-15; core-group 2026-02-20; review 2026-03-30; core-group 2026-08-03; core-group 2026-09-10 scheduled; visit 2026-08-31 seen alone; review 2026-09-28 scheduled | Review 2 booked 2026-09-28: core-group 2026-11-10 NY-8, visit 2026-09-14 NY-10 passed, review 2027-03-28 NY-2
            a group held ahead: not | 2026-09-01 | 2026-09-28..2026-09-28 | start 2026-01-05; core-group 2026-01-15; core-group 2026-02-20; review 2026-03-30; core-group 2026-08-03; core-group 2026-09-10 held; visit 2026-08-31 seen alone; review 2026-09-28 scheduled | Review 2 booked 2026-09-28: core-group 2026-10-03 NY-8, visit 2026-09-14 NY-10 passed, review 2027-03-28 NY-2
            unborn: from the birth  | 2026-04-01 | 2026-04-01..2026-04-01 | start 2026-01-05; expected 2026-06-10; core-group 2026-01-15; core-group 2026-02-20; review 2026-04-01 | Review 1 held 2026-04-01: core-group 2026-06-01 NY-8, visit 2026-06-24 NY-10, review 2026-10-01 NY-2
            born since: not known   | 2026-09-01 | 2026-04-01..2026-04-01 | start 2026-01-05; born 2026-06-10; core-group 2026-01-15; core-group 2026-02-20; review 2026-04-01 | Review 1 held 2026-04-01: core-group 2026-06-01 NY-8, visit 2026-06-24 NY-10, review 2026-10-01 NY-2
            birth expected before   | 2026-04-01 | 2026-04-01..2026-04-01 | start 2026-01-05; expected 2026-03-20; core-group 2026-01-15; core-group 2026-02-20; review 2026-04-01 | Review 1 held 2026-04-01: core-group 2026-06-01 NY-8, visit 2026-04-15 NY-10, review 2026-10-01 NY-2
            born: from the birth    | 2026-04-01 | 2026-04-01..2026-04-01 | start 2026-01-05; expected 2026-03-20; born 2026-03-24; core-group 2026-01-15; core-group 2026-02-20; review 2026-04-01 | Review 1 held 2026-04-01: core-group 2026-06-01 NY-8, visit 2026-04-07 NY-10, review 2026-10-01 NY-2
            bedroom alone: no limit | 2026-04-01 | 2026-04-01..2026-04-01 | start 2026-01-05; expected 2026-06-10; core-group 2026-01-15; core-group 2026-02-20; review 2026-04-01; review 2026-05-01 scheduled | Review 1 held 2026-04-01: core-group 2026-04-17 NY-9, visit 2026-06-24 NY-10, review 2026-10-01 NY-2
            """)
    void northYorkshire(String why, LocalDate asAt, String range, String story, String expected) {
        assertThat(told("north-yorkshire", asAt, range, story, "core-group", "visit", "review"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ten-day-visits          | 2026-04-01 | start 2026-01-05; visit 2026-03-25 seen; review 2026-04-01 | visit  | Review 1 held 2026-04-01: visit 2026-04-09 D-1
            ten-day-visits          | 2026-04-01 | start 2026-01-05; visit 2026-03-25 seen; review 2026-04-01 | review | Review 1 held 2026-04-01: review this procedure sets no limit
            fourth-review-designated| 2026-09-15 | start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-03-30; drc 2026-06-30; review 2026-09-15 | review | Review 4 held 2026-09-15: review 2026-12-15 A-2
            held-again              | 2026-04-01 | start 2026-01-05; core-group 2026-01-15; review 2026-04-01 | core-group | Review 1 held 2026-04-01: core-group no limit is running
            held-again              | 2026-01-05 | start 2026-01-05; icpc 2026-01-05 not-quorate | core-group | Initial conference held 2026-01-05: core-group 2026-01-26 C-2
            """)
    void proceduresOfTheirOwn(String profile, LocalDate day, String story, String occurrence, String expected) {
        String file = "src/test/resources/profiles/" + profile + ".json";
        assertThat(told(file, day, day + ".." + day, story, occurrence)).isEqualTo(expected);
    }

    @Test
    void aConferenceThatMayNotBeQuorateHasASoonerDate() {
        Agenda agenda = agendas(
                        "designated-review",
                        "2026-09-20",
                        "2026-09-22..2026-09-22",
                        FIRST + "; review 2026-09-22 scheduled")
                .get(0);
        NextDate review = agenda.nextDates().get(2);
        assertThat(review.ifNotQuorate())
                .isEqualTo(new Limit(
                        LocalDate.of(2026, 10, 22),
                        "RC-4",
                        "3",
                        "within 1 month of Review 2 (22 Sep 2026)",
                        false,
                        false));
        assertThat(review.limit())
                .isEqualTo(new Limit(
                        LocalDate.of(2027, 3, 24),
                        "RC-2",
                        "3",
                        "within 183 days of Review 2 (22 Sep 2026)",
                        false,
                        false));
        assertThat(agenda.due())
                .isEqualTo(new Limit(
                        LocalDate.of(2026, 9, 29),
                        "RC-2",
                        "3",
                        "within 183 days of Review 1 (30 Mar 2026)",
                        false,
                        false));
    }

    @Test
    void soHasTheInitialConference() {
        Agenda agenda = agendas("designated-review", "2026-01-31", "2026-01-31..2026-01-31", "start 2026-01-31")
                .get(0);
        NextDate review = agenda.nextDates().get(2);
        assertThat(Objects.requireNonNull(review.limit()).lastDay()).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(Objects.requireNonNull(review.ifNotQuorate()).lastDay()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void onlyWhatComesSoonerIsSaidOfAConferenceThatMayNotBeQuorate() {
        String profile = "src/test/resources/profiles/held-again.json";
        assertThat(agendas(profile, "2026-01-05", "2026-01-05..2026-01-05", "start 2026-01-05")
                        .get(0)
                        .nextDates())
                .extracting(date ->
                        date.occurrence() + " " + lastDay(date.limit()) + ", if not " + lastDay(date.ifNotQuorate()))
                .containsExactly(
                        "core-group 2026-01-26, if not none",
                        "visit none, if not none",
                        "review 2026-04-05, if not 2026-01-19");
    }

    private static String lastDay(@Nullable Limit limit) {
        return limit == null ? "none" : limit.lastDay().toString();
    }

    @Test
    void aDayCountedFromABirthToComeSaysSo() {
        String story = "start 2026-01-05; expected 2026-06-10; review 2026-03-30";
        assertThat(agendas("north-yorkshire", "2026-03-30", "2026-03-30..2026-03-30", story)
                        .get(0)
                        .nextDates()
                        .get(1)
                        .limit())
                .isEqualTo(new Limit(
                        LocalDate.of(2026, 6, 24),
                        "NY-10",
                        "Seeing the child",
                        "within 14 days of the birth (10 Jun 2026), if born on that day",
                        false,
                        true));
    }

    @Test
    void ruleNamesBearTheirProcedureWhereThereAreSeveral() {
        List<Agenda> agendas = new Agendas(
                        export(FIRST),
                        Procedures.of(List.of(profile("designated-review"), profile("north-yorkshire"))),
                        List.of(),
                        LocalDate.of(2026, 3, 30))
                .in(range("2026-03-30..2026-03-30"));
        assertThat(agendas.get(0).nextDates())
                .extracting(date -> date.limit() == null ? null : date.limit().rule())
                .containsExactly("north-yorkshire/NY-6", "north-yorkshire/NY-10", "designated-review/RC-2");
    }

    @Test
    void whatWasNotSuppliedIsNotAssessed() {
        Profile profile = new ProfileLoader().load("north-yorkshire");
        List<UnassessedRule> unassessed = UnassessedRule.in(profile, EnumSet.of(Table.PLANS, Table.REVIEWS), Set.of());
        Agenda agenda = new Agendas(export(FIRST), Procedures.of(profile), unassessed, LocalDate.of(2026, 3, 30))
                .in(range("2026-03-30..2026-03-30"))
                .get(0);
        assertThat(agenda.nextDates())
                .extracting(NextDate::whyNone)
                .containsExactly(
                        "not assessed: no core groups were supplied", "not assessed: no visits were supplied", null);
        assertThat(agenda.preparationRemarks())
                .containsExactly(
                        "Core group before the review: not assessed, as no core groups were supplied (NY-9).",
                        "Bedroom seen: not assessed, as no visits were supplied (NY-12).",
                        "Agency reports shared: not assessed, as no events were supplied (NY-14).");
    }

    @Test
    void reportsNotYetSharedAreSoughtAlsoWhereNothingIsBooked() {
        Agenda agenda = agendas("north-yorkshire", "2026-09-25", "2026-09-30..2026-09-30", FIRST)
                .get(0);
        assertThat(agenda.label()).isEqualTo("Review 2");
        assertThat(agenda.preparations())
                .extracting(p -> p.requirement() + " " + p.due() + " " + p.words())
                .containsExactly(
                        "Core group before the review 2026-09-16 not yet, 9 days late",
                        "Agency reports shared 2026-09-23 not yet, 2 days late",
                        "Bedroom seen 2026-09-30 not yet");
    }

    private static String told(String profile, LocalDate asAt, String range, String story, String... occurrences) {
        List<Agenda> agendas = agendas(profile, asAt.toString(), range, story);
        return agendas.isEmpty()
                ? "nothing"
                : agendas.stream()
                        .map(agenda -> told(agenda, List.of(occurrences)))
                        .collect(Collectors.joining("; "));
    }

    private static String told(Agenda agenda, List<String> occurrences) {
        String dates = agenda.nextDates().stream()
                .filter(date -> occurrences.contains(date.occurrence()))
                .map(date -> " " + date.occurrence() + " "
                        + (date.limit() == null
                                ? date.whyNone()
                                : date.limit().lastDay() + " " + date.limit().rule())
                        + (date.passed() ? " passed" : ""))
                .collect(Collectors.joining(","));
        return agenda.label() + " " + agenda.state().words() + " " + agenda.date() + ":" + dates;
    }
}

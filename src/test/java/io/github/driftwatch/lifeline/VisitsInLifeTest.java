package io.github.driftwatch.lifeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.lifeline.VisitRun.Gap;
import io.github.driftwatch.lifeline.VisitRun.RuleCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The visits in a plan's life: those of one day, those between two conferences, and the time unseen. */
class VisitsInLifeTest {

    @Test
    void visitsAreOneEntryForEachTimeBetweenConferences() {
        Lifeline life = LifeOf.story(
                "start 2026-01-05; visit 2026-01-08 seen alone; visit 2026-01-20 not-seen; visit 2026-02-10 seen;"
                        + " review 2026-03-02 held; visit 2026-03-02 seen; visit 2026-04-30",
                "north-yorkshire",
                "2026-05-04");

        assertThat(life.past())
                .filteredOn(entry -> entry.kind() == Kind.VISITS)
                .extracting(Entry::visits)
                .containsExactly(
                        new VisitRun(
                                day("2026-01-08"),
                                day("2026-02-10"),
                                3,
                                2,
                                1,
                                1,
                                new Gap(day("2026-01-08"), day("2026-02-10"), 33),
                                List.of(
                                        new RuleCount("NY-10", "Seeing the child", 1, 2, 19),
                                        new RuleCount("NY-11", "Seeing the child", 0, 1, 0))),
                        new VisitRun(
                                day("2026-03-02"),
                                day("2026-04-30"),
                                2,
                                1,
                                0,
                                0,
                                new Gap(day("2026-02-10"), day("2026-03-02"), 20),
                                List.of(new RuleCount("NY-10", "Seeing the child", 1, 1, 6))));
        assertThat(life.visitDays()).hasSize(5);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            visit 2026-01-08 seen; visit 2026-01-08 seen              | 1 visit: 1 0 0  | a row twice
            visit 2026-01-08 not-seen; visit 2026-01-08 seen alone    | 1 visit: 1 0 1  | seen by one row
            visit 2026-01-08 seen alone; visit 2026-01-08 not-seen    | 1 visit: 1 0 1  | in whichever order
            visit 2026-01-08; visit 2026-01-08 not-seen               | 1 visit: 0 1 0  | a row that does not say
            visit 2026-01-08 not-seen; visit 2026-01-08               | 1 visit: 0 1 0  | after one that does
            visit 2026-01-08; visit 2026-01-08                        | 1 visit: 0 0 0  | none that says
            visit 2026-01-08 seen; visit 2026-01-09 seen              | 2 visits: 2 0 0 | a day later it is another
            """)
    void rowsOfOneDayAreOneVisit(String visits, String counted, String why) {
        Lifeline life = LifeOf.story("start 2026-01-05; " + visits, "2026-01-15");

        assertThat(life.past())
                .filteredOn(entry -> entry.kind() == Kind.VISITS)
                .singleElement()
                .satisfies(entry -> {
                    VisitRun run = Objects.requireNonNull(entry.visits());
                    assertThat(entry.what() + ": " + run.seen() + " " + run.notSeen() + " " + run.alone())
                            .as(why)
                            .isEqualTo(counted);
                    assertThat(life.visitDays()).hasSize(run.visits());
                });
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            visit 2026-01-08 seen; visit 2026-02-08 not-seen; visit 2026-02-28 seen | 2026-01-08 2026-02-28 51 | a visit without the child shortens nothing
            visit 2026-01-08 not-seen; visit 2026-02-08 seen                        | none                     | not before the first with the child seen
            visit 2026-01-08 seen; visit 2026-02-08 not-seen                        | none                     | nor after the last
            visit 2026-01-08 seen; visit 2026-01-08 seen; visit 2026-01-12 seen     | 2026-01-08 2026-01-12 4  | two rows of a day
            """)
    void theTimeUnseenLiesBetweenVisitsWithTheChildSeen(String visits, String unseen, String why) {
        assertThat(LifeOf.story("start 2026-01-05; " + visits, "2026-03-15").past())
                .filteredOn(entry -> entry.kind() == Kind.VISITS)
                .singleElement()
                .as(why)
                .extracting(entry -> {
                    Gap gap = Objects.requireNonNull(entry.visits()).unseen();
                    return gap == null ? "none" : gap.from() + " " + gap.to() + " " + gap.days();
                })
                .isEqualTo(unseen);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            visit 2026-01-19 seen alone                             | HELD        | on the due day
            visit 2026-01-20 seen alone                             | LATE NY-10  | the day after
            visit 2026-01-19 seen alone; visit 2026-02-03 seen      | LATE NY-10  | the second, a day late
            visit 2026-01-19 seen alone; visit 2026-02-02 seen      | HELD        | the second, on its day
            """)
    void aRunOfVisitsIsLateWhereOneOfThemIs(String told, String expected, String why) {
        Lifeline life = LifeOf.story("start 2026-01-05; " + told, "north-yorkshire", "2026-02-03");

        assertThat(life.past())
                .filteredOn(entry -> entry.kind() == Kind.VISITS)
                .singleElement()
                .extracting(entry -> entry.state()
                        + entry.obligations().stream()
                                .map(o -> " " + o.rule().id())
                                .collect(Collectors.joining()))
                .as(why)
                .isEqualTo(expected);
    }

    /** Each run is its first and last day, and the longest time unseen. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            visit 2026-01-08 seen                                                   | 1 visit 01-08 to 01-08 | one, and no gap
            visit 2026-01-08 seen; visit 2026-01-18 seen; visit 2026-01-28 seen               | 3 visits 01-08 to 01-28 gap 10 from 01-08 | of gaps as long, the first
            visit 2026-01-08 seen; visit 2026-01-18 seen; visit 2026-01-29 seen               | 3 visits 01-08 to 01-29 gap 11 from 01-18 | a day longer
            visit 2026-01-08 seen; review 2026-02-02; visit 2026-02-01 seen              | 2 visits 01-08 to 02-01 gap 24 from 01-08 | the day before the review
            visit 2026-01-08 seen; review 2026-02-02; visit 2026-02-02 seen              | 1 visit 01-08 to 01-08, 1 visit 02-02 to 02-02 gap 25 from 01-08 | on the review's day
            visit 2026-01-08 seen; review 2026-05-04 scheduled; visit 2026-05-04 seen    | 2 visits 01-08 to 05-04 gap 116 from 01-08 | on the day of a booking
            visit 2026-01-08 seen; core-group 2026-01-20; visit 2026-01-21 seen          | 2 visits 01-08 to 01-21 gap 13 from 01-08 | a core group comes between
            visit 2026-01-08 seen; drc 2026-01-20; visit 2026-01-21 seen                 | 1 visit 01-08 to 01-08, 1 visit 01-21 to 01-21 gap 13 from 01-08 | a designated review comes between
            """)
    void visitsAreFoldedFromConferenceToConference(String told, String expected, String why) {
        Lifeline life = LifeOf.story("start 2026-01-05; " + told, "north-yorkshire", "2026-05-04");

        assertThat(life.past().stream()
                        .filter(entry -> entry.kind() == Kind.VISITS)
                        .map(entry -> entry.what() + inShort(Objects.requireNonNull(entry.visits())))
                        .collect(Collectors.joining(", ")))
                .as(why)
                .isEqualTo(expected);
    }

    private static String inShort(VisitRun run) {
        Gap gap = run.unseen();
        return " " + monthAndDay(run.first()) + " to " + monthAndDay(run.last())
                + (gap == null ? "" : " gap " + gap.days() + " from " + monthAndDay(gap.from()));
    }

    private static String monthAndDay(LocalDate day) {
        return day.toString().substring(5);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

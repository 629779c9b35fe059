package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.timeline.PlanStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an audit counts of the things that rules ask for, from April to September 2026. */
class AskedInPeriodTest {

    private static final String SUMMER = "2026-04-01/2026-09-30";
    private static final String REVIEW = "'rules': ['RC-1'], 'status': ['MET', 'MET_LATE', 'OVERDUE', 'MISSED']";
    private static final String ADULT = "'rules': ['RC-9'], 'status': ['OVERDUE', 'PENDING']";

    @TempDir
    private Path dir;

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            due       | start 2026-01-01                    | things 1 | due on the first day
            due       | start 2025-12-30                    | none     | due on the day before
            due       | start 2026-07-01                    | things 1 | due on the last day, and not done
            due       | start 2026-07-02                    | none     | due on the day after
            anchor    | start 2026-04-01; review 2026-05-01 | things 1 | counted from the first day
            anchor    | start 2026-03-31; review 2026-05-01 | none     | from the day before
            satisfied | start 2026-03-31; review 2026-04-01 | things 1 | done on the first day
            satisfied | start 2026-01-31; review 2026-03-31 | none     | done on the day before
            satisfied | start 2026-01-31                    | none     | not done at all
            any       | start 2025-01-31; review 2025-03-31 | things 1 | whenever it was
            """)
    void theDayThatIsMeantLiesInThePeriod(String day, String plan, String figures, String why) throws IOException {
        assertThat(counted("'day': '" + day + "', 'obligations': {" + REVIEW + "}", plan))
                .as(why)
                .isEqualTo(figures);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            true  | start 2026-06-01; review 2026-08-01 | things 1 | done
            true  | start 2026-06-01                    | none     | not done
            false | start 2026-06-01; review 2026-08-01 | none     | done
            false | start 2026-06-01                    | things 1 | not done
            """)
    void canBeOfWhatIsDoneOrOfWhatIsNot(String satisfied, String plan, String figures, String why) throws IOException {
        assertThat(counted("'obligations': {" + REVIEW + ", 'satisfied': " + satisfied + "}", plan))
                .as(why)
                .isEqualTo(figures);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            start 2026-01-05                                   | not-known 1 | without a date of birth nothing can be said
            start 2025-01-05; end 2026-04-01                   | not-known 1 | nor of a plan that ended on the first day
            start 2025-01-05; end 2026-03-31                   | none        | one that ended before it has nothing to be known
            start 2026-01-05; born 2008-09-30                  | things 1    | 18 on the last day
            start 2026-01-05; born 2008-10-01                  | none        | on the day after
            """)
    void whatCannotBeAssessedIsNotKnown(String plan, String figures, String why) throws IOException {
        assertThat(counted("'obligations': {" + ADULT + "}", plan)).as(why).isEqualTo(figures);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-08-01 | not-known 1 | it may have been held unseen
            2026-01-05 | things 1    | all of it is seen
            """)
    void whatMayHaveBeenDoneUnseenIsNeitherDoneNorLeftUndone(LocalDate knownFrom, String figures, String why)
            throws IOException {
        String line = "'obligations': {" + REVIEW + "}";

        assertThat(Audited.figures(
                        ours(line),
                        "X1",
                        SUMMER,
                        List.of(PlanStory.told("start 2026-01-05").reaching(HistoryReach.from(knownFrom)))))
                .as(why)
                .isEqualTo(figures);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            satisfied | start | days   | start 2026-03-10; review 2026-04-01                       | 22   | from the start to the day that it was done
            satisfied | start | days   | start 2026-03-10; review 2026-04-01 / start 2026-03-10; review 2026-04-02 | 22.5 | the middle of two
            satisfied | start | months | start 2026-02-28; review 2026-05-27                       | 2    | full months
            satisfied | start | months | start 2026-02-28; review 2026-05-28                       | 3    | to the day
            satisfied | legal-panel | days | start 2026-03-10; legal-panel 2026-03-31; review 2026-04-01 | 1   | from an event
            satisfied | legal-panel | days | start 2026-03-10; legal-panel 2026-04-01; review 2026-04-01      | 0    | on the day
            satisfied | legal-panel | days | start 2026-03-10; legal-panel 2026-04-02; review 2026-04-01      | none | from what came after it
            due       | start | days   | start 2026-03-10                                          | none | what is not done takes no time
            """)
    void aMedianIsOfTheTimeThatEachTook(String day, String since, String unit, String plans, String median, String why)
            throws IOException {
        String line = "'day': '%s', 'obligations': {%s}, 'median': {'since': '%s', 'unit': '%s'}"
                .formatted(day, REVIEW, since, unit);

        assertThat(counted(line, plans)).as(why).isEqualTo(median.equals("none") ? "none" : "things " + median);
    }

    private String counted(String line, String plans) throws IOException {
        return Audited.figures(ours(line), "X1", SUMMER, plans);
    }

    private Procedures ours(String line) throws IOException {
        Path file = dir.resolve("ours.json");
        Files.writeString(file, """
                {'name': 'ours', 'version': '1', 'title': 'T', 'extends': 'review-conferences', 'governance': {'audits': [
                  {'id': 'X1', 'title': 'T', 'counts': 'C.', 'lines': [
                    {'id': 'things', 'title': 'Things', 'unit': 'things', %s}]}]}}
                """.formatted(line).replace('\'', '"'));
        return Procedures.of(new ProfileLoader().load(file.toString()));
    }
}

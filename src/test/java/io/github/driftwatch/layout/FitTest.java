package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well headings fit, of a part that needs Person and Begun, may have Team, and knows Note without reading it. */
class FitTest {

    private static final Part PART = new Part(
            "plans",
            List.of(),
            List.of("Note", "Team"),
            List.of(new Holding(
                    Table.PLANS,
                    false,
                    List.of(
                            HeldColumn.under("Person", column("child_id", true)),
                            HeldColumn.under("Begun", column("start_date", true)),
                            HeldColumn.under("Team", column("team", false))),
                    Set.of(),
                    Set.of(),
                    false)));

    private static Column column(String name, boolean required) {
        return new Column(name, ColumnType.TEXT, required, required, Map.of(), 0, 0, "", "");
    }

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            Person Begun           | Person Begun      | 0 | true  | 2 | all that it cannot do without
            Person Begun Team      | Person Begun Team | 0 | true  | 3 | and what it may have
            person BEGUN: team     | person BEGUN: team | 0 | true | 3 | as they are written
            Person Team            | Person Team       | 0 | false | 2 | one is lacking
            Person Begun Note      | Person Begun      | 1 | true  | 3 | one known and not read
            Person Begun Begun     | Person Begun      | 0 | true  | 2 | one that stands twice counts once
            Note Other             | ''                | 1 | false | 1 | none that is read
            Other                  | ''                | 0 | false | 0 | none that is known
            """)
    void countsWhatIsKnown(String headings, String known, int ignored, boolean complete, int evidence, String why) {
        Fit fit = fit(headings);
        assertThat(String.join(" ", fit.known())).as(why).isEqualTo(known);
        assertThat(fit.of()).isEqualTo(3);
        assertThat(fit.ignored()).as(why).isEqualTo(ignored);
        assertThat(fit.complete()).as(why).isEqualTo(complete);
        assertThat(fit.evidence()).as(why).isEqualTo(evidence);
    }

    @ParameterizedTest(name = "{0} and {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Person Begun      | Person Team Note  | true  | all of two before three that lack one
            Person Team Note  | Person Begun      | false | and the other way round
            Person Begun Team | Person Begun      | true  | both have all: one more is known
            Person Begun      | Person Begun Team | false | one less
            Person Begun Note | Person Begun      | true  | one more that is not read
            Person Begun      | Person Begun      | false | none is better than its like
            Person Team       | Person            | true  | both lack one: one more is known
            Person            | Team              | false | both lack one, and know one
            """)
    void theBetterOneHasAllThatIsNeededThenMoreThatIsKnown(String one, String other, boolean better, String why) {
        assertThat(fit(one).isBetterThan(fit(other))).as(why).isEqualTo(better);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            Plans of March / Person Begun / C1 x | Person Begun      | below a title
            Person Begun / C1 x                  | Person Begun      | at the top
            Person Team / Person Begun Team      | Person Begun Team | the first row that has all
            Person Team / C1 x / C2 y            | Person Team       | where none has all, the one that has most
            """)
    void theBestIsLookedForAmongTheFirstRows(String rows, String known, String why) {
        List<String> lines = List.of(rows.split(" / ", -1));
        Fit best = Fit.best(
                PART,
                lines.stream().map(line -> row(lines.indexOf(line) + 1, line)).toList());
        assertThat(String.join(" ", best.known())).as(why).isEqualTo(known);
    }

    private static Fit fit(String headings) {
        return Fit.of(PART, row(1, headings));
    }

    private static Row row(int number, String cells) {
        return new Row(
                number, Arrays.stream(cells.split(" ", -1)).map(Cell::text).toList());
    }
}

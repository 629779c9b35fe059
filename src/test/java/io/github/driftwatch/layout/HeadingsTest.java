package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headings of a file, matched with the columns of a table. */
class HeadingsTest {

    private static final RowSource FILE = new RowSource() {
        @Override
        public Path path() {
            return Path.of("f.csv");
        }

        @Override
        public @Nullable String sheet() {
            return null;
        }

        @Override
        public void read(RowSink sink) {}
    };

    /** Columns found, those not recognised, and how many columns have a heading. */
    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            child_id,start_date             | child_id 0, start_date 1         | ``                     | 2 | as they are named
            Start Date,,CHILD-ID:           | child_id 2, start_date 0         | ``                     | 3 | in another order and spelling
            child_id,start_date,,           | child_id 0, start_date 1         | ``                     | 2 | blank ones at the end
            child_id,start_date,Shoe size   | child_id 0, start_date 1         | C                      | 3 | one that is not known
            child_id,start_date,Teem,Tam    | child_id 0, start_date 1         | C, D                   | 4 | short names are not guessed
            child_id,start_date,Categroy    | child_id 0, start_date 1         | C (is it category?)    | 3 | one that is nearly known
            child_id,start_date,category,Categroy | child_id 0, start_date 1, category 2 | D           | 4 | nearly one that is there already
            """)
    void columnsAreFoundByTheirHeadings(String cells, String found, String ignored, int width, String why)
            throws UnusableInputException {
        Headings headings = match(cells);
        assertThat(headings.located().stream()
                        .map(at -> at.column().name() + " " + at.index())
                        .collect(Collectors.joining(", ")))
                .as(why)
                .isEqualTo(found);
        assertThat(String.join(", ", headings.ignored())).as(why).isEqualTo(ignored);
        assertThat(headings.width()).as(why).isEqualTo(width);
    }

    @Test
    void aColumnIsFoundByItsName() throws UnusableInputException {
        Headings headings = match("child_id,start_date,team");
        assertThat(headings.find("team"))
                .isNotNull()
                .satisfies(at -> assertThat(at.index()).isEqualTo(2));
        assertThat(headings.find("category")).isNull();
    }

    @ParameterizedTest(name = "{0} unknown ones")
    @CsvSource({"12, 'B, C, D, E, F, G, H, I, J, K, L, M'", "13, 'B, C, D, E, F, G, H, I, J, K, L, M and others'"})
    void headingsThatAreNotRecognisedAreNamedByTheirLetters(int unknown, String letters) {
        String cells =
                "child_id," + IntStream.range(0, unknown).mapToObj(i -> "x" + i).collect(Collectors.joining(","));
        assertThat(catchThrowable(() -> match(cells)))
                .hasMessage("f.csv has no column start_date, which plans need: no heading in row 3 resembles it; not"
                        + " recognised: column " + letters + ". Name the one that holds it start_date, or add it to"
                        + " the export, and run again.");
    }

    /** A file's headings, the table that it is given as, and the table that it looks like. */
    @ParameterizedTest(name = "{0} as {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            child_id,plan_id,date,kind,by          | REVIEWS | events: 5 of its headings are theirs, and 3 are those of reviews. Check which file is which, give events with --events | events
            child_id,plan_id,date,kind,by          | EVENTS  | . | events given as such
            child_id,plan_id,date,by,note          | REVIEWS | . | without what events cannot do without
            child_id,plan_id,date                  | VISITS  | . | what may be of several tables
            child_id,plan_id,date,seen,seen_alone  | CORE_GROUPS | visits: 5 of its headings are theirs, and 3 are those of core groups. Check which file is which, give visits with --visits | visits
            child_id,date,type,kind,outcome,note   | REVIEWS | events: 5 of its headings are theirs, and 4 are those of reviews. Check which file is which, give events with --events | more are of events
            child_id,date,type,kind,outcome        | REVIEWS | . | as many are of each
            """)
    void aFileOfAnotherTableIsRefused(String cells, Table given, String found, String why) {
        Throwable refused = catchThrowable(() -> new MistakenTable(row(cells)).refuse(given, FILE));
        if (found.equals(".")) {
            assertThat(refused).as(why).isNull();
        } else {
            assertThat(refused)
                    .as(why)
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessage("f.csv is given as " + given.fileName().replace('_', ' ') + " and looks like " + found
                            + ", and run again.");
        }
    }

    private static Headings match(String cells) throws UnusableInputException {
        Part part = Layout.ownPart(Table.PLANS);
        return Headings.match(row(cells), Layout.canonical(), part, part.holds().get(0), FILE);
    }

    private static Row row(String cells) {
        return new Row(3, Arrays.stream(cells.split(",", -1)).map(Cell::text).toList());
    }
}

package io.github.driftwatch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between the rows of a grouped table: headings where they change, and what closes a run of rows. */
class GroupLinesTest {

    /** Each row is a word of letters: its headings, then after a colon what closes its run. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no headings                       | -  -          | - -
            one heading, said once            | a  a          | ~,a,- -
            another                           | a  b          | ~,a,- ~,b,-
            the same within another           | ax ay         | ~,a,__x,- __y,-
            both anew where the wider changes | ax bx         | ~,a,__x,- ~,b,__x,-
            fewer than before                 | ax a          | ~,a,__x,- -
            more than before                  | a ax          | ~,a,- __x,-
            closed at the end                 | a:1           | ~,a,- 1
            closed once                       | a:1 a:1       | ~,a,- - 1
            closed before another heading     | a:1 b:1       | ~,a,- 1,~,b,- 1
            closed where the closing changes  | a:1 a:2       | ~,a,- 1,- 2
            closed where nothing follows it   | a:1 a         | ~,a,- 1,-
            begun in the middle               | a a:2         | ~,a,- - 2
            closed without headings           | -:1 -:2       | - 1,- 2
            """)
    void headingsAndClosings(String why, String rows, String lines) {
        GroupLines<String> between =
                new GroupLines<>(new TableGroups<>(GroupLinesTest::headings, GroupLinesTest::closing), 40, Ink.NONE);
        List<String> told = new ArrayList<>();
        for (String row : rows.strip().split(" +", -1)) {
            List<String> before = new ArrayList<>(between.before(row));
            before.add("-");
            told.add(String.join(",", before));
        }
        List<String> end = between.atTheEnd();
        told.addAll(end);

        assertThat(told)
                .isEqualTo(Arrays.stream(lines.split(" ", -1))
                        .map(line -> line.replace("~", "").replace('_', ' '))
                        .toList());
        assertThat(between.atTheEnd()).as("said once").isEmpty();
    }

    @ParameterizedTest(name = "a screen of {0}")
    @CsvSource({"19, Quite a long heading, Quite a long headi…", "20, Quite a long heading, Quite a long heading"})
    void noHeadingIsWiderThanTheScreen(int width, String heading, String shown) {
        GroupLines<String> between =
                new GroupLines<>(new TableGroups<>(row -> List.of(heading), row -> heading), width, Ink.COLOURS);

        assertThat(between.before("any")).containsExactly("", Ink.COLOURS.strong(shown));
        assertThat(between.atTheEnd()).containsExactly(shown);
    }

    private static List<String> headings(String row) {
        return Arrays.stream(row.split(":", -1)[0].split("", -1))
                .filter(letter -> !letter.isEmpty() && !letter.equals("-"))
                .toList();
    }

    private static @Nullable String closing(String row) {
        return row.contains(":") ? row.split(":", -1)[1] : null;
    }
}

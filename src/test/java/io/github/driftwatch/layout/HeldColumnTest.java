package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a part has a column, by the headings that are there. */
class HeldColumnTest {

    private static final Column COLUMN = new Column("team", ColumnType.TEXT, false, false, Map.of(), 0, 0, "", "");

    /** Under headings, joined from some, or the same in every row; which headings are there, and what a message says. */
    @ParameterizedTest(name = "{0}, joined {1}, constant {2}, of {3}: {6}")
    @CsvSource(nullValues = "-", textBlock = """
            A B, '',  -, A,   true,  A,    one of several is enough
            A B, '',  -, b,   true,  A,    the other too
            A B, '',  -, C,   false, A,    neither
            '',  A B, -, A B, true,  team, all that are joined
            '',  A B, -, A,   false, B,    not all of them
            '',  A B, -, B,   false, A,    the first that is lacking is named
            '',  '',  x, C,   true,  team, the same in every row
            """)
    void headingsAreEnoughOrNot(
            String headings,
            String joined,
            @Nullable String constant,
            String there,
            boolean enough,
            String called,
            String why) {
        HeldColumn held = new HeldColumn(COLUMN, words(headings), words(joined), constant, Map.of(), null);
        Set<String> keys = words(there).stream().map(Names::headingKey).collect(Collectors.toSet());
        assertThat(held.isIn(keys)).as(why).isEqualTo(enough);
        assertThat(held.heading(keys)).as(why).isEqualTo(called);
    }

    @ParameterizedTest
    @CsvSource({"false, a b c", "true, a b c d"})
    void itLooksForAllItsHeadings(boolean decided, String keys) {
        Where where = decided ? new Where(List.of("D"), Set.of("x"), Set.of(), null, null) : null;
        HeldColumn held = new HeldColumn(COLUMN, List.of("A"), List.of("B", "c:"), null, Map.of(), where);
        assertThat(String.join(" ", held.keys())).isEqualTo(keys);
    }

    private static List<String> words(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1));
    }
}

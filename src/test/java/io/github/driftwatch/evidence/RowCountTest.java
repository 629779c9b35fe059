package io.github.driftwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCountTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                   | 0 | nothing
            a,b~                 | 0 | headings
            a,b~1,2~             | 1 | a row
            a,b~1,2~3,4~         | 2 | rows
            a,b~"1~1",2~3,4~     | 2 | a cell of two lines
            a,b~"1""~",2~3,4~    | 2 | a quoted mark in it
            """)
    void rowsAreCountedBelowTheHeadings(String text, long rows, String why, @TempDir Path dir) throws Exception {
        Path file = Files.writeString(dir.resolve("list.csv"), text.replace("~", "\r\n"));
        assertThat(RowCount.of(file)).as(why).isEqualTo(rows);
    }
}

package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.table.Format;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The format of a list: asked for, or told by its file, or by where it goes. */
class ChosenFormatTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,     a.csv,       CSV
            -,     a.XLSX,      XLSX
            -,     a.b.json,    JSON
            -,     a.txt,       TABLE
            JSON,  a.csv,       JSON
            TABLE, a,           TABLE
            -,     -,           CSV
            JSON,  -,           JSON
            """)
    void isWhatIsAskedForOrWhatTheEndingSays(Format asked, String file, Format chosen) {
        Path path = file == null ? null : Path.of(file);
        assertThat(ChosenFormat.of(asked, path, new Screen(false, 80))).isEqualTo(chosen);
    }

    @Test
    void aPersonGetsATable() {
        assertThat(ChosenFormat.of(null, null, new Screen(true, 80))).isEqualTo(Format.TABLE);
        assertThat(ChosenFormat.of(Format.CSV, null, new Screen(true, 80))).isEqualTo(Format.CSV);
    }

    @Test
    void whatCannotBeToldIsAskedFor() {
        assertThatThrownBy(() -> ChosenFormat.of(null, Path.of("in/a.pdf"), new Screen(true, 80)))
                .hasMessage("--out: the ending of a.pdf is not .csv, .xlsx, .json or .txt; say which it is to be with"
                        + " --format.");
        assertThatThrownBy(() -> ChosenFormat.of(Format.XLSX, null, new Screen(true, 80)))
                .hasMessage("--format xlsx needs a file: give --out FILE.xlsx.");
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, true",
        "a.HTML, true",
        "a.docx, true",
        "in.csv/a, false",
        "a, false",
        "week.27, false",
        "a., false"
    })
    void aFolderHasNoEndingOfAFile(String path, boolean file) {
        assertThat(ChosenFormat.hasEndingOfAFile(Path.of(path))).isEqualTo(file);
    }
}

package io.github.driftwatch.report.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.Ink;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to the person who made a governance report, and what its files are called. */
class GovernanceTextTest {

    private static final GovernanceFiles FILES =
            GovernanceFiles.in(Path.of("reports"), Set.of(Format.XLSX)).withPage();

    @Test
    void theLeastThatIsSaid() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear().measure("G1", "Plans open", MadeUpFigures.OPEN);

        assertThat(lines(figures.shown(), facts(null, false, 0, 0), null)).isEqualTo("""
                Period        1 Apr 2026 to 30 Sep 2026, by designated-review (version 1.0)
                Measured      1 plan, by 1 measure
                Data          nothing found wrong
                """);
    }

    @Test
    void allThatMayBeSaid() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .notMeasured("G10", null, "no events were supplied")
                .notMeasured("G9", null, "no reviews were supplied")
                .notMeasured("G12", null, "no events were supplied");

        assertThat(lines(figures.suppressed(), facts("Only two years.", true, 1, 2, "One.", "Two."), FILES))
                .isEqualTo("""
                Period        1 Apr 2026 to 30 Sep 2026, by designated-review (version 1.0)
                Measured      1 plan, by 0 measures
                Not measured  case reviews (G10); ended at the first review (G12): no events were supplied
                              designated reviews (G9): no reviews were supplied
                Partial       Only two years.
                Withheld      small numbers are shown as c, and lessons are counted and not listed
                Codes         stand for identifiers and persons; what lessons say may still name people
                Data          1 error, 2 warnings; the command validate lists them, --as-at the last day
                Note          One.
                              Two.
                Files         reports: governance.xlsx, governance.html
                """);
    }

    @ParameterizedTest(name = "{0} errors, {1} warnings")
    @CsvSource({"1, 0, '1 error, 0 warnings'", "0, 1, '0 errors, 1 warning'"})
    void eitherIsSomethingWrong(long errors, long warnings, String said) {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear();

        assertThat(lines(figures.shown(), facts(null, false, errors, warnings), null))
                .contains("Data          " + said + "; the command validate");
    }

    @ParameterizedTest(name = "{0}{1}")
    @CsvSource(delimiter = '|', textBlock = """
            CSV      |           | half.csv FIGURES, half-lessons.csv LESSONS
            XLSX     |           | half.xlsx WORKBOOK
            XLSX,CSV |           | half.xlsx WORKBOOK, half.csv FIGURES, half-lessons.csv LESSONS
            XLSX,CSV | with page | half.xlsx WORKBOOK, half.html PAGE, half.csv FIGURES, half-lessons.csv LESSONS
            CSV      | with page | half.html PAGE, half.csv FIGURES, half-lessons.csv LESSONS
            """)
    void itsFilesStandBesideTheOneThatIsNamed(String formats, @Nullable String page, String names) {
        EnumSet<Format> kinds = EnumSet.noneOf(Format.class);
        for (String format : formats.split(",", -1)) {
            kinds.add(Format.valueOf(format));
        }
        Path named = Path.of("a folder", "half.any");
        GovernanceFiles beside = GovernanceFiles.beside(named, kinds);
        GovernanceFiles files = page == null ? beside : beside.withPage();

        assertThat(files.names())
                .extracting(name -> name + " " + files.kind(name))
                .containsExactly(names.split(", ", -1));
        assertThat(files.paths())
                .allMatch(path -> path.startsWith(Path.of("a folder").toAbsolutePath()));
        assertThat(files.paths())
                .extracting(path -> path.getFileName().toString())
                .isEqualTo(files.names());
    }

    @Test
    void aWorkbookIsOneWhateverTheLettersOfItsEnding() {
        assertThat(FILES.kind("GOVERNANCE.XLSX")).isEqualTo(GovernanceFiles.Kind.WORKBOOK);
    }

    private static String lines(Shown shown, GovernanceFacts facts, @Nullable GovernanceFiles files) {
        return String.join("\n", GovernanceText.lines(shown, facts, files, 100, Ink.NONE)) + "\n";
    }

    private static GovernanceFacts facts(
            @Nullable String partial, boolean codes, long errors, long warnings, String... notes) {
        return new GovernanceFacts(
                MadeUpFigures.PROCEDURES,
                "9.8",
                LocalDate.of(2026, 11, 20),
                null,
                null,
                false,
                codes,
                List.of(),
                1,
                partial,
                errors,
                warnings,
                List.of(notes));
    }
}

package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.source.workbook.WorkbookOutline.Sheet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenSheetTest {

    private static final Path WORKBOOK = Path.of("b.xlsx");

    @ParameterizedTest(name = "{0} of {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Plans | Front, Plans        | Plans | of exactly that name
            plans | Plans, plans        | plans | of exactly that name before another like it
            plans | Front, Plans        | Plans | in other letters
            cp plans | Front, CP_Plans: | CP_Plans: | as headings are matched
            """)
    void isTheOneOfThatName(String name, String sheets, String chosen, String why) throws Exception {
        assertThat(ChosenSheet.of(name, sheets(sheets), WORKBOOK).name())
                .as(why)
                .isEqualTo(chosen);
    }

    @ParameterizedTest(name = "{0} of {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plans   | Front, Back       | among 2 sheets. | none of that name
            plans   | Front             | among 1 sheet. | nor the only one
            reviews | Front, Revews     | among 2 sheets; the nearest is "Revews". | one nearly of that name
            plans   | Plans, PLANS      | among 2 sheets; the nearest is "Plans". | two that are alike
            """)
    void orNone(String name, String sheets, String said, String why) {
        assertThatThrownBy(() -> ChosenSheet.of(name, sheets(sheets), WORKBOOK))
                .as(why)
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("b.xlsx has no sheet of the name that --sheet gives, " + said
                        + " Give its name as its tab shows it, and run again.");
    }

    private static List<Sheet> sheets(String names) {
        return Arrays.stream(names.split(", ", -1))
                .map(name -> new Sheet(name, name, false))
                .toList();
    }
}

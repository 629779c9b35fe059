package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of which a spreadsheet with another order has swapped those that it could, and left the others as texts. */
class SwappedDatesTest extends PlansInWorkbooks {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-01 2025-02-12 2025-03-05 2025-04-12 2025-05-02 13/01/2025 31/03/2025 25/05/2025 28/02/2025 14/06/2025 | true  | five of each, none otherwise
            2025-01-01 2025-02-12 2025-03-05 2025-04-12 2025-05-02 01/13/2025 03/31/2025 05/25/2025 02/28/2025 06/14/2025 | true  | the other way about
            2025-01-01 2025-02-12 2025-03-05 2025-04-12 13/01/2025 31/03/2025 25/05/2025 28/02/2025 14/06/2025            | false | four real dates
            2025-01-01 2025-02-12 2025-03-05 2025-04-12 2025-05-02 13/01/2025 31/03/2025 25/05/2025 28/02/2025            | false | four texts
            2025-01-01 2025-02-13 2025-03-05 2025-04-12 2025-05-02 13/01/2025 31/03/2025 25/05/2025 28/02/2025 14/06/2025 | false | a real date of the thirteenth
            2025-01-01 2025-02-12 2025-03-05 2025-04-12 2025-05-02 12/01/2025 31/03/2025 25/05/2025 28/02/2025 14/06/2025 | false | a text that either order reads
            """)
    void areToldOfByTheirMark(String dates, boolean told, String why) throws UnusableInputException {
        TestWorkbook workbook = new TestWorkbook().row("plans", "child_id", "start_date");
        int child = 1;
        for (String date : dates.split(" ", -1)) {
            workbook.row("plans", "C" + child++, date.contains("-") ? LocalDate.parse(date) : date);
        }
        List<String> notes = plans(workbook).input(Table.PLANS).orElseThrow().notes();
        assertThat(notes.stream().filter(note -> note.contains("swapped")).toList())
                .as(why)
                .isEqualTo(
                        told
                                ? List.of(
                                        "plans.xlsx, sheet plans: start_date has 5 real dates, all of the first twelve days of"
                                                + " a month, and 5 as texts, all of later days. A spreadsheet with another order of"
                                                + " day and month may have opened the file and swapped what it could read: compare"
                                                + " some with the case system, and export again without opening it in between.")
                                : List.of());
    }
}

package io.github.driftwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are put in order by any column: words as words, numbers as numbers, dates as dates, and what is empty last. */
class SortingInBrowser {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @BeforeEach
    void open() {
        browser.open(Made.authority().resolve(Made.CHECK));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "overdue, Child, text",
        "overdue, Due, date",
        "overdue, Days late, number",
        "upcoming, Days left, number",
        "drift-risk, Points, number",
        "drift-risk, Months on plan, number",
        "drift-risk, Next review, date",
        "drift-risk, Reaches 24 months, date",
        "drift-risk, Chair, text",
    })
    void byAColumnUpAndDown(String list, String heading, String kind) {
        Comparator<String> order =
                switch (kind) {
                    case "number" -> Comparator.comparing(number -> Double.parseDouble(number.replace(",", "")));
                    case "date" -> Comparator.comparing((Function<String, LocalDate>) day -> LocalDate.parse(day, DAY));
                    default -> Comparator.naturalOrder();
                };
        List<String> before = Listed.column(browser, list, heading);
        Listed.sort(browser, list, heading);
        List<String> up = Listed.column(browser, list, heading);
        assertThat(Listed.order(browser, list, heading)).isEqualTo("ascending");
        Listed.sort(browser, list, heading);
        List<String> down = Listed.column(browser, list, heading);
        assertThat(Listed.order(browser, list, heading)).isEqualTo("descending");

        assertThat(up).containsExactlyInAnyOrderElementsOf(before);
        assertThat(told(up)).isSortedAccordingTo(order).hasSizeGreaterThan(1);
        assertThat(told(down)).isSortedAccordingTo(order.reversed());
        assertThat(up.subList(0, told(up).size())).as("what is empty comes last").isEqualTo(told(up));
        assertThat(down.subList(0, told(down).size())).isEqualTo(told(down));
    }

    @Test
    void oneColumnAtATimeSaysThatItIsTheOne() {
        Listed.sort(browser, "overdue", "Child");
        Listed.sort(browser, "overdue", "Team, social worker");

        assertThat(Listed.order(browser, "overdue", "Child")).isEqualTo("none");
        assertThat(Listed.order(browser, "overdue", "Team, social worker")).isEqualTo("ascending");
    }

    private static List<String> told(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }
}

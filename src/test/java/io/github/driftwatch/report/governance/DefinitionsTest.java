package io.github.driftwatch.report.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.governance.Definition;
import io.github.driftwatch.governance.Figures;
import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.governance.Governance.Measured;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report ends with: its definitions, and what it was made from. */
class DefinitionsTest {

    @Test
    void eachMeasureIsDefinedAndWhatIsAssumedStandsUnderIt() {
        Governance governance = new Governance(
                MadeUpFigures.HALF_YEAR,
                List.of(),
                List.of(),
                List.of(
                        new Measured(new Definition("G1", "Plans open", "Plans.", "clause 1", null), List.of()),
                        new Measured(new Definition("G6", "In time", "Reviews.", "clause 2", "All know."), List.of())),
                List.of(),
                new Figures(List.of()),
                List.of(),
                List.of());

        assertThat(told(
                        new Shown(governance, null, List.of()),
                        MadeUpFigures.ofHalfAYear().facts()))
                .startsWith("""
                # Definitions
                0 [Measure] | 1 ["Title"] | 2 ["What is counted"] | 3 ["Source"]
                {
                0 G1 | 1 Plans open | 2 Plans. | 3 clause 1
                }
                {
                0 G6 | 1 In time | 2 Reviews. | 3 clause 2
                0  | 1 Assumed | 2+2 All know.
                }
                .
                ## What could not be measured, and why
                Every measure could be taken.
                .
                ## How to read it
                """);
    }

    @Test
    void whatCouldNotBeMeasuredHasItsReason() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G9", "Reviews of Long Plans")
                .notMeasured("G10", null, "no events were supplied")
                .notMeasured("G9", "unheard-of", "nobody knows")
                .notMeasured("G9", null, "no reviews were supplied");

        assertThat(told(figures.shown(), figures.facts())).contains("""
                ## What could not be measured, and why
                0+2 G10 | 2+2 case reviews (G10): no events were supplied
                0+2 G9 | 2+2 G9/unheard-of: nobody knows
                0+2 G9 | 2+2 reviews of long plans (G9): no reviews were supplied
                .
                """).doesNotContain("Every measure could be taken");
    }

    @Test
    void whatItWasMadeFromIsEvidence() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear();
        String told = told(
                figures.shown(),
                facts(
                        "92.50",
                        new InputFile(Table.CORE_GROUPS, "all.xlsx", "Core", "ab1", 1234, 0, List.of()),
                        new InputFile(Table.PLANS, "plans.csv", null, "cd2", 1, 1, List.of())));

        assertThat(told.substring(told.indexOf("## What it was made from"))).isEqualTo("""
                        ## What it was made from
                        0+2 Program | 2+2 Driftwatch 9.8, on 20 November 2026
                        0+2 Profile | 2+2 designated-review, version 1.0, sha256 (digest)
                        0+2 Target | 2+2 92.5 % of reviews in time
                        0+2 core groups | 2+2 all.xlsx, sheet Core, 1,234 rows, sha256 ab1
                        0+2 plans | 2+2 plans.csv, 1 row (1 left out), sha256 cd2
                        0+2 Findings | 2+2 1 error and 2 warnings in the data; the command validate lists them, --as-at the last day.
                        """.replace(
                        "(digest)", MadeUpFigures.PROCEDURES.profiles().get(0).sha256()));
    }

    @Test
    void withoutATargetNoneIsNamed() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear();

        assertThat(told(figures.shown(), figures.facts())).doesNotContain("0+2 Target");
    }

    @ParameterizedTest(name = "suppressed {0}, codes {1}, last year only {2}, partial {3}")
    @CsvSource({"false, false, false, false", "true, false, false, false", "false, true, false, false"})
    @CsvSource({"false, false, true, false", "false, false, false, true", "true, true, true, true"})
    void howToReadItIsAsTheReportIs(boolean suppressed, boolean codes, boolean lastYearOnly, boolean partial) {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear();
        GovernanceFacts facts = new GovernanceFacts(
                MadeUpFigures.PROCEDURES,
                "9.8",
                LocalDate.of(2026, 11, 20),
                null,
                null,
                lastYearOnly,
                codes,
                List.of(),
                12,
                partial ? "Only the latest years are in it." : null,
                0,
                0,
                List.of());
        List<String> told = told(suppressed ? figures.suppressed() : figures.shown(), facts)
                .lines()
                .dropWhile(line -> !line.startsWith("## How"))
                .takeWhile(line -> !line.equals("."))
                .toList();

        assertThat(told).anyMatch(line -> line.startsWith("Percentages have one decimal, halves rounded away from"));
        assertThat(told).anyMatch(line -> line.startsWith("A share of a team or chair is bold where it is further"));
        assertThat(told).anyMatch(line -> line.startsWith("Earlier days are counted again as they were then"));
        assertThat(told.stream().anyMatch(line -> line.startsWith("Small numbers are withheld in this report")))
                .isEqualTo(suppressed);
        assertThat(told.stream().anyMatch(line -> line.startsWith("Small numbers are not withheld")))
                .isEqualTo(!suppressed);
        assertThat(told.stream().anyMatch(line -> line.startsWith("Codes stand in place of identifiers")))
                .isEqualTo(codes);
        assertThat(told.stream().anyMatch(line -> line.startsWith("Names of teams and persons are as the export")))
                .isEqualTo(!codes);
        assertThat(told.stream().anyMatch(line -> line.contains("in the 12 months up to the last day alone")))
                .isEqualTo(lastYearOnly);
        assertThat(told.contains("Only the latest years are in it.")).isEqualTo(partial);
    }

    private static GovernanceFacts facts(String target, InputFile... inputs) {
        return new GovernanceFacts(
                MadeUpFigures.PROCEDURES,
                "9.8",
                LocalDate.of(2026, 11, 20),
                new BigDecimal(target),
                null,
                false,
                false,
                List.of(inputs),
                12,
                null,
                1,
                2,
                List.of());
    }

    private static String told(Shown shown, GovernanceFacts facts) {
        ToldPage page = new ToldPage(4);
        new Definitions(page, shown, facts).write();
        return page.told();
    }
}

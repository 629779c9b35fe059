package io.github.driftwatch.report.governance;

import io.github.driftwatch.benchmark.Benchmark;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.procedure.Procedures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a governance report says beside its figures.
 *
 * @param procedures what plans were held against
 * @param programVersion the program's version
 * @param madeOn the day that it was made on
 * @param target the percentage of reviews in time that is aimed at; absent where nobody says
 * @param benchmark the national publication beside it; absent where none was given
 * @param lastYearOnly whether the national measure looks at reviews due in the last 12 months alone
 * @param pseudonymised whether codes stand in place of identifiers and persons' names
 * @param inputs what was read
 * @param plans how many plans were read
 * @param partial what of the history is not in the export, a sentence; absent where all is
 * @param errors how many errors the data has
 * @param warnings how many warnings
 * @param notes other words to the reader, a sentence each
 */
public record GovernanceFacts(
        Procedures procedures,
        String programVersion,
        LocalDate madeOn,
        @Nullable BigDecimal target,
        @Nullable Benchmark benchmark,
        boolean lastYearOnly,
        boolean pseudonymised,
        List<InputFile> inputs,
        long plans,
        @Nullable String partial,
        long errors,
        long warnings,
        List<String> notes) {

    public GovernanceFacts {
        inputs = List.copyOf(inputs);
        notes = List.copyOf(notes);
    }
}

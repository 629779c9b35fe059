package io.github.driftwatch.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.acknowledged.SpoiltWord;
import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of rows in the list of what is known about that mark nothing. */
class KnownNotesTest {

    private static final Procedures PROCEDURES = Procedures.of(new ProfileLoader().load("designated-review"));

    private static List<String> notes(List<SpoiltWord> spoilt, List<Acknowledgement> carried) {
        return new KnownNotes(PROCEDURES, new WordsForNothing(carried)).ofList("known.csv", spoilt, carried);
    }

    private static List<Acknowledgement> words(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i ->
                        new Acknowledgement("C" + i, null, "Review 3", null, null, LocalDate.of(2026, 12, 1), i + 2))
                .toList();
    }

    @Test
    void nothingIsSaidOfAListThatIsInOrder() {
        assertThat(notes(List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | row 2 is about no plan of tonight's export, so that nothing is known about by it; correct it there, or take it out.
            2  | rows 2, 3 are about no plan of tonight's export, so that nothing is known about by them; correct them there, or take them out.
            12 | rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 are about no plan of tonight's export, so that nothing is known about by them; correct them there, or take them out.
            13 | rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 1 more are about no plan of tonight's export, so that nothing is known about by them; correct them there, or take them out.
            """)
    void rowsOfNoPlanAreNumbered(int rows, String note) {
        assertThat(notes(List.of(), words(rows))).containsExactly("known.csv: " + note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | row 2 (no day) cannot be used, so that what it says to be known about is not marked; correct it there.
            2 | rows 2 (no day), 3 (no day) cannot be used, so that what they say to be known about is not marked; correct them there.
            """)
    void spoiltRowsAreNumberedWithWhatIsWrong(int rows, String note) {
        List<SpoiltWord> spoilt = IntStream.range(0, rows)
                .mapToObj(i -> new SpoiltWord("C1", null, "Review 3", null, null, null, "no day"))
                .collect(Collectors.toList());
        assertThat(notes(spoilt, List.of())).containsExactly("known.csv: " + note);
    }
}

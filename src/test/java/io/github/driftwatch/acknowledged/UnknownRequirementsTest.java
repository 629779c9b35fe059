package io.github.driftwatch.acknowledged;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownRequirementsTest {

    private static final Procedures PROCEDURES = Procedures.of(new ProfileLoader().load("designated-review"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            Review 3,          as the lists have it
            review12,          spelt otherwise
            Next review,       where its number is not known
            Designated review, without a number
            next REVIEW booked, another rule's
            """)
    void whatARuleAsksForIsNothingToRemarkOn(String requirement, String why) {
        assertThat(note(requirement)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Reviw 3       | acknowledged.csv: the requirement in row 2 is none that a rule of designated-review asks for, so that nothing is known about by it. The nearest: "Review 3".
            Desinated review | acknowledged.csv: the requirement in row 2 is none that a rule of designated-review asks for, so that nothing is known about by it. The nearest: "Designated review".
            Summer picnic with ice | acknowledged.csv: the requirement in row 2 is none that a rule of designated-review asks for, so that nothing is known about by it. The lists show how requirements are written.
            """)
    void aSlipIsPointedOutWithoutTheCellsText(String requirement, String note) {
        assertThat(note(requirement)).isEqualTo(note);
    }

    @Test
    void severalAreSaidOnce() {
        List<Acknowledgement> words = List.of(word("Reviw 3", 2), word("Review 3", 3), word("Revew 4", 4));
        assertThat(new UnknownRequirements(PROCEDURES).note("acknowledged.csv", words))
                .contains(
                        "acknowledged.csv: the requirements in rows 2, 4 are none that a rule of designated-review asks for,"
                                + " so that nothing is known about by them. The nearest: \"Review 3\", \"Review 4\".");
    }

    private static String note(String requirement) {
        return new UnknownRequirements(PROCEDURES)
                .note("acknowledged.csv", List.of(word(requirement, 2)))
                .orElse("");
    }

    private static Acknowledgement word(String requirement, int row) {
        return new Acknowledgement("C1", null, requirement, "quoracy", null, LocalDate.of(2026, 12, 1), row);
    }
}

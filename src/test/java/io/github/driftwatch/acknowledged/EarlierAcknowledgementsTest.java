package io.github.driftwatch.acknowledged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of an earlier run, read back as somebody has left it. */
class EarlierAcknowledgementsTest {

    private static final String HEADINGS = "child_id,plan_id,requirement,reason,by,until,state\n";

    @TempDir
    private Path dir;

    @Test
    void aFolderWithoutAListSaysNothing() throws Exception {
        assertThat(EarlierAcknowledgements.areIn(dir)).isFalse();
        assertThat(EarlierAcknowledgements.in(dir).words()).isEmpty();

        assertThat(words("").words()).isEmpty();
        assertThat(EarlierAcknowledgements.areIn(dir)).isTrue();
    }

    @Test
    void itsRowsAreWords() throws Exception {
        EarlierWords words = words(
                "C1,P1,Review 3,quoracy,Manager 2,2026-12-01,in force\nC2,,Review 1,late report,,2026-12-02,passed\n");

        assertThat(words.words())
                .containsExactly(
                        new Acknowledgement(
                                "C1", "P1", "Review 3", "quoracy", "Manager 2", LocalDate.of(2026, 12, 1), 2),
                        new Acknowledgement("C2", null, "Review 1", "late report", null, LocalDate.of(2026, 12, 2), 3));
        assertThat(words.spoilt()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            ,P1,Review 3,quoracy,Manager 2,2026-12-01 | child_id is empty
            C1,P1,,quoracy,Manager 2,2026-12-01       | requirement is empty
            C1,P1,Review 3,,Manager 2,2026-12-01      | reason is empty
            C1,P1,Review 3,quoracy,Manager 2,         | until is empty
            C1,P1,Review 3,quoracy,Manager 2,soon     | until is no date
            ,,,,,2026-12-01                           | child_id is empty
            C1,,,,,                                   | requirement is empty
            ,,,,Manager 2,                            | child_id is empty
            """)
    void aSlipSpoilsItsRowAndNoOther(String row, String problem) throws Exception {
        EarlierWords words = words(row + ",in force\nC2,,Review 1,late report,,2026-12-02,in force\n");

        assertThat(words.words()).extracting(Acknowledgement::childId).containsExactly("C2");
        assertThat(words.spoilt()).extracting(SpoiltWord::problem).containsExactly(problem);
    }

    @Test
    void aSpoiltRowIsKeptAsItWasWritten() throws Exception {
        assertThat(words("C1,P1,Review 3,quoracy,Manager 2,soon,in force\n").spoilt())
                .containsExactly(
                        new SpoiltWord("C1", "P1", "Review 3", "quoracy", "Manager 2", "soon", "until is no date"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,,,,,,in force
            ,,,,,,
            """)
    void aRowWhoseCellsWereClearedIsNone(String row) throws Exception {
        EarlierWords words = words(row + "\n");

        assertThat(words.words()).isEmpty();
        assertThat(words.spoilt()).isEmpty();
    }

    @Test
    void whatIsNoSuchListIsRefused() throws IOException {
        Files.writeString(dir.resolve("acknowledged.csv"), "child,plan\nC1,P1\n");

        assertThatThrownBy(() -> EarlierAcknowledgements.in(dir))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("take it out of that folder");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(delimiter = '|', textBlock = """
            quoracy                   | quoracy                  | quoracy
            Late_Report               | late report              | late report
            school - holiday          | school holiday           | school holiday
            AGREED BY senior-manager  | agreed by senior manager | agreed by senior manager
            late  reports             | late reports             | another reason
            Ms Q is_away              | Ms Q is_away             | another reason
            """)
    void aUsualReasonIsKnownHoweverItIsJoined(String reason, String inWords, String counted) {
        Acknowledgement word = new Acknowledgement("C1", null, "Review 1", reason, null, LocalDate.of(2026, 12, 2), 2);

        assertThat(UsualReason.inWords(word)).isEqualTo(inWords);
        assertThat(UsualReason.forACount(word)).isEqualTo(counted);
    }

    @Test
    void aReasonMayBeLacking() {
        Acknowledgement word = new Acknowledgement("C1", null, "Review 1", null, null, LocalDate.of(2026, 12, 2), 2);

        assertThat(UsualReason.inWords(word)).isEqualTo("no reason given");
        assertThat(UsualReason.forACount(word)).isEqualTo("another reason");
    }

    private EarlierWords words(String rows) throws IOException, UnusableInputException {
        Files.writeString(dir.resolve("acknowledged.csv"), HEADINGS + rows);
        return EarlierAcknowledgements.in(dir);
    }
}

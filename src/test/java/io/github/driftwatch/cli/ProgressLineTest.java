package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.run.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {

    private static final long MILLI = 1_000_000L;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private long now = 5_000 * MILLI;

    private ProgressLine line(int width) {
        return new ProgressLine(new PrintStream(terminal, true, StandardCharsets.UTF_8), width, () -> now);
    }

    private String drawn() {
        return terminal.toString(StandardCharsets.UTF_8);
    }

    private void pass(long millis) {
        now += millis * MILLI;
    }

    @Test
    void saysNothingInTheFirstSecond() {
        ProgressLine line = line(80);
        line.rows(Table.PLANS, 7_000, 1, 2);
        pass(999);
        line.plans(1, 2);
        line.done();
        assertThat(drawn()).isEmpty();
    }

    @Test
    void saysWhatIsReadAndHowLongItWillTakeAndIsErasedAtTheEnd() {
        ProgressLine line = line(80);
        line.rows(Table.CORE_GROUPS, 7_000, 0, 400);
        pass(3_000);
        line.rows(Table.CORE_GROUPS, 7_000, 100, 400);
        assertThat(drawn()).isEqualTo("\rReading core groups: 25%, 7,000 rows, 9 s left");
        line.done();
        assertThat(drawn()).endsWith("\r" + " ".repeat(46) + "\r");
    }

    @Test
    void isDrawnFiveTimesASecondAtMost() {
        ProgressLine line = line(80);
        pass(1_000);
        line.plans(10, 1_000);
        pass(199);
        line.plans(20, 1_000);
        assertThat(drawn()).isEqualTo("\rChecking plans: 1%, 10 of 1,000");
        pass(1);
        line.plans(30, 1_000);
        assertThat(drawn()).endsWith("\rChecking plans: 3%, 30 of 1,000");
    }

    @Test
    void coversWhatStoodThereBefore() {
        ProgressLine line = line(80);
        line.plans(0, 2_000);
        pass(200_000);
        line.plans(1_000, 2_000);
        pass(200);
        line.rows(Table.PLANS, 7_000, 0, 10);
        assertThat(drawn())
                .isEqualTo("\rChecking plans: 50%, 1,000 of 2,000, 3 min left" + "\rReading plans: 7,000 rows"
                        + " ".repeat(22));
    }

    @Test
    void aTableThatIsReadAgainIsTimedAnew() {
        ProgressLine line = line(80);
        line.rows(Table.EVENTS, 1, 0, 100);
        pass(10_000);
        line.rows(Table.EVENTS, 900, 90, 100);
        line.rows(Table.EVENTS, 0, 0, 100);
        pass(2_000);
        line.rows(Table.EVENTS, 500, 50, 100);
        assertThat(drawn()).endsWith("\rReading events: 50%, 500 rows, 2 s left");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1000    | 50  | Checking plans: 50%, 50 of 100, 1 s left
            59000   | 50  | Checking plans: 50%, 50 of 100, 59 s left
            60000   | 50  | Checking plans: 50%, 50 of 100, 1 min left
            89000   | 50  | Checking plans: 50%, 50 of 100, 1 min left
            90000   | 50  | Checking plans: 50%, 50 of 100, 2 min left
            10000   | 4   | Checking plans: 4%, 4 of 100
            10000   | 5   | Checking plans: 5%, 5 of 100, 3 min left
            10000   | 0   | Checking plans: 0 of 100
            10000   | 100 | Checking plans: 100%, 100 of 100, 0 s left
            10000   | 120 | Checking plans: 100%, 120 of 100, 0 s left
            """)
    void saysHowMuchTimeIsLeftWhereThatCanBeTold(long millis, long done, String shown) {
        ProgressLine line = line(80);
        line.plans(0, 100);
        pass(millis);
        line.plans(done, 100);
        assertThat(drawn()).isEqualTo("\r" + shown);
    }

    @Test
    void anEmptyFileHasNoShare() {
        ProgressLine line = line(80);
        pass(1_000);
        line.rows(Table.PLANS, 0, 0, 0);
        assertThat(drawn()).isEqualTo("\rReading plans: 0 rows");
    }

    @Test
    void isErasedOnce() {
        ProgressLine line = line(80);
        pass(1_000);
        line.plans(1, 10);
        line.done();
        String erased = drawn();
        line.done();
        assertThat(drawn()).isEqualTo(erased);
    }

    @Test
    void leavesTheLastColumnFree() {
        ProgressLine line = line(20);
        pass(1_000);
        line.plans(1_000, 2_000);
        assertThat(drawn()).isEqualTo("\rChecking plans: 50%");
    }

    @Test
    void isOnlyForSomebodyBeforeATerminal() {
        PrintStream err = new PrintStream(terminal, true, StandardCharsets.UTF_8);
        LocalDate today = LocalDate.of(2026, 11, 20);
        Console atATerminal = new Console(err, err, new Screen(true, 80), today);
        Console withErrorsInAFile = new Console(err, err, new Screen(true, 80, false), today);
        Console inAJob = new Console(err, err, new Screen(false, 80), today);
        assertThat(ProgressLine.of(atATerminal)).isInstanceOf(ProgressLine.class);
        assertThat(ProgressLine.of(atATerminal.hushed())).isSameAs(Progress.NONE);
        assertThat(ProgressLine.of(withErrorsInAFile)).isSameAs(Progress.NONE);
        assertThat(ProgressLine.of(inAJob)).isSameAs(Progress.NONE);
    }
}

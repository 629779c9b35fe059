package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.output.OutputException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are written in the order in which they were handed over, by whatever thread; what goes wrong reaches the caller. */
@Timeout(60)
class RowsBehindTest {

    private final RowsBehind behind = new RowsBehind("rows");
    private final List<Integer> written = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 512, 10_000})
    void allAreWrittenInOrderOnceTheyHaveBeenWaitedFor(int rows) throws OutputException {
        add(0, rows);
        behind.settle();
        assertThat(written).isEqualTo(IntStream.range(0, rows).boxed().toList());
    }

    @Test
    void moreMayComeAfterAWait() throws OutputException {
        for (int time = 0; time < 5; time++) {
            add(time * 300, (time + 1) * 300);
            behind.settle();
            assertThat(written).hasSize((time + 1) * 300);
        }
        assertThat(written).isSorted();
    }

    @Test
    void rowsAreMadeWhileOthersAreWritten() throws Exception {
        CountDownLatch made = new CountDownLatch(1);
        behind.add(() -> assertThat(await(made)).isTrue());
        add(0, 1_000);
        made.countDown();
        behind.settle();
        assertThat(written).hasSize(1_000);
    }

    @ParameterizedTest(name = "after {0} more rows")
    @ValueSource(ints = {0, 1, 255, 256, 100_000})
    void whatGoesWrongIsThrownToWhoeverHandsOverMoreOrWaits(int more) throws OutputException {
        add(0, 3);
        behind.add(() -> {
            throw new OutputException("the disk is full");
        });
        assertThatThrownBy(() -> {
                    add(3, 3 + more);
                    behind.settle();
                })
                .isInstanceOf(OutputException.class)
                .hasMessage("the disk is full");
        behind.abandon();
        assertThat(written).as("nothing after it").containsExactly(0, 1, 2);
    }

    @Test
    void aFaultOfTheProgramIsThrownAsItIs() throws OutputException {
        IllegalStateException fault = new IllegalStateException("a fault");
        behind.add(() -> {
            throw fault;
        });
        assertThatThrownBy(behind::settle).isSameAs(fault);
        StackOverflowError error = new StackOverflowError();
        RowsBehind other = new RowsBehind("rows");
        other.add(() -> {
            throw error;
        });
        assertThatThrownBy(other::settle).isSameAs(error);
    }

    @Test
    void nothingIsWrittenOnceTheyAreAbandoned() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        behind.add(() -> {
            begun.countDown();
            assertThat(await(goOn)).isTrue();
            written.add(-1);
        });
        add(0, 1_000);
        assertThat(await(begun)).isTrue();
        Thread releasing = new Thread(goOn::countDown);
        releasing.start();
        behind.abandon();
        releasing.join();
        int soFar = written.size();
        assertThat(soFar).isLessThanOrEqualTo(1_001);
        TimeUnit.MILLISECONDS.sleep(20);
        assertThat(written).as("whoever abandons them has waited").hasSize(soFar);
    }

    @Test
    void abandoningNoneIsNothing() throws OutputException {
        behind.abandon();
        add(0, 2);
        behind.abandon();
        assertThat(written).isEmpty();
    }

    private void add(int from, int to) throws OutputException {
        for (int i = from; i < to; i++) {
            int row = i;
            behind.add(() -> written.add(row));
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

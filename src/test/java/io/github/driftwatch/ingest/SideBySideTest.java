package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.source.UnusableInputException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void resultsAreInTheOrderOfTheReadings() throws UnusableInputException {
        assertThat(SideBySide.all(List.of(() -> slowly("reviews"), () -> "events", () -> "visits"), true))
                .containsExactly("reviews", "events", "visits");
    }

    @Test
    void ofTwoFailuresTheFirstInOrderIsTold() {
        List<SideBySide.Reading<String>> readings = List.of(
                () -> {
                    throw new UnusableInputException("reviews: " + slowly("bad"));
                },
                () -> {
                    throw new UnusableInputException("events: bad");
                });

        assertThatThrownBy(() -> SideBySide.all(readings, true))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("reviews: bad");
    }

    @Test
    void noReadingGoesOnBehindAFailure() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean over = new AtomicBoolean();
        List<SideBySide.Reading<String>> readings = List.of(
                () -> {
                    await(begun);
                    throw new UnusableInputException("reviews: bad");
                },
                () -> {
                    begun.countDown();
                    String read = slowly("events");
                    over.set(true);
                    return read;
                });
        if (Runtime.getRuntime().availableProcessors() == 1) {
            begun.countDown();
            over.set(true);
        }

        assertThatThrownBy(() -> SideBySide.all(readings, true)).hasMessage("reviews: bad");
        assertThat(over).isTrue();
    }

    private static String slowly(String result) {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return result;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

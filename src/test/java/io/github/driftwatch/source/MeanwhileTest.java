package io.github.driftwatch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

    @Test
    void whatWasReadIsGivenToWhoeverWaits() throws UnusableInputException {
        Thread own = Thread.currentThread();
        Meanwhile<Boolean> other = Meanwhile.begun(() -> Thread.currentThread() != own);
        assertThat(other.awaited()).isTrue();
        assertThat(other.awaited()).as("again").isTrue();
    }

    @Test
    void whateverWentWrongIsThrownAsItIs() {
        UnusableInputException unusable = new UnusableInputException("no ledger");
        assertThatThrownBy(() -> Meanwhile.begun(() -> {
                            throw unusable;
                        })
                        .awaited())
                .isSameAs(unusable);
        UncheckedIOException fault = new UncheckedIOException(new IOException());
        assertThatThrownBy(() -> Meanwhile.begun(() -> {
                            throw fault;
                        })
                        .awaited())
                .isSameAs(fault);
        StackOverflowError error = new StackOverflowError();
        assertThatThrownBy(() -> Meanwhile.begun(() -> {
                            throw error;
                        })
                        .awaited())
                .isSameAs(error);
    }
}

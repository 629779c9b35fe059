package io.github.driftwatch.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Tries a reader with made-up inputs, each of which follows from a seed and its number. The build tries a few; {@code
 * -Dfuzz.times=100} tries a hundred times as many, {@code -Dfuzz.seed=1} others, and what was tried is told in {@code
 * target/fuzz.txt}.
 */
public final class Fuzz {

    /** Stands in every cell, and is so long that no heading resembles what it is part of. */
    public static final String MARK = "Zqxchildsmark";

    private static final long USUAL_SEED = 20261122;

    /** Far more than any of them takes, on a machine that has much else to do. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cntrl}\\p{Zl}\\p{Zp}]{10,1500}[.?]");

    private Fuzz() {}

    /** One trial, which fails by throwing. */
    @FunctionalInterface
    public interface Trial {
        void with(Random dice) throws Exception;
    }

    /**
     * Makes so many trials, or more where that is asked for.
     *
     * @param what what is tried, in a word or two
     */
    public static void each(String what, int usualTrials, Trial trial) {
        long seed = Long.getLong("fuzz.seed", USUAL_SEED);
        long trials = (long) usualTrials * Long.getLong("fuzz.times", 1);
        long began = System.nanoTime();
        long longest = 0;
        for (long number = Long.getLong("fuzz.from", 0); number < trials; number++) {
            long since = System.nanoTime();
            try {
                trial.with(new Random(seed * 1_000_003 + number));
            } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError(what + ": seed " + seed + ", trial " + number, e);
            }
            longest = Math.max(longest, System.nanoTime() - since);
            assertThat(Duration.ofNanos(longest))
                    .as("%s: seed %d, trial %d", what, seed, number)
                    .isLessThan(LONGEST);
        }
        tell(String.format(
                "%s: %,d trials from seed %d in %d s, the longest %d ms, and no finding%n",
                what, trials, seed, (System.nanoTime() - began) / 1_000_000_000, longest / 1_000_000));
    }

    /** What a reader says of an input that it refuses: one line, and nothing of a cell. */
    public static void requireOneLineWithoutAMark(Throwable refusal) {
        assertThat(String.valueOf(refusal.getMessage()))
                .matches(ONE_LINE)
                .doesNotContainIgnoringCase(MARK)
                .doesNotContain("childsmark");
    }

    private static void tell(String line) {
        try {
            Path told = Path.of("target", "fuzz.txt");
            Files.createDirectories(told.toAbsolutePath().getParent());
            Files.writeString(told, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.driftwatch.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    /** The first outputs of SplitMix64 for this seed, as its authors' reference program prints them. */
    @Test
    void throwsAreThoseOfThePublishedGenerator() {
        Dice dice = new Dice(1234567);
        assertThat(dice.unit()).isEqualTo((6457827717110365317L >>> 11) * 0x1.0p-53);
        assertThat(dice.unit()).isEqualTo((3203168211198807973L >>> 11) * 0x1.0p-53);
        assertThat(dice.unit()).isEqualTo((Long.parseUnsignedLong("9817491932198370423") >>> 11) * 0x1.0p-53);
    }

    @Test
    void betweenReachesBothEndsAndNoFurther() {
        Dice dice = new Dice(1);
        assertThat(IntStream.range(0, 1_000)
                        .map(each -> dice.between(-1, 2))
                        .distinct()
                        .sorted())
                .containsExactly(-1, 0, 1, 2);
    }

    @Test
    void weightsAreKept() {
        Dice dice = new Dice(2);
        int[] thrown = new int[3];
        IntStream.range(0, 100_000).forEach(each -> thrown[dice.weighted(0.2, 0.7, 0.1)]++);
        assertThat(thrown[0]).isCloseTo(20_000, within(500));
        assertThat(thrown[1]).isCloseTo(70_000, within(500));
    }

    @Test
    void waitingTimesHaveTheMean() {
        Dice dice = new Dice(3);
        double mean = IntStream.range(0, 100_000)
                .map(each -> dice.waiting(165))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(164.5, within(2.0));
    }

    @Test
    void neighbouringNumbersGiveUnrelatedThrows() {
        double mean = IntStream.range(0, 10_000)
                .mapToDouble(number -> Dice.of(1, number).unit())
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0.5, within(0.015));
        assertThat(IntStream.range(0, 10_000)
                        .mapToDouble(number -> Dice.of(1, number).unit())
                        .distinct())
                .hasSize(10_000);
    }
}

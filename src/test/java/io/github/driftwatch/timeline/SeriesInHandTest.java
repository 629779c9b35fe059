package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Gathering in the order of the file comes to the same as putting rows in order afterwards. */
class SeriesInHandTest {

    private static final NumberedText MEETING = NumberedText.after("Meeting");
    private static final int TRIES = 2_000;

    @Test
    void oneADayIsThePlainSequenceWhateverTheOrderOfTheFile() {
        Random random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            SeriesInHand inHand = new SeriesInHand("Meeting", MEETING);
            List<Occurrence> held = new ArrayList<>();
            List<Occurrence> booked = new ArrayList<>();
            for (int row = random.nextInt(6); row > 0; row--) {
                LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(8));
                String fact = "row " + row;
                if (random.nextBoolean()) {
                    inHand.addHeld(day, fact);
                    held.add(new Occurrence("", day, 0, true, fact));
                } else {
                    inHand.addBooked(day, fact);
                    booked.add(new Occurrence("", day, 0, false, fact));
                }
            }
            Series plain = Series.inSequence(held, booked, null);
            assertThat(inHand.oneADay(null)).isEqualTo(new Series(labelled(plain.held()), labelled(plain.booked())));
        }
    }

    @Test
    void rowsOfOneDayAreKeptApartInTheOrderOfTheFile() {
        SeriesInHand inHand = new SeriesInHand("Visit", null);
        inHand.addHeld(LocalDate.of(2026, 3, 2), "a");
        inHand.addHeld(LocalDate.of(2026, 3, 1), "b");
        inHand.addHeld(LocalDate.of(2026, 3, 2), "c");
        assertThat(inHand.everyRow().held())
                .containsExactly(
                        new Occurrence("Visit", LocalDate.of(2026, 3, 1), 1, true, "b"),
                        new Occurrence("Visit", LocalDate.of(2026, 3, 2), 2, true, "a"),
                        new Occurrence("Visit", LocalDate.of(2026, 3, 2), 3, true, "c"));
    }

    private static List<Occurrence> labelled(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(o -> new Occurrence("Meeting " + o.number(), o.date(), o.number(), o.held(), o.fact()))
                .toList();
    }
}

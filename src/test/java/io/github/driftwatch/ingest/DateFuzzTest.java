package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.fuzz.Fuzz;
import io.github.driftwatch.layout.DateOrder;
import io.github.driftwatch.layout.Layout;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever a cell holds, it is a day of the calendar or none, and the quick reading says what the plain one says. */
class DateFuzzTest {

    private static final String FIGURES = "0123456789";
    private static final String ALPHABET =
            FIGURES + FIGURES + FIGURES + "-/. :,TZ'amp+" + "JanFebMayJunSeptOctDec" + "\u2011\u00a0\u0660é";
    private static final List<String> SOUND = List.of(
            "2026-03-31",
            "31/03/2026",
            "3.31.26",
            "20260331",
            "31 March 2026",
            "31-Mar-26",
            "2026-03-31T10:00:00Z",
            "Tuesday 31st March 2026",
            "1/1/0001",
            "29/02/2024",
            "9999-12-31",
            "46112",
            "31 März 2026",
            "Sept 1, 2026");

    private static final ReadingOptions OPTIONS = ReadingOptions.asAt(LocalDate.of(2026, 11, 20));

    @Test
    void isADayOrNoneAndBothWaysAlike() {
        ReadingContext context = new ReadingContext(OPTIONS, Layout.canonical(), true, ReadingWatch.NONE);
        QuickDates quick = new QuickDates(context);
        ShortYears years = new ShortYears(ReadingContext.FIRST_BELIEVABLE, context.farFuture());
        Fuzz.each("dates", 100_000, dice -> {
            String text = text(dice);
            DateText read = DateText.of(text, years);
            for (DateOrder order : DateOrder.values()) {
                LocalDate day = read.in(order);
                assertThat(day == null || (day.getYear() >= 1 && day.getYear() <= 9999))
                        .as(text)
                        .isTrue();
            }
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            LocalDate quickly = quick.of(bytes, 0, bytes.length);
            assertThat(quickly).as(text).isEqualTo(iso(text, context));
            if (quickly != null) {
                assertThat(read.isSettled()).as(text).isTrue();
                assertThat(read.dayFirst()).as(text).isEqualTo(quickly);
            }
        });
    }

    /** What the platform's own parser says of a text in ISO form, if it is believable. */
    private static @Nullable LocalDate iso(String text, ReadingContext context) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(ReadingContext.FIRST_BELIEVABLE) || day.isAfter(context.farFuture()) ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String text(Random dice) {
        if (dice.nextInt(4) == 0) {
            return String.format(
                    "%04d-%02d-%02d",
                    dice.nextInt(3) == 0 ? dice.nextInt(10_000) : 1985 + dice.nextInt(50),
                    dice.nextInt(15),
                    dice.nextInt(34));
        }
        StringBuilder text = new StringBuilder(dice.nextInt(3) == 0 ? "" : SOUND.get(dice.nextInt(SOUND.size())));
        for (int changes = dice.nextInt(text.isEmpty() ? 25 : 4); changes >= 0; changes--) {
            char c = ALPHABET.charAt(dice.nextInt(ALPHABET.length()));
            int at = dice.nextInt(text.length() + 1);
            if (at < text.length() && dice.nextBoolean()) {
                text.setCharAt(at, c);
            } else {
                text.insert(at, c);
            }
        }
        return text.toString();
    }
}

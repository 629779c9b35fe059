package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.time.LimitUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationPiecesTest {

    @Test
    void partsPlansWhereverAFigureMightTellThemApart() {
        DurationPieces pieces = new DurationPieces(
                "G1",
                DurationPieces.marks(Procedures.of(new ProfileLoader().load("review-conferences"))
                        .governance()));
        assertThat(pieces.lines().stream().map(Line::id).collect(Collectors.joining(" ")))
                .isEqualTo("from-the-start from-91-days over-91-days over-6-months from-9-months from-12-months"
                        + " from-15-months from-18-months from-21-months from-24-months");
        assertThat(pieces.lines()).noneMatch(Line::published);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            # marks, pieces, why
            '3m 13w', 'from-the-start from-91-days from-3-months from-91-days-and-from-3-months', 'which comes first hangs on the day'
            '3m 91d 91d', 'from-the-start from-91-days from-3-months from-91-days-and-from-3-months', 'one mark is there once'
            '6m 91d', 'from-the-start from-91-days from-6-months', 'the order is the same whatever the day'
            '12m 365d', 'from-the-start from-365-days from-12-months from-365-days-and-from-12-months', 'a leap year'
            '', 'from-the-start', 'no marks'
            """)
    void ordersMonthsAndDays(String marks, String ids, String why) {
        assertThat(new DurationPieces("G1", marks(marks))
                        .lines().stream().map(Line::id).collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(ids);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            91d 6m 9m 12m
            1m 2m 3m 30d 61d 91d 92d
            12m 365d 366d 24m 730d 52w
            13d 10wd 15wd 1m
            """)
    void holdsEveryPlanInOnePieceWheneverItBegan(String told) {
        List<DurationMark> marks = marks(told);
        DurationPieces pieces = new DurationPieces("G1", marks);
        LocalDate from = LocalDate.of(2023, 1, 1);
        for (LocalDate start = from; start.isBefore(from.plusYears(4)); start = start.plusDays(1)) {
            for (DurationMark mark : marks) {
                LocalDate near = start.plusDays(Math.round(mark.days()) - 6);
                for (LocalDate day = near; day.isBefore(near.plusDays(12)); day = day.plusDays(1)) {
                    Line piece = pieces.of(start, day);
                    for (DurationMark each : marks) {
                        assertThat(pieces.beyond(each).contains(piece))
                                .as("%s, from %s to %s", each, start, day)
                                .isEqualTo(each.isBehind(start, day));
                    }
                }
            }
        }
    }

    private static List<DurationMark> marks(String told) {
        List<DurationMark> marks = new ArrayList<>();
        for (String mark : told.isEmpty() ? new String[0] : told.split(" ", -1)) {
            LimitUnit unit = mark.endsWith("wd")
                    ? LimitUnit.WORKING_DAYS
                    : mark.endsWith("m") ? LimitUnit.MONTHS : mark.endsWith("w") ? LimitUnit.WEEKS : LimitUnit.DAYS;
            marks.add(DurationMark.reached(Integer.parseInt(mark.replaceAll("[a-z]", "")), unit));
        }
        return marks;
    }
}

package io.github.driftwatch.report.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {

    private static final Line WHOLE = Line.count("G6", "held", "Reviews held", "reviews");
    private static final Line IN_TIME =
            Line.count("G6", "in-time", "Held in time", "reviews").of(WHOLE);
    private static final Period PERIOD = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why                                        | count | of | all  | allOf | side
            as all                                     | 9     | 10 | 900  | 1000  | 0
            6 of 10 come out in 13 of 1,000 such teams  | 6     | 10 | 900  | 1000  | 0
            5 of 10 come out in 16 of 10,000           | 5     | 10 | 900  | 1000  | 0
            4 of 10 come out in 15 of 100,000          | 4     | 10 | 900  | 1000  | -1
            the other side                             | 6     | 10 | 100  | 1000  | 1
            nothing of its own                         | 0     | 0  | 900  | 1000  | 0
            where all are in time no share is apart    | 5     | 10 | 1000 | 1000  | 0
            """, useHeadersInDisplayName = true)
    void saysWhereAShareIsApart(String why, int count, int of, int all, int allOf, int side) {
        assertThat(Chance.side(figure(count, of), figure(all, allOf))).as(why).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource({"c, 40, 900, 1000", "1, c, 900, 1000", "1, 40, c, 1000", "1, 40, 900, c"})
    void saysNothingOfWhatIsWithheld(String count, String of, String all, String allOf) {
        assertThat(Chance.side(figure(shown(count), shown(of)), figure(shown(all), shown(allOf))))
                .isZero();
    }

    private static Object shown(String text) {
        return text.equals(ShownFigure.WITHHELD) ? text : (Object) Integer.valueOf(text);
    }

    private static ShownFigure figure(Object count, Object of) {
        return new ShownFigure(IN_TIME, PERIOD, Group.ALL, count, of, null, null, null, null);
    }
}

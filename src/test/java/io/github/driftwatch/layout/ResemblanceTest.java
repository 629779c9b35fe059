package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.words.NearestWord;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {

    @ParameterizedTest(name = "{0} in {1}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
        # expected, found,             shown,       why
        start_date, Strat Date,        Strat Date,  a slip
        start_date, start_dt,          start_dt,    an abbreviation
        child_id,   Child ref,         Child ref,   another word for it
        date,       Conference date,   Conference date, the name within a longer one
        date,       Dave,              -,           a short name differs by a letter from many people's
        date,       Kate,              -,           likewise
        start_date, Stuart Gate-Smith, -,           too many letters differ
        child_id,   Wild 1d,           -,           another first letter
        """)
    void showsOnlyWhatCanHardlyBeAPerson(String expected, String found, @Nullable String shown, String why) {
        assertThat(Resemblance.nearest(expected, List.of("Somebody Else", found)))
                .as(why)
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        kitten, sitting, 3
        '',     abc,     3
        abc,    abc,     0
        abcd,   acbd,    2
        """)
    void distanceCountsLettersAddedTakenAwayOrChanged(String one, String other, int distance) {
        assertThat(NearestWord.distance(one, other)).isEqualTo(distance);
        assertThat(NearestWord.distance(other, one)).isEqualTo(distance);
    }
}

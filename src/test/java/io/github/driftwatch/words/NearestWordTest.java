package io.github.driftwatch.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the words that are allowed is proposed for one that is not. */
class NearestWordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            review      | review      | 0 | the same
            Review      | rEVIEW      | 0 | capitals aside
            ''          | ''          | 0 | nothing and nothing
            ''          | abc         | 3 | nothing and something
            abc         | ''          | 3 | something and nothing
            review      | reviews     | 1 | a letter more
            reviews     | review      | 1 | a letter less
            review      | revjew      | 1 | another letter
            review      | reveiw      | 2 | two changed places
            visits      | events      | 4 | another word
            abc         | bcd         | 2 | moved along
            """)
    void lettersToBeChangedAreCounted(String from, String to, int letters, String why) {
        assertThat(NearestWord.distance(from, to)).as(why).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reviws            | reviews           | a slip
            rev               | ''                | too few letters
            core              | ''                | half a word
            core-grops        | core-groups       | of a longer word
            cor-grps-x        | ''                | 4 of 11 letters are too many
            cor-grps          | core-groups       | 3 of 11 letters are not
            evebts            | events            | another
            ab                | ''                | nothing like it
            vi                | ''                | nor this
            """)
    void theNearestIsProposedWhereItIsNear(String found, String proposed, String why) {
        List<String> allowed = List.of("reviews", "events", "core-groups");
        assertThat(NearestWord.to(found, allowed).orElse("")).as(why).isEqualTo(proposed);
        assertThat(NearestWord.question(found, allowed))
                .isEqualTo(proposed.isEmpty() ? "." : "; did you mean \"" + proposed + "\"?");
    }

    @Test
    void ofTwoThatAreAsNearTheFirstInTheAlphabetIsProposed() {
        assertThat(NearestWord.to("RC-3", List.of("RC-2", "RC-1"))).hasValue("RC-1");
        assertThat(NearestWord.to("RC-3", List.of())).isEmpty();
    }

    @Test
    void whatIsFarLongerThanAWordIsNotCompared() {
        String word = "x".repeat(80);
        assertThat(NearestWord.to(word, List.of(word))).hasValue(word);
        assertThat(NearestWord.to(word + "x", List.of(word))).isEmpty();
    }
}

package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a rule, a notice, a flag or an audit is found by its id. */
class RuleSearchTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            RC-1             |                    | RC-1 of review-conferences, RC-1 of calderdale
            rc-1             | designated-review  | RC-1 of designated-review
            designated-review/rc-1 |              | RC-1 of designated-review
            CD-4             |                    | CD-4 of calderdale
            F1               |                    | F1 of review-conferences
            f1               | calderdale         | F1 of calderdale
            calderdale/F13   |                    | F13 of calderdale
            G13              |                    | G13 of review-conferences
            g10              |                    | G10 of calderdale
            G13              | north-yorkshire    | G13 of north-yorkshire
            CD-2             |                    | CD-2 of calderdale
            """)
    void isFoundInTheProfilesThatSayItThemselves(String id, String profile, String expected) {
        assertThat(found(id, profile)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            XX-99999         |                    | found "XX-99999", which is no rule, notice, drift flag or audit of a built-in profile, and no word of the reports. driftwatch profile show NAME lists them.
            /XX-99999        |                    | found "XX-99999", which is no rule, notice, drift flag or audit of a built-in profile, and no word of the reports. driftwatch profile show NAME lists them.
            CD-44            | calderdale         | found "CD-44", which is no rule, notice, drift flag or audit of the profile calderdale, and no word of the reports; did you mean "CD-4"?
            CD-4             | north-yorkshire    | found "CD-4", which is no rule, notice, drift flag or audit of the profile north-yorkshire, and no word of the reports; did you mean "NY-4"?
            calderdale/CD-44 |                    | found "CD-44", which is no rule, notice, drift flag or audit of the profile calderdale; did you mean "CD-4"?
            DQ-66            | calderdale         | found "DQ-66", which is no rule, notice, drift flag or audit of the profile calderdale, and no word of the reports; did you mean "DQ-16"?
            OVERDUES         |                    | found "OVERDUES", which is no rule, notice, drift flag or audit of a built-in profile, and no word of the reports; did you mean "OVERDUE"?
            calderdale/CD-4  | calderdale         | --profile cannot go with an id that names its profile; give one of them.
            /CD-4            | calderdale         | --profile cannot go with an id that names its profile; give one of them.
            """)
    void whatIsNowhereIsToldWithTheNearest(String id, String profile, String message) {
        assertThatThrownBy(() -> RuleSearch.of(id, profile))
                .isInstanceOf(WrongCommandException.class)
                .hasMessage(message);
    }

    @Test
    void aLongWordIsCutAndControlCharactersAreNotShown() {
        assertThatThrownBy(() -> RuleSearch.of("x".repeat(40), null))
                .hasMessageStartingWith("found \"" + "x".repeat(40) + "\",");
        assertThatThrownBy(() -> RuleSearch.of("x".repeat(41), null))
                .hasMessageStartingWith("found \"" + "x".repeat(40) + "...\",");
        assertThatThrownBy(() -> RuleSearch.of("xyz\u0007xyz\n", null)).hasMessageStartingWith("found \"xyz xyz \",");
    }

    @Test
    void aRuleBringsTheNoticesThatRestOnIt() {
        List<RuleSearch.Found> found = RuleSearch.of("RC-10", "review-conferences");
        assertThat(found)
                .singleElement()
                .satisfies(each -> assertThat(each.notices()).isNotEmpty());
    }

    private static String found(String id, String profile) {
        return RuleSearch.of(id, profile).stream()
                .map(each -> each.id() + " of " + each.profile().name())
                .collect(Collectors.joining(", "));
    }
}

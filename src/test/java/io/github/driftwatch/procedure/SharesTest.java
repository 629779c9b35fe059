package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.explain.FlagExplanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares as a profile may write them: as fractions, or per cent to three places. */
class SharesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1/2     | half
            1/3     | a third
            1/4     | a quarter
            2/4     | 2/4
            1/5     | 1/5
            2/3     | 2/3
            1 / 3   | a third
            3/3     | 3/3
            40%     | 40%
            40 %    | 40%
            12.5%   | 12.5%
            0.125%  | 0.125%
            100%    | 100%
            """)
    void isSaidAsItWasWritten(String written, String said) throws IOException {
        Profile profile = profile(written);

        assertThat(FlagExplanation.of(
                        profile.drift().flags().stream()
                                .filter(own -> own.id().equals("A"))
                                .findFirst()
                                .orElseThrow(),
                        profile))
                .anySatisfy(part -> assertThat(String.join(" ", part.sentences()))
                        .contains(said + " or more of the open actions are overdue"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            0/3      | found "0/3", expected more than none, and all at most.
            4/3      | found "4/3", expected more than none, and all at most.
            1/0      | found "1/0", expected more than none, and all at most.
            0%       | found "0%", expected more than none, and all at most.
            100.001% | found "100.001%", expected more than none, and all at most.
            40       | found "40", expected a share as in "1/3" or "40%".
            0.1234%  | found "0.1234%", expected a share as in "1/3" or "40%".
            -1/3     | found "-1/3", expected a share as in "1/3" or "40%".
            half     | found "half", expected a share as in "1/3" or "40%".
            """)
    void isRefusedWhereItIsNone(String written, String why) {
        assertThatThrownBy(() -> profile(written)).hasMessageContaining("overdueShare: " + why);
    }

    private Profile profile(String share) throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), """
                { "name": "own", "version": "1", "title": "One flag", "extends": "designated-review",
                  "drift": { "flags": [{ "id": "A", "title": "Much left undone", "points": 1,
                    "when": { "actions": { "overdueShare": "%s" } } }] } }
                """.formatted(share));
        return new ProfileLoader().load(file.toString());
    }
}

package io.github.driftwatch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.notices.NoticeScope;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which notices a run is asked for, and what it is told of earlier ones. */
class NoticesWantedTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-01, -,          -,          2026-11-01, 2026-11-20, from a day on
            2026-11-01, 2026-11-10, -,          2026-11-01, 2026-11-10, a range
            -,          -,          2026-11-05, 2026-11-05, 2026-11-20, since a day
            """)
    void aRangeIsListedWhateverWasToldBefore(
            LocalDate from, LocalDate to, LocalDate since, LocalDate first, LocalDate last, String why) {
        assertThat(new NoticesWanted(from, to, since, null).scope(AS_AT, true))
                .as(why)
                .isEqualTo(NoticeScope.between(first, last));
    }

    @Test
    void whatIsNewIsListedAgainOnTheSameDayUnlessAnEarlierRunIsNamed() {
        NoticesWanted since = new NoticesWanted(null, null, null, dir);
        assertThat(NoticesWanted.NEW_ONES.scope(AS_AT, true)).isEqualTo(NoticeScope.sinceEarlierRuns(AS_AT, true));
        assertThat(NoticesWanted.NEW_ONES.scope(AS_AT, false)).isEqualTo(NoticeScope.sinceEarlierRuns(AS_AT, false));
        assertThat(since.scope(AS_AT, true)).isEqualTo(NoticeScope.sinceEarlierRuns(AS_AT, false));
    }

    @ParameterizedTest
    @CsvSource({
        "notices.csv,                    true",
        "notices-issued.csv,             false",
        "notices.csv notices-issued.csv, false",
        "other.csv,                      false"
    })
    void anEarlierRunMayHaveLeftItsListAlone(String files, boolean listOnly) throws Exception {
        for (String file : files.split(" ", -1)) {
            Files.createFile(dir.resolve(file));
        }
        assertThat(new NoticesWanted(null, null, null, dir).restsOnListOnly()).isEqualTo(listOnly);
        assertThat(NoticesWanted.NEW_ONES.restsOnListOnly()).isFalse();
    }

    @Test
    void anEarlierRunMustHaveListedNoticesUnlessItIsTheFirstIntoItsOwnFolder() {
        NoticesWanted since = new NoticesWanted(null, null, null, dir);
        Path same = dir.resolve("x/..");
        assertThatCode(() -> since.earlier(same, AS_AT, AS_AT))
                .as("the first run into it")
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> since.earlier(dir.resolve("other"), AS_AT, AS_AT))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> since.earlier(null, AS_AT, AS_AT)).isInstanceOf(UnusableInputException.class);
    }

    @Test
    void aSecondRunIntoTheFolderReadsWhatIsThere() throws Exception {
        Files.writeString(dir.resolve("notices-issued.csv"), "none\n");
        NoticesWanted since = new NoticesWanted(null, null, null, dir);
        assertThatThrownBy(() -> since.earlier(dir, AS_AT, AS_AT)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> NoticesWanted.NEW_ONES.earlier(dir, AS_AT, AS_AT))
                .isInstanceOf(UnusableInputException.class);
        assertThatCode(() -> NoticesWanted.NEW_ONES.earlier(null, AS_AT, AS_AT)).doesNotThrowAnyException();
    }
}

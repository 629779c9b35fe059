package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How old an export may be. */
class FreshnessTest {

    private static final Instant NOW = Instant.parse("2026-03-31T06:00:00Z");

    @TempDir
    private Path dir;

    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void anExportOfThisMoment() throws Exception {
        Files.writeString(dir.resolve("plans.csv"), "child_id,start_date\n");
        Files.writeString(dir.resolve("reviews.csv"), "child_id,date\n");
        Files.writeString(dir.resolve("acknowledged.csv"), "child_id,plan_id,requirement,reason,by,until\n");
        for (String name : new String[] {"plans", "reviews", "acknowledged"}) {
            changed(name, Duration.ZERO);
        }
    }

    @ParameterizedTest(name = "{0} where {1} is allowed")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PT23H59M59S | PT24H | -
            PT24H       | PT24H | -
            PT24H1S     | PT24H | is more than 24 hours old, and --max-age allows 24 hours
            PT25H       | PT24H | is 25 hours old, and --max-age allows 24 hours
            PT2H        | PT1H  | is 2 hours old, and --max-age allows 1 hour
            PT47H59M    | PT24H | is 47 hours old, and --max-age allows 24 hours
            PT48H       | PT24H | is 2 days old, and --max-age allows 24 hours
            P9D         | P7D   | is 9 days old, and --max-age allows 7 days
            """)
    void aFileIsNoOlderThanIsAllowed(Duration age, Duration most, @Nullable String refused) throws Exception {
        changed("reviews", age);
        if (refused == null) {
            hold(most);
        } else {
            assertThatThrownBy(() -> hold(most))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessage(dir.resolve("reviews.csv") + " " + refused
                            + ": the export may not have run. Export again, or allow more, and run again.");
        }
        assertThat(notes).isEmpty();
    }

    @ParameterizedTest(name = "{0} from now")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PT1H    | -
            PT24H   | -
            PT24H1S | 24 hours
            PT72H   | 3 days
            """)
    void aClockThatIsFarAheadIsSaid(Duration ahead, @Nullable String said) throws Exception {
        changed("plans", ahead.negated());
        hold(Duration.ofDays(1));
        assertThat(notes)
                .isEqualTo(
                        said == null
                                ? List.of()
                                : List.of(dir.resolve("plans.csv") + " was last changed " + said
                                        + " from now, by its own time: its age cannot be told. Check the clock of the"
                                        + " machine that exports it."));
    }

    @Test
    void whatIsKnownAboutIsKeptByHandAndMayBeOfAnyAge() throws Exception {
        changed("acknowledged", Duration.ofDays(900));
        hold(Duration.ofDays(1));
        assertThat(notes).isEmpty();
    }

    private void hold(Duration most) throws UnusableInputException {
        Sources.files(Map.of(
                        Table.PLANS, dir.resolve("plans.csv"),
                        Table.REVIEWS, dir.resolve("reviews.csv"),
                        Table.ACKNOWLEDGED, dir.resolve("acknowledged.csv")))
                .noOlderThan(new Freshness(most, NOW, notes::add))
                .recognise(null);
    }

    private void changed(String name, Duration age) throws Exception {
        Files.setLastModifiedTime(dir.resolve(name + ".csv"), FileTime.from(NOW.minus(age)));
    }
}

package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days of a period something happened on a plan that began on 12 January 2026. */
class HappenedInPeriodTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            "review" | review 2026-05-31; review 2026-06-01; review 2026-06-30; review 2026-07-01 | 2026-06-01 2026-06-30 | the first and the last day of June are in it
            {"occurrence": "review", "number": 2} | review 2026-05-04; review 2026-06-01; review 2026-06-15 | 2026-06-01 | the second of the plan, not of June
            {"occurrence": "visit", "seen": true} | visit 2026-06-01 seen; visit 2026-06-02 not-seen; visit 2026-06-03 | 2026-06-01 | those of which it is said
            {"occurrence": "visit", "every": 2} | visit 2026-05-29; visit 2026-06-02; visit 2026-06-03; visit 2026-06-04; visit 2026-06-30; visit 2026-07-01 | 2026-06-02 2026-06-04 | every second since the start
            {"occurrence": "visit", "pick": "last"} | visit 2026-06-10; visit 2026-06-20 | 2026-06-20 | the last of all
            {"occurrence": "visit", "pick": "last"} | visit 2026-06-10; visit 2026-07-20 | none | which came after June
            {"occurrence": "visit", "pick": "first"} | visit 2026-05-31; visit 2026-06-20 | none | the first came before it
            "lesson" | lesson 2026-06-10; lesson 2026-06-10; lesson 2026-06-11 | 2026-06-10 2026-06-11 | each day once
            "lesson" | lesson 2026-06-10; lesson 2026-06-11; end 2026-06-10 | 2026-06-10 | up to the plan's end
            """)
    void inJuneOfAPlanOfWhichAllIsKnown(String what, String story, String days, String why) throws IOException {
        assertThat(happened(what, PlanStory.told("start 2026-01-12; " + story), "2026-06-01", "2026-06-30"))
                .as(why)
                .isEqualTo(days);
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
            "review" | 2026-04-01 | 2026-04-30 | review 2026-04-10 | 2026-04-10 | from 1 April on every review is known
            "review" | 2026-03-31 | 2026-04-30 | review 2026-04-10 | 2026-04-10 or others | on the day before there may be one more
            "review" | 2026-01-12 | 2026-01-12 | review 2026-04-10 | none | on the day of the initial conference there is none
            "review" | 2026-01-12 | 2026-01-13 | review 2026-04-10 | none or others | on the day after it there may be
            "visit" | 2026-03-01 | 2026-03-31 | visit 2026-03-10 | 2026-03-10 | every visit is known
            {"occurrence": "review", "number": 2} | 2026-05-01 | 2026-05-31 | review 2026-04-10 | none | in May there was none at all
            {"occurrence": "review", "number": 2} | 2026-05-01 | 2026-05-31 | review 2026-05-05 | none or others | whether it was the second cannot be told
            {"occurrence": "review", "number": 2} | 2026-03-01 | 2026-03-31 | review 2026-05-05 | none or others | one unseen may have been the second
            {"occurrence": "review", "every": 2} | 2026-05-01 | 2026-05-31 | review 2026-04-10; review 2026-05-05 | none or others | nor which of them are every second
            {"occurrence": "review", "pick": "first"} | 2026-05-01 | 2026-05-31 | review 2026-05-05 | none or others | nor whether it was the first
            {"occurrence": "review", "pick": "last"} | 2026-05-01 | 2026-05-31 | review 2026-05-05 | 2026-05-05 | that it was the last can
            {"occurrence": "review", "pick": "last"} | 2026-03-01 | 2026-03-31 | review 2026-03-02 | none or others | one unseen may have come after it
            {"occurrence": "review", "number": "last"} | 2026-03-01 | 2026-03-31 | review 2026-03-02 | none or others | said by number
            {"occurrence": "review", "number": "last"} | 2026-03-01 | 2026-03-31 | review 2026-05-05 | none | a later one is known to be the last
            """)
    void inAPeriodOfAPlanWhoseReviewsAreKnownFromAprilOn(
            String what, String from, String until, String story, String days, String why) throws IOException {
        PlanHistory history =
                PlanStory.told("start 2026-01-12; " + story).reaching(HistoryReach.from(LocalDate.of(2026, 4, 1)));

        assertThat(happened(what, history, from, until)).as(why).isEqualTo(days);
    }

    private String happened(String what, PlanHistory history, String from, String until) throws IOException {
        Profile profile = Stranger.saying("\"for\": \"start\", \"due\": \"start\", \"expect\": " + what, folder);
        Days found = new PlanFacts(history, Yardstick.of(profile), AS_AT)
                .happened(profile.rules().get(0).expectations().get(0), LocalDate.parse(from), LocalDate.parse(until));
        String days = found.surely().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
        return (days.isEmpty() ? "none" : days) + (found.unsure() ? " or others" : "");
    }
}

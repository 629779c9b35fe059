package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a notice that has arisen is still of use on a later day. */
class ArisenNoticeTest {

    /** The first of DR-9 is a reminder of a designated review on 18 December, DR-10 is of one that was held. */
    @ParameterizedTest(name = "{0} on {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            DR-9  | start 2025-05-05; drc 2026-12-18 | 2026-12-17 | false | the day is still to come
            DR-9  | start 2025-05-05; drc 2026-12-18 | 2026-12-18 | false | it is today
            DR-9  | start 2025-05-05; drc 2026-12-18 | 2026-12-19 | true  | it was yesterday
            DR-10 | start 2025-05-05; drc 2026-12-18 | 2026-12-19 | false | it reminds of nothing that lay ahead
            """)
    void itRemindsInVainOfADayGoneBy(String id, String story, LocalDate day, boolean inVain, String why) {
        assertThat(arisen(id, story).remindsInVain(day)).as(why).isEqualTo(inVain);
    }

    @ParameterizedTest(name = "{0} on {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            DR-9  | start 2025-05-05; drc 2026-12-18; end 2026-12-18 | 2026-12-17 | false | the end is still to come
            DR-9  | start 2025-05-05; drc 2026-12-18; end 2026-12-18 | 2026-12-18 | true  | it is today
            DR-9  | start 2025-05-05; drc 2026-12-18; end 2026-12-18 | 2026-12-19 | true  | it was yesterday
            DR-9  | start 2025-05-05; drc 2026-12-18                 | 2026-12-19 | false | the plan goes on
            """)
    void itHasOutlivedAPlanThatHasEnded(String id, String story, LocalDate day, boolean outlived, String why) {
        assertThat(arisen(id, story).outlivedItsPlan(day)).as(why).isEqualTo(outlived);
    }

    private static ArisenNotice arisen(String id, String story) {
        return new PlanNotices(Trace.profileOf(id), LocalDate.of(2026, 12, 31), List.of())
                .of(PlanStory.told(story)).stream()
                        .filter(arisen -> arisen.notice().id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }
}

package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.PlanHistory;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meetings and visits of a plan as every rule counts them. */
class MeetingsTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            review 2026-04-06; review 2026-09-07 next 2027-03-01 | Initial conference 2026-01-12, Review 1 2026-04-06, Review 2 2026-09-07, Review 3 2027-03-01 booked | what the latest review booked is numbered too
            review 2026-12-07; review 2026-04-06 | Initial conference 2026-01-12, Review 1 2026-04-06, Review 2 2026-12-07 booked | by their days, not by the file
            review 2026-12-07; review 2026-11-20 scheduled; review 2026-11-20 held | Initial conference 2026-01-12, Review 1 2026-11-20, Review 2 2026-12-07 booked | what was held on a day is no longer booked for it
            review 2026-11-20 held; drc 2026-11-20 scheduled | Initial conference 2026-01-12, Review 1 2026-11-20, Designated review 1 2026-11-20 booked | another kind is
            icpc 2026-01-12 not-quorate; review 2026-04-06 quorate; core-group 2026-05-04 | Initial conference 2026-01-12 not quorate, Review 1 2026-04-06 quorate, Core group 1 2026-05-04 | whether conferences were quorate; core groups are not asked
            core-group 2026-02-02; visit 2026-01-20; drc 2026-02-02 | Initial conference 2026-01-12, Visit 2026-01-20, Designated review 1 2026-02-02, Core group 1 2026-02-02 | of one day, conferences come first; visits have no number
            """)
    void areNamedAndNumberedByTheirDays(String story, String meetings, String why) {
        assertThat(Meetings.of(PlanStory.told("start 2026-01-12; " + story), LocalDate.of(2026, 11, 20)).stream()
                        .map(meeting -> meeting.name() + " " + meeting.date() + (meeting.held() ? "" : " booked")
                                + quorate(meeting))
                        .collect(Collectors.joining(", ")))
                .as(why)
                .isEqualTo(meetings);
    }

    @Test
    void areThoseOfTheirRows() {
        PlanHistory history = PlanStory.told("start 2026-01-12; review 2026-09-07 next 2027-03-01; visit 2026-10-05");

        assertThat(Meetings.of(history, LocalDate.of(2026, 11, 20)))
                .extracting(Meeting::row)
                .containsExactly(
                        null,
                        history.conferences().get(0),
                        history.visits().get(0),
                        history.conferences().get(0));
    }

    private static String quorate(Meeting meeting) {
        if (meeting.quorate() == null) {
            return "";
        }
        return meeting.quorate() ? " quorate" : " not quorate";
    }
}

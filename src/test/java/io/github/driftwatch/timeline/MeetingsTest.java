package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meetings and visits of a plan as every rule counts them. */
class MeetingsTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            review 2026-04-06; review 2026-09-07 next 2027-03-01 | Initial conference 2026-01-12, Review 1 2026-04-06, Review 2 2026-09-07, Review 3 2027-03-01 booked | what the latest review booked is numbered too
            review 2026-12-07; review 2026-04-06 | Initial conference 2026-01-12, Review 1 2026-04-06, Review 2 2026-12-07 booked | by their days, not by the file
            core-group 2026-02-02; visit 2026-01-20; drc 2026-02-02 | Initial conference 2026-01-12, Visit 2026-01-20, Designated review 1 2026-02-02, Core group 1 2026-02-02 | of one day, conferences come first; visits have no number
            """)
    void areNamedAndNumberedByTheirDays(String story, String meetings, String why) {
        assertThat(Meetings.of(PlanStory.told("start 2026-01-12; " + story), LocalDate.of(2026, 11, 20)).stream()
                        .map(meeting -> meeting.name() + " " + meeting.date() + (meeting.held() ? "" : " booked"))
                        .collect(Collectors.joining(", ")))
                .as(why)
                .isEqualTo(meetings);
    }
}

package io.github.driftwatch.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.timeline.PlanStory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes first after a day: a meeting, a birth, or the end of a range. */
class BookingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate AS_AT = LocalDate.of(2026, 7, 1);

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            review     | review 2026-06-01 held                                  |            | held on the day itself
            review     | review 2026-06-02 held                                  | 2026-06-02 | held the day after
            review     | review 2026-07-10 scheduled                             | 2026-07-10 | booked
            review     | review 2026-07-10 scheduled; review 2026-06-20 held     | 2026-06-20 | held before what is booked
            review     | review 2026-07-20 scheduled; review 2026-07-10 scheduled | 2026-07-10 | the first of two bookings
            review     | review 2026-06-20 held; review 2026-06-10 held          | 2026-06-10 | the first of two held
            review     | review 2026-06-20 cancelled                             |            | called off
            review     | core-group 2026-06-20 held                              |            | of another kind
            conference | review 2026-07-10 scheduled                             | 2026-07-10 | any conference is a review
            core-group | core-group 2026-06-20 held                              | 2026-06-20 | a core group
            visit      | visit 2026-06-20 seen                                   | 2026-06-20 | a visit
            visit      | visit 2026-06-20                                        | 2026-06-20 | of which nothing more is said
            visit      | visit 2026-06-20 not-seen                               |            | at which the child was not seen
            """)
    void theFirstMeetingAfterADay(String occurrence, String story, @Nullable LocalDate first, String why) {
        assertThat(Bookings.first(told(story), occurrence, DAY, AS_AT)
                        .map(meeting -> meeting.date())
                        .orElse(null))
                .as(why)
                .isEqualTo(first);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            review 2026-06-20 scheduled                               | 2026-06-20 | booked for later
            review 2026-06-20 scheduled; review 2026-06-10 scheduled  | 2026-06-10 | the first of two
            review 2026-06-01 scheduled                               |            | for the day itself
            review 2026-05-20 held                                    |            | held before
            """)
    void theFirstThatIsBooked(String story, @Nullable LocalDate first, String why) {
        assertThat(Bookings.firstBooked(told(story), "review", DAY)
                        .map(meeting -> meeting.date())
                        .orElse(null))
                .as(why)
                .isEqualTo(first);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            expected 2026-06-02                  | 2026-06-02 | expected the day after
            expected 2026-06-01                  | 2026-06-01 | on the day
            expected 2026-05-31                  | 2026-06-01 | an estimate that has passed: not before the day
            born 2026-06-01; expected 2026-06-09 |            | born on the day
            born 2026-06-02; expected 2026-06-09 | 2026-06-09 | a birth to come is not known
            born 2026-06-02                      | 2026-06-02 | and stands for the estimate where there is none
            category NEG                         |            | nothing is known
            """)
    void aBirthToCome(String story, @Nullable LocalDate birth, String why) {
        assertThat(BirthToCome.of(told(story).plan(), DAY)).as(why).isEqualTo(birth);
    }

    @Test
    void asIfBornAllElseIsTheSame() {
        PlanHistory history =
                told("expected 2026-06-09; review 2026-05-01; core-group 2026-05-02; visit 2026-05-03 seen;"
                        + " action 2026-05-04; score 2026-05-05 Health 3; legal-panel 2026-05-06");
        LocalDate birth = LocalDate.of(2026, 6, 9);
        PlanHistory born = BirthToCome.asIfBorn(history, birth);

        assertThat(born.plan().dateOfBirth()).isEqualTo(birth);
        assertThat(born.plan())
                .usingRecursiveComparison()
                .ignoringFields("dateOfBirth")
                .isEqualTo(history.plan());
        assertThat(born).usingRecursiveComparison().ignoringFields("plan").isEqualTo(history);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, false", "2026-06-01, true", "2026-06-20, true", "2026-07-01, true", "2026-07-02, false"})
    void aRangeHoldsItsFirstAndItsLastDay(LocalDate day, boolean holds) {
        assertThat(new DateRange(DAY, AS_AT).holds(day)).isEqualTo(holds);
    }

    @Test
    void aRangeCanBeOfOneDayAndNotOfLess() {
        assertThat(new DateRange(DAY, DAY).holds(DAY)).isTrue();
        assertThatThrownBy(() -> new DateRange(AS_AT, DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PlanHistory told(String story) {
        return PlanStory.told("start 2026-03-02; icpc 2026-03-02; " + story);
    }
}

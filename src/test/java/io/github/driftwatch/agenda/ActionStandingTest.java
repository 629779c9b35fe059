package io.github.driftwatch.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Action;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionStandingTest {

    @ParameterizedTest(name = "due {0}, done {1}: {4}")
    @CsvSource(textBlock = """
            2026-02-28,           , LATE,      'late, 1 day',       due the day before
            2026-03-01,           , OPEN,      open,                due on the day
            2026-03-02,           , OPEN,      open,                due the day after
            2026-02-27,           , LATE,      'late, 2 days',      over a month's end
            2024-02-28,           , LATE,      'late, 732 days',    29 February is one of them
                      ,           , NO_DATE,   no date,             due on no day
            2026-02-28, 2026-02-27, DONE,      done,                done the day before it was due
            2026-02-28, 2026-02-28, DONE,      done,                done on the day that it was due
            2026-02-27, 2026-03-01, DONE_LATE, 'done late, 2 days', done late on the day itself
            2026-02-28, 2026-03-02, LATE,      'late, 1 day',       done after the day is not known on it
            2026-03-01, 2026-03-02, OPEN,      open,                nor does it make it late
                      , 2026-03-01, DONE,      done,                done and due on no day
                      , 2026-03-02, NO_DATE,   no date,             neither due nor done on the day
            """)
    void asItStandsOnTheFirstOfMarch(
            @Nullable LocalDate due,
            @Nullable LocalDate completed,
            ActionStanding.Standing standing,
            String words,
            String why) {
        Action action = new Action("Meet the school", "Worker 1", due, completed, null, null, 2);
        ActionStanding stands = ActionStanding.of(action, LocalDate.of(2026, 3, 1));
        assertThat(stands.standing()).as(why).isEqualTo(standing);
        assertThat(stands.words()).isEqualTo(words);
        assertThat(stands.due()).isEqualTo(due);
        assertThat(stands.completed() != null).isEqualTo(words.startsWith("done"));
    }
}

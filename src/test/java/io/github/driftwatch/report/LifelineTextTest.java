package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.lifeline.ChildLife;
import io.github.driftwatch.lifeline.LifeOf;
import io.github.driftwatch.lifeline.Lifeline;
import io.github.driftwatch.timeline.UnassessedRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan's life as a person reads it, whole. */
class LifelineTextTest {

    private static final String LONG = "start 2025-01-31; icpc 2025-01-31 not-quorate; born 2015-01-01; category NEG;"
            + " review 2025-04-30 held; review 2025-09-10 held; review 2025-10-10 cancelled; reflective-meeting 2025-11-20;"
            + " visit 2025-02-10 seen alone; visit 2025-02-20 seen; visit 2025-05-08 not-seen;"
            + " review 2026-05-10 held; drc 2026-06-10 held; review 2026-12-10 scheduled";

    @Test
    void aLongPlanThatRuns() {
        assertThat(text(LifeOf.story(LONG, "designated-review", "2026-11-20"), 80))
                .isEqualTo("""
                @LONG@""");
    }

    @Test
    void anEndedPlanWithFoldedVisits() {
        String story =
                "start 2025-03-01; born 2020-05-05; end 2025-10-20; category PHY; review 2025-05-20 held quorate;"
                        + " visit 2025-03-10 seen alone; visit 2025-04-20 seen; visit 2025-05-20 seen; visit 2025-06-01 seen alone;"
                        + " core-group 2025-03-12 held; core-group 2025-05-30 held; transfer-notified 2025-09-01;"
                        + " receiving-conference 2025-10-01; review 2025-11-01 held";
        assertThat(text(LifeOf.story(story, "north-yorkshire", "2026-11-20"), 80))
                .isEqualTo("""
                @ENDED@""");
    }

    @Test
    void aYoungPlanOfAnUnbornChild() {
        String story = "start 2026-11-02; icpc 2026-10-30 quorate; expected 2026-12-20; review 2027-01-10 scheduled";
        Lifeline life = LifeOf.story(story, "review-conferences", "2026-11-20");
        ChildLife whole = new ChildLife(
                life,
                List.of(Made.plan("C1")),
                "review-conferences (version 1.0)",
                List.of(new UnassessedRule(Made.rule("RC-5"), "no events were supplied")),
                List.of(Made.finding("soon", "C1")));
        assertThat(String.join("\n", LifelineText.lines(whole, 80)) + "\n").isEqualTo("""
                @YOUNG@""");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 47, 60, 80, 100, 120})
    void noLineIsWiderThanTheScreen(int width) {
        assertThat(LifelineText.lines(child(LifeOf.story(LONG, "designated-review", "2026-11-20")), width))
                .allMatch(line -> line.length() <= width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-31", "2025-02-01", "2030-01-01"})
    void everyDayOfAPlanCanBeDrawn(String asAt) {
        assertThat(LifelineText.lines(child(LifeOf.story(LONG, "designated-review", asAt)), 80))
                .allMatch(line -> line.length() <= 80)
                .anyMatch(line -> line.contains("|"));
    }

    private static String text(Lifeline life, int width) {
        return String.join("\n", LifelineText.lines(child(life), width)) + "\n";
    }

    private static ChildLife child(Lifeline life) {
        return new ChildLife(life, List.of(), "a procedure (version 1)", List.of(), List.of());
    }
}

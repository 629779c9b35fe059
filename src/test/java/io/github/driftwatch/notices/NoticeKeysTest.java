package io.github.driftwatch.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeKeysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void knowsEachOfManyAndNoOther() {
        NoticeKeys keys = new NoticeKeys();
        for (int i = 0; i < 100_000; i++) {
            keys.add("CD-2", "social-worker", "C" + i, "P" + i, DAY, DAY);
        }
        for (int i = 0; i < 100_000; i++) {
            assertThat(keys.contains("CD-2", "social-worker", "C" + i, "P" + i, DAY, DAY))
                    .isTrue();
            assertThat(keys.contains("CD-2", "social-worker", "C" + i, "P" + (i + 1), DAY, DAY))
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "{7}")
    @CsvSource(textBlock = """
            DR-9, social-worker, C1,  P1,  2026-11-20, 2026-12-18, true,  the same
            DR-8, social-worker, C1,  P1,  2026-11-20, 2026-12-18, false, another notice
            DR-9, team-manager,  C1,  P1,  2026-11-20, 2026-12-18, false, another role
            DR-9, social-worker, C2,  P1,  2026-11-20, 2026-12-18, false, another child
            DR-9, social-worker, C1,  P2,  2026-11-20, 2026-12-18, false, another plan
            DR-9, social-worker, C1,  P1,  2026-11-21, 2026-12-18, false, another day
            DR-9, social-worker, C1,  P1,  2026-11-20, 2026-12-19, false, another meeting
            DR-9, social-worker, C1,  P1,  2026-11-20,           , false, no meeting
            DR-9, social-worker, C1P, 1,   2026-11-20, 2026-12-18, false, the same letters cut elsewhere
            DR-9, social-worker, 'C1, 'P1, 2026-11-20, 2026-12-18, true,  as written for a spreadsheet
            """, quoteCharacter = '"')
    void oneIsTheSameOnlyInEveryPart(
            String rule,
            String role,
            String child,
            String plan,
            LocalDate day,
            @Nullable LocalDate anchor,
            boolean same,
            String why) {
        NoticeKeys keys = new NoticeKeys();
        keys.add("DR-9", "social-worker", "C1", "P1", DAY, LocalDate.of(2026, 12, 18));
        assertThat(keys.contains(rule, role, child, plan, day, anchor)).as(why).isEqualTo(same);
    }
}

package io.github.driftwatch.report.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conferences of the weeks to come: week 0 is that of Monday, 16 November 2026. */
class LoadTest {

    /** What is expected is the week of each conference, or {@code late}. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            RC-2 DUE_SOON 2026-11-20                                     | 0     | due today
            RC-2 DUE_SOON 2026-11-22                                     | 0     | the Sunday of this week
            RC-2 DUE_SOON 2026-11-23                                     | 1     | the Monday after it
            RC-2 DUE_SOON 2026-11-18                                     | 0     | an estimate that has passed counts as today
            RC-2 PENDING 2027-02-14                                      | 12    | the last day of the thirteenth week
            RC-2 PENDING 2027-02-15                                      | -     | the day after it
            RC-2 SCHEDULED 2026-12-20 2026-12-01                         | 2     | on the day booked, not the day due
            RC-2 SCHEDULED_LATE 2026-11-24 2026-12-09                    | 3     | also where that is too late
            RC-2 OVERDUE 2026-11-01                                      | late  | late and not booked
            RC-2 OVERDUE 2026-11-01 2026-11-30                           | 2     | late and booked
            RC-2 PENDING 2026-12-20;DR-1 PENDING 2026-12-01              | 2     | asked for by two rules: by the earlier day
            RC-2 PENDING 2026-12-20;DR-2 PENDING 2027-01-20              | 4     | the next review alone: what follows is not guessed
            RC-2 SCHEDULED 2026-12-20 2026-12-01;DR-2 SCHEDULED 2027-02-01 2027-01-20 | 2 9 | each that is booked
            RC-2 SCHEDULED 2026-12-20 2026-12-01;DR-1 SCHEDULED 2027-02-01 2026-12-01 | 2 | one booking, for two rules
            RC-2 PENDING 2026-12-01;DR-3 PENDING 2026-12-02              | 2 2   | a review and a designated review are two
            RC-2 MET 2026-12-01;DR-3 WAIVED 2026-12-02                   | -     | done, and put aside
            RC-8 DUE_SOON 2026-11-20                                     | -     | a booking is no conference
            DR-8 OVERDUE 2026-11-01                                      | -     | nor is an arrangement
            RC-12 DUE_SOON 2026-11-25                                    | -     | what else can satisfy may need none
            """)
    void countsAPlansConferences(String asked, String weeks, String why) {
        Load load = new Load(Sample.RULES, Sample.AS_AT);
        load.accept(Sample.assessment(Sample.plan("C1", null, "Chair 1", null), asked));
        assertThat(weeks(load.map(null))).as(why).isEqualTo(weeks);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {5}")
    @CsvSource(textBlock = """
            F1, Chair 1, RC-2, 2026-12-01, 1, a family in one week under one chair
            F2, Chair 1, RC-2, 2026-12-01, 2, another family
              , Chair 1, RC-2, 2026-12-01, 2, no family known
            F1, Chair 2, RC-2, 2026-12-01, 2, another chair
            F1, Chair 1, DR-3, 2026-12-01, 2, another kind of conference
            F1, Chair 1, RC-2, 2026-12-06, 1, the last day of the same week
            F1, Chair 1, RC-2, 2026-12-07, 2, the week after
            """)
    void aFamilyInAWeekIsOneConference(
            @Nullable String family, String chair, String rule, String due, int conferences, String why) {
        Load load = new Load(Sample.RULES, Sample.AS_AT);
        load.accept(Sample.assessment(Sample.plan("C1", "F1", "Chair 1", null), "RC-2 PENDING 2026-11-30"));
        load.accept(Sample.assessment(Sample.plan("C2", family, chair, null), rule + " PENDING " + due));
        assertThat(load.map(null).total()).as(why).isEqualTo(conferences);
    }

    @Test
    void chairsComeAsAPersonCountsThemAndThoseOfNobodyLast() {
        LoadMap map = load(null, "Chair 10", "Chair 2").map(null);
        assertThat(map.chairs()).extracting(ChairLoad::name).containsExactly("Chair 2", "Chair 10", "(no chair named)");
    }

    @ParameterizedTest(name = "{0} of 3: {2}")
    @CsvSource(delimiter = '|', textBlock = """
              | ''                                                             | nobody says
            3 | no week over 3 conferences for a chair                         | as many as one can hold
            2 | 1 week over 2 conferences: Chair 1 (3 in the week of 30 Nov) | one more
            1 | 2 weeks over 1 conference: Chair 1 (3 in the week of 30 Nov), Chair 2 (2 in the week of 30 Nov) | the ones that name no chair are nobody's load
            """)
    void namesTheWeeksOverAChairsCapacity(@Nullable Integer capacity, String words, String why) {
        LoadMap map = load("Chair 1", "Chair 1", "Chair 1", "Chair 2", "Chair 2", null, null, null)
                .map(capacity);
        assertThat(LoadWords.of(map).orElse("")).as(why).isEqualTo(words);
    }

    @Test
    void saysByHowMuch() {
        assertThat(load("Chair 1", "Chair 1", "Chair 1").map(2).over())
                .extracting(OverCapacity::words)
                .containsExactly("Chair 1: 3 in the week of 30 Nov 2026, 1 over 2");
    }

    @ParameterizedTest(name = "{0} weeks")
    @CsvSource(delimiter = '|', textBlock = """
            2 | 2 weeks over 0 conferences: Chair 1 (1 in the week of 30 Nov, 1 in that of 7 Dec)
            3 | 3 weeks over 0 conferences: Chair 1 (1 in the week of 30 Nov, 1 in that of 7 Dec, 1 in that of 14 Dec)
            4 | 4 weeks over 0 conferences: Chair 1 (1 in the week of 30 Nov, 1 in that of 7 Dec and 2 other weeks)
            """)
    void namesAFewWeeksOfAChair(int weeks, String words) {
        Load load = new Load(Sample.RULES, Sample.AS_AT);
        for (int week = 0; week < weeks; week++) {
            load.accept(Sample.assessment(
                    Sample.plan("C" + week, null, "Chair 1", null),
                    "RC-2 PENDING " + LocalDate.of(2026, 11, 30).plusWeeks(week)));
        }
        assertThat(LoadWords.of(load.map(0))).contains(words);
    }

    @Test
    void aLongLineIsCutShort() {
        List<String> chairs = new ArrayList<>();
        for (int chair = 1; chair <= 7; chair++) {
            chairs.addAll(List.of("Chair " + chair, "Chair " + chair));
        }
        assertThat(LoadWords.of(load(chairs.toArray(String[]::new)).map(1)))
                .contains(
                        "7 weeks over 1 conference: Chair 1 (2 in the week of 30 Nov), Chair 2 (2 in the week of 30 Nov)"
                                + " and 5 other chairs");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "0, 0, FFFFFF",
        "0, 9, FFFFFF",
        "1, 1, E3EDF8",
        "5, 5, 1F3864",
        "1, 10, E3EDF8",
        "2, 10, E3EDF8",
        "3, 10, BDD7EE",
        "10, 10, 1F3864"
    })
    void theMoreTheDarker(int number, int most, String fill) {
        assertThat(Heat.of(number, most).fill()).isEqualTo(fill);
    }

    /** A review of each of as many children, due in the week of 30 November, under these chairs. */
    private static Load load(@Nullable String... chairs) {
        Load load = new Load(Sample.RULES, Sample.AS_AT);
        for (int i = 0; i < chairs.length; i++) {
            load.accept(Sample.assessment(Sample.plan("C" + i, null, chairs[i], null), "RC-2 PENDING 2026-12-01"));
        }
        return load;
    }

    private static String weeks(LoadMap map) {
        List<String> weeks = new ArrayList<>();
        for (ChairLoad chair : map.chairs()) {
            weeks.addAll(java.util.Collections.nCopies(chair.late(), "late"));
            for (int week = 0; week < LoadMap.WEEKS; week++) {
                weeks.addAll(java.util.Collections.nCopies(chair.weeks().get(week), String.valueOf(week)));
            }
        }
        return weeks.isEmpty() ? "-" : String.join(" ", weeks);
    }
}

package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.Selector.Bound;
import io.github.driftwatch.procedure.Selector.Relation;
import io.github.driftwatch.time.LimitUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds that leave no day are found when a profile is loaded; those that may leave one are not refused. */
class ReachTest {

    private static final Moment ANCHOR = Moment.Named.ANCHOR;

    @ParameterizedTest(name = "{0} and {1} of one day")
    @CsvSource(textBlock = """
            # one,         other,        is there a day
            after,         after,        true
            after,         on_or_after,  true
            after,         on,           false
            after,         on_or_before, false
            after,         before,       false
            on_or_after,   on_or_after,  true
            on_or_after,   on,           true
            on_or_after,   on_or_before, true
            on_or_after,   before,       false
            on,            on,           true
            on,            on_or_before, true
            on,            before,       false
            on_or_before,  on_or_before, true
            on_or_before,  before,       true
            before,        before,       true
            """)
    void twoBoundsOfOneDay(String one, String other, boolean there) {
        assertThat(Reach.contradiction(List.of(bound(one, ANCHOR), bound(other, ANCHOR)))
                        .isEmpty())
                .isEqualTo(there);
        assertThat(Reach.contradiction(List.of(bound(other, ANCHOR), bound(one, ANCHOR)))
                        .isEmpty())
                .as("whichever comes first")
                .isEqualTo(there);
    }

    /** Later is the lower bound, so many days after the anchor; the upper one is counted in some unit. */
    @ParameterizedTest(name = "after {0} days and {1} {2} {3}: {5}")
    @CsvSource(textBlock = """
            9,  on_or_before, 10, days,         true,  the tenth
            10, on_or_before, 10, days,         false, the eleventh on
            8,  before,       10, days,         true,  the ninth
            9,  before,       10, days,         false, the tenth on
            13, on_or_before, 2,  weeks,        true,  the fourteenth
            14, on_or_before, 2,  weeks,        false, the fifteenth on
            61, on_or_before, 2,  months,       true,  two months can have 62 days
            62, on_or_before, 2,  months,       false, and no more
            13, on_or_before, 3,  working_days, true,  with a long run of holidays 14
            14, on_or_before, 3,  working_days, false, and no more
            0,  on_or_before, 0,  working_days, false, none is the day itself
            """)
    void theMostThatAnUpperBoundCanBe(int days, String relation, int number, String unit, boolean there, String why) {
        assertThat(Reach.contradiction(List.of(
                                bound("after", within(days, LimitUnit.DAYS, false)),
                                bound(relation, within(number, unit(unit), false))))
                        .isEmpty())
                .as(why)
                .isEqualTo(there);
    }

    /** The lower bound is counted in some unit, and the upper one so many days after the anchor. */
    @ParameterizedTest(name = "on or after {0} {1} and on or before {3} days: {5}")
    @CsvSource(textBlock = """
            10, days,         false, 10, true,  the tenth
            10, days,         false, 9,  false, the ninth at the latest
            10, days,         true,  9,  true,  the day itself counts: the ninth
            10, days,         true,  8,  false, the eighth at the latest
            0,  days,         true,  0,  true,  no less than the day itself
            10, working_days, false, 10, true,  as many days where none is a holiday
            10, working_days, false, 9,  false, and no fewer
            2,  weeks,        false, 14, true,  the fourteenth
            2,  weeks,        false, 13, false, the thirteenth at the latest
            2,  months,       false, 56, true,  two months can have 56 days
            2,  months,       false, 55, false, and no fewer
            """)
    void theLeastThatALowerBoundCanBe(int number, String unit, boolean itself, int days, boolean there, String why) {
        assertThat(Reach.contradiction(List.of(
                                bound("on_or_after", within(number, unit(unit), itself)),
                                bound("on_or_before", within(days, LimitUnit.DAYS, false))))
                        .isEmpty())
                .as(why)
                .isEqualTo(there);
    }

    /** A month before it is complete is a day sooner than a month; at least so much before counts backwards. */
    @ParameterizedTest(name = "on or after {0} days, on or before {1} {2} days: {4}")
    @CsvSource(textBlock = """
            9,   reaching, 10, true,  the ninth is the last day before ten are complete
            10,  reaching, 10, false, the tenth is not
            -10, before,   10, true,  ten days before
            -9,  before,   10, false, nine days before is too late
            """)
    void otherWaysToCount(int from, String way, int days, boolean there, String why) {
        Moment lower = from < 0
                ? new Moment.AtLeastBefore(List.of(amount(-from, LimitUnit.DAYS, false)), ANCHOR)
                : within(from, LimitUnit.DAYS, false);
        List<Amount> amounts = List.of(amount(days, LimitUnit.DAYS, false));
        Moment upper = way.equals("reaching")
                ? new Moment.BeforeReaching(amounts, ANCHOR)
                : new Moment.AtLeastBefore(amounts, ANCHOR);
        assertThat(Reach.contradiction(List.of(bound("on_or_after", lower), bound("on_or_before", upper)))
                        .isEmpty())
                .as(why)
                .isEqualTo(there);
    }

    @Test
    void ofSeveralAmountsAnyMayApply() {
        Moment either =
                new Moment.Within(List.of(amount(5, LimitUnit.DAYS, false), amount(20, LimitUnit.DAYS, false)), ANCHOR);
        assertThat(contradicts(within(19, LimitUnit.DAYS, false), either)).isFalse();
        assertThat(contradicts(within(21, LimitUnit.DAYS, false), either)).isTrue();
        assertThat(contradicts(either, within(5, LimitUnit.DAYS, false))).isFalse();
        assertThat(contradicts(either, within(4, LimitUnit.DAYS, false))).isTrue();
    }

    @Test
    void aNumberInAColumnOfThePlanMayBeAny() {
        Amount column = new Amount(3, LimitUnit.DAYS, false, "visit_interval_days", null, null, null, null);
        Moment after = new Moment.Within(List.of(column), within(10, LimitUnit.DAYS, false));
        assertThat(contradicts(within(5_000, LimitUnit.DAYS, false), after)).isFalse();
        assertThat(contradicts(after, within(10, LimitUnit.DAYS, false))).isFalse();
        assertThat(contradicts(after, within(9, LimitUnit.DAYS, false)))
                .as("but none before what it is counted from")
                .isTrue();
        Moment before = new Moment.AtLeastBefore(List.of(column), within(10, LimitUnit.DAYS, false));
        assertThat(contradicts(before, within(0, LimitUnit.DAYS, false))).isFalse();
        assertThat(contradicts(within(10, LimitUnit.DAYS, false), before)).isFalse();
        assertThat(contradicts(within(11, LimitUnit.DAYS, false), before)).isTrue();
    }

    @Test
    void nothingIsKnownOfDaysThatAreCountedFromDifferentOnes() {
        assertThat(contradicts(new Moment.Birthday(18), within(1, LimitUnit.DAYS, false)))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(textBlock = """
            after,       on_or_before, "after" leaves no day that "onOrBefore" allows
            on_or_after, before,       "onOrAfter" leaves no day that "before" allows
            on,          before,       "on" leaves no day that "before" allows
            after,       on,           "after" leaves no day that "on" allows
            """)
    void bothAreNamedAsTheProfileWritesThem(String lower, String upper, String said) {
        assertThat(Reach.contradiction(List.of(bound(lower, ANCHOR), bound(upper, ANCHOR))))
                .contains(said);
    }

    private static boolean contradicts(Moment lower, Moment upper) {
        return Reach.contradiction(List.of(bound("on_or_after", lower), bound("on_or_before", upper)))
                .isPresent();
    }

    private static Bound bound(String relation, Moment moment) {
        return new Bound(Relation.valueOf(relation.toUpperCase(Locale.ROOT)), moment);
    }

    private static Moment within(int number, LimitUnit unit, boolean itself) {
        return new Moment.Within(List.of(amount(number, unit, itself)), ANCHOR);
    }

    private static LimitUnit unit(String word) {
        return LimitUnit.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Amount amount(int number, LimitUnit unit, boolean itself) {
        return new Amount(number, unit, itself, null, null, null, null, null);
    }
}

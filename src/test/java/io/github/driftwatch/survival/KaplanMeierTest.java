package io.github.driftwatch.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The estimate against published examples. Data: weeks of remission under 6-mercaptopurine, of Freireich et al., "The
 * effect of 6-mercaptopurine on the duration of steroid-induced remissions in acute leukemia", Blood 21 (1963), and weeks
 * to relapse under maintenance, of Embury et al. 1977, as in Miller, "Survival Analysis" (1981). Estimates and standard
 * errors of the first stand in most textbooks (Kleinbaum and Klein, "Survival Analysis", chapter 2). All figures were made
 * with R 4.2.2 and its package survival 3.5.3: {@code summary(survfit(Surv(t, e) ~ 1, conf.type = "log-log"))}; shares of
 * those that lasted beyond t0, with {@code Surv(t[t > t0], e[t > t0])}.
 */
class KaplanMeierTest {

    private static final Offset<Double> EXACT = within(5e-8);

    private static final KaplanMeier REMISSION =
            told("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
    private static final KaplanMeier MAINTAINED = told("9 13 13+ 18 23 28+ 31 34 45+ 48 161+");

    @ParameterizedTest(name = "beyond {0} weeks, up to {1}")
    @CsvSource(textBlock = """
            # beyond, until, share,        error,         low,           high
              0,  7,  0.8571428571, 0.07636035483, 0.6197179553, 0.9515517476
              0,  8,  0.8067226891, 0.08693528518, 0.5631465646, 0.9228090192
              0, 11,  0.7529411765, 0.09634965299, 0.5031995108, 0.8893618352
              0, 14,  0.6901960784, 0.10681470778, 0.4316102225, 0.8490659633
              0, 17,  0.6274509804, 0.11405386526, 0.3675108560, 0.8049121895
              0, 22,  0.6274509804, 0.11405386526, 0.3675108560, 0.8049121895
              0, 23,  0.5378151261, 0.12823375169, 0.2677789368, 0.7467907176
              0, 24,  0.4481792717, 0.13459145676, 0.1880520060, 0.6801426285
              0, 35,  0.4481792717, 0.13459145676, 0.1880520060, 0.6801426285
              6,  8,  0.9411764706, 0.05706720589, 0.6501789019, 0.9914991056
              6, 24,  0.5228758170, 0.14995500409, 0.2137642385, 0.7614724562
              9, 17,  0.7777777778, 0.11385500851, 0.4551683869, 0.9228912922
              9, 24,  0.5555555556, 0.15572553072, 0.2238605916, 0.7938730518
             13, 17,  0.9090909091, 0.08667841720, 0.5080802058, 0.9866738227
             13, 24,  0.6493506494, 0.16711637420, 0.2493945719, 0.8743711120
            """)
    void agreesWithTheRemissions(int beyond, int until, double share, double error, double low, double high) {
        assertAgrees(REMISSION.between(beyond, until), share, error, low, high);
    }

    @ParameterizedTest(name = "up to {0} weeks")
    @CsvSource(textBlock = """
             10, 0.9090909091, 0.0866784172, 0.50808020577, 0.9866738227
             14, 0.8181818182, 0.1162912998, 0.44742861468, 0.9511622286
             19, 0.7159090909, 0.1396649706, 0.35019038591, 0.8990239742
             24, 0.6136363636, 0.1526323310, 0.26575204000, 0.8352992433
             32, 0.4909090909, 0.1641932672, 0.16733090978, 0.7533997904
             35, 0.3681818182, 0.1626688858, 0.09282957494, 0.6570408324
             49, 0.1840909091, 0.1534927458, 0.01173848012, 0.5250148427
            """)
    void agreesWithTheMaintained(int until, double share, double error, double low, double high) {
        assertAgrees(MAINTAINED.between(0, until), share, error, low, high);
    }

    private static void assertAgrees(Survival survival, double share, double error, double low, double high) {
        assertThat(survival.share()).isCloseTo(share, EXACT);
        assertThat(survival.standardError()).isCloseTo(error, EXACT);
        assertThat(survival.interval()).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isCloseTo(low, EXACT);
            assertThat(interval.high()).isCloseTo(high, EXACT);
        });
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # times,          beyond, until, share, why
              5 5 5+,              0,   6, 0.33333333, 'of an end and a last sight at one time, the end comes first'
              5+ 5 5,              0,   6, 0.33333333, 'whatever the order in which they are given'
              5 8 9+,              0,   5, 1, 'what ends at the time that is asked about has reached it'
              5 8 9+,              5,   9, 0.5, 'what ended at the time itself had not lasted beyond it'
              5 8 9+,              4,   9, 0.33333333, 'and one time sooner it counts'
              5 8,                 0,   9, 0, 'where all ended, none lasts'
              5 8,                 5,   9, 0, 'nor of those that were left'
              5 8,                 8,   9, 1, 'of none, none ended'
              5+ 8+,               0,   9, 1, 'none ended'
              5 8 9+,              9,   6, 1, 'nothing lies between a time and an earlier one'
              0 0 3 4+,           -1,   3, 0.5, 'what ended at once is counted'
              0 0 3 4+,            0,   4, 0.5, 'and of those that lasted beyond, it is not'
              -3 2 7+,            -9,   3, 0.33333333, 'times may be of any sign'
            """)
    void countsTiesAndEnds(String times, int beyond, int until, double share, String why) {
        assertThat(told(times).between(beyond, until).share()).as(why).isCloseTo(share, within(1e-8));
    }

    @ParameterizedTest(name = "{0} up to {1}")
    @CsvSource(textBlock = """
            # times, until, why
              5+ 8+, 9, 'none ended'
              5 8,   9, 'all ended'
              5 8+,  5, 'none ended before'
            """)
    void givesNoIntervalForNoneOrAll(String times, int until, String why) {
        assertThat(told(times).between(0, until).interval()).as(why).isEmpty();
    }

    @Test
    void hasNoErrorWhereNoneIsLeft() {
        assertThat(told("5 8").between(0, 9).standardError()).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            # times,  time, reaches, lasting, why
              5 8 9+,    9, true,  1, 'one was still running then'
              5 8 9+,   10, false, 0, 'what became of it later is not known'
              5 8 9,    10, true,  0, 'all had ended by then'
              5 9 9+,   10, false, 0, 'one of two was still running'
              5 8 9+,    0, true,  3, 'all lasted'
              5 8 9+,    8, true,  2, 'one that ends at a time has lasted as long'
              '',        0, false, 0, 'of nothing nothing is known'
            """)
    void saysHowFarItReaches(String times, int time, boolean reaches, int lasting, String why) {
        assertThat(told(times).reaches(time)).as(why).isEqualTo(reaches);
        assertThat(told(times).lasting(time)).as(why).isEqualTo(lasting);
    }

    @Test
    void agreesWithAPlainSecondCountingOfMadeUpTimes() {
        Random dice = new Random(20261120);
        for (int round = 0; round < 300; round++) {
            int number = 1 + dice.nextInt(60);
            int[] lasted = dice.ints(number, 0, 40).toArray();
            boolean[] ended = new boolean[number];
            for (int i = 0; i < number; i++) {
                ended[i] = dice.nextInt(3) > 0;
            }
            int beyond = dice.nextInt(40);
            int until = dice.nextInt(42);
            assertThat(KaplanMeier.of(lasted, ended).between(beyond, until).share())
                    .isCloseTo(plainly(lasted, ended, beyond, until), within(1e-12));
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            # times, median, why
            '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+', 23, 'of the remissions, as R has it'
            '9 13 13+ 18 23 28+ 31 34 45+ 48 161+', 31, 'of the maintained, as R has it'
            '5 5 8 8 12 16+ 23 27 30 33 43 45', 23, 'of those not maintained (Embury et al.), as R has it'
            '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23', 8, 'of those on placebo (Freireich et al.), as R has it'
            '2 4 6 8', 4, 'exactly half: the end itself, where R gives the middle of it and the next'
            '3 5 7 8 9 11', 7, 'half, though the sum of logarithms is a little more'
            '4 7+ 9+', , 'fewer than half are known to have ended'
            '7+ 9+', , 'none has ended'
            '', , 'of nothing there is none'
            '0 0 5+', 0, 'most ended at once'
            """)
    void findsTheMedian(String times, @Nullable Integer median, String why) {
        OptionalInt found = told(times).median();
        assertThat(found.isPresent() ? found.getAsInt() : null).as(why).isEqualTo(median);
    }

    private static double plainly(int[] lasted, boolean[] ended, int beyond, int until) {
        double share = 1;
        for (int time = beyond + 1; time < until; time++) {
            double atRisk = 0;
            double ends = 0;
            for (int i = 0; i < lasted.length; i++) {
                atRisk += lasted[i] >= time ? 1 : 0;
                ends += lasted[i] == time && ended[i] ? 1 : 0;
            }
            share *= atRisk == 0 ? 1 : 1 - ends / atRisk;
        }
        return share;
    }

    @Test
    void refusesTimesWithoutAWordOnEach() {
        assertThatThrownBy(() -> KaplanMeier.of(new int[2], new boolean[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found 2 times and 1 words on whether they are ends, expected as many of each");
    }

    /** Times with a blank between them; a plus stands after one at which it was last seen, still running. */
    private static KaplanMeier told(String times) {
        String[] each = times.isEmpty() ? new String[0] : times.split(" ", -1);
        int[] lasted = Arrays.stream(each)
                .mapToInt(time -> Integer.parseInt(time.replace("+", "")))
                .toArray();
        boolean[] ended = new boolean[each.length];
        for (int i = 0; i < each.length; i++) {
            ended[i] = !each[i].endsWith("+");
        }
        return KaplanMeier.of(lasted, ended);
    }
}

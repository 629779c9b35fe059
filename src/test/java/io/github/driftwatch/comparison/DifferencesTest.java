package io.github.driftwatch.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.comparison.EarlierSummary.Edition;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an earlier run differs from tonight's, in words. */
class DifferencesTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final Profile PROFILE = new ProfileLoader().load("review-conferences");
    private static final Path FOLDER = Path.of("earlier");

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-19 | the day before
            2026-11-20 | the same day
            """)
    void aRunUpToTonightCanBeCompared(LocalDate then, String why) {
        assertThat(between(then, profile("review-conferences", PROFILE.version(), PROFILE.sha256()), "1.0", 28)
                        .whyNotComparable())
                .as(why)
                .isNull();
    }

    @Test
    void aLaterRunCannot() {
        assertThat(between(AS_AT.plusDays(1), List.of(), "1.0", 28).whyNotComparable())
                .isEqualTo("Nothing is compared: the check in earlier was made for 2026-11-21, which is later than"
                        + " 2026-11-20. Name an earlier one with --previous.");
    }

    @Test
    void norOneThatHeldPlansAgainstOtherProcedures() {
        List<Edition> then = new ArrayList<>(profile("north-yorkshire", "1.0", "ab"));
        then.addAll(profile("calderdale", "1.0", "ab"));

        assertThat(between(AS_AT, then, "1.0", 28).whyNotComparable())
                .isEqualTo("Nothing is compared: the check in earlier held plans against calderdale, north-yorkshire,"
                        + " and this one against review-conferences. Keep a folder for each procedure, and name the one"
                        + " of this procedure with --previous.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing            | same  | same  | canonical | 0.1.0 | 1.0 | 28 | -
            the version        | 0.9   | same  | canonical | 0.1.0 | 1.0 | 28 | the profile review-conferences, version 0.9 then and version NOW now
            its text           | same  | ab    | canonical | 0.1.0 | 1.0 | 28 | the profile review-conferences, changed under the same version NOW
            both               | 0.9   | ab    | canonical | 0.1.0 | 1.0 | 28 | the profile review-conferences, version 0.9 then and version NOW now
            the layout         | same  | same  | annex-a   | 0.1.0 | 1.0 | 28 | the layout, annex-a then and canonical now
            the program        | same  | same  | canonical | 0.0.9 | 1.0 | 28 | the program's version, 0.0.9 then and 0.1.0 now
            the files' shape   | same  | same  | canonical | 0.1.0 | 0.9 | 28 | the version of its files, 0.9 then and 1.0 now
            a day less         | same  | same  | canonical | 0.1.0 | 1.0 | 1  | how far upcoming looks, 1 day then and 28 days now
            two things         | same  | same  | annex-a   | 0.1.0 | 1.0 | 29 | the layout, annex-a then and canonical now; how far upcoming looks, 29 days then and 28 days now
            """)
    void whatElseHasChangedIsSaid(
            String what,
            String version,
            String sha,
            String layout,
            String program,
            String format,
            int horizon,
            String differences) {
        List<Edition> then = profile(
                "review-conferences",
                version.equals("same") ? PROFILE.version() : version,
                sha.equals("same") ? PROFILE.sha256() : sha);
        Differences found = new Differences(
                FOLDER,
                new EarlierSummary(AS_AT, then, program, format, horizon, layout, Map.of(), null, Set.of()),
                tonight(EnumSet.allOf(ComparedList.class)));

        assertThat(found.note("canonical"))
                .as(what)
                .isEqualTo(
                        differences.equals("-")
                                ? null
                                : "A change since the check in earlier may come from what else has changed: "
                                        + differences.replace("NOW", PROFILE.version()) + ".");
    }

    @Test
    void howFarUpcomingLooksMattersToThatListAlone() {
        List<Edition> same = profile("review-conferences", PROFILE.version(), PROFILE.sha256());
        Differences found = new Differences(
                FOLDER,
                new EarlierSummary(AS_AT, same, "0.1.0", "1.0", 7, "canonical", Map.of(), null, Set.of()),
                tonight(EnumSet.of(ComparedList.OVERDUE)));

        assertThat(found.note("canonical")).isNull();
    }

    @Test
    void filesAreNamedInTheSingularAndThePlural() {
        Differences found = between(AS_AT, List.of(), "1.0", 28);

        assertThat(found.lacking(List.of("overdue")))
                .isEqualTo("Not compared: overdue, as the check in earlier wrote no such CSV. Let each check write it:"
                        + " --format csv,xlsx and, where --reports is given, overdue in it.");
        assertThat(found.lacking(List.of("overdue", "upcoming"))).contains("Let each check write them:");
        assertThat(found.notComparedThen(List.of("overdue")))
                .isEqualTo("Not compared: overdue, as the check in earlier, of the same day, had nothing to hold it"
                        + " against. From the next day on it is compared again.");
        assertThat(found.notComparedThen(List.of("overdue", "upcoming")))
                .endsWith("had nothing to hold them against. From the next day on they are compared again.");
        assertThat(found.moreRows("overdue.csv", 1, 0))
                .isEqualTo("overdue.csv in earlier has 1 row, and its check wrote 0: what was added to it shows as"
                        + " resolved where it is not listed tonight.");
        assertThat(found.moreRows("overdue.csv", 2, 1)).startsWith("overdue.csv in earlier has 2 rows, and");
        assertThat(found.changedSince(List.of("overdue.csv")))
                .isEqualTo("overdue.csv in earlier has been saved since the check wrote it: where a spreadsheet changed"
                        + " an identifier, its row shows as new.");
        assertThat(found.changedSince(List.of("overdue.csv", "upcoming.csv")))
                .startsWith("overdue.csv, upcoming.csv in earlier have been saved since the check wrote them:");
        assertThat(found.cut("overdue.csv", 3, 5, "not compared"))
                .isEqualTo("overdue.csv in earlier has 3 of the 5 rows that its check wrote: not compared; restore it"
                        + " from a copy.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | -
            1 | 1 row has changed again since an earlier check of this day: worse or better is said of it since then, and not since the check of 2026-11-19.
            2 | 2 rows have changed again since an earlier check of this day: worse or better is said of them since then, and not since the check of 2026-11-19.
            """)
    void rowsThatChangedTwiceAreCounted(long again, String note) {
        Changes changes = new Changes(
                new Basis(AS_AT.minusDays(1), "0.1.0"), new EnumMap<>(ComparedList.class), List.of(), 0, again);

        assertThat(changes.note().orElse("-")).isEqualTo(note);
    }

    private static List<Edition> profile(String name, String version, String sha256) {
        return List.of(new Edition(name, version, sha256));
    }

    private static Differences between(LocalDate then, List<Edition> profiles, String format, int horizon) {
        return new Differences(
                FOLDER,
                new EarlierSummary(then, profiles, "0.1.0", format, horizon, "canonical", Map.of(), null, Set.of()),
                tonight(EnumSet.allOf(ComparedList.class)));
    }

    private static Tonight tonight(Set<ComparedList> lists) {
        return new Tonight(AS_AT, Procedures.of(PROFILE), "0.1.0", "1.0", 28, lists);
    }
}

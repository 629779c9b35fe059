package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.ingest.ExportReader;
import io.github.driftwatch.ingest.ReadingOptions;
import io.github.driftwatch.ingest.Sources;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole plans with the trace that each must give, row by row. */
class CasesTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    /** Rules that the given traces leave out: cases of our own hold them. */
    private static final Set<String> NOT_IN_THE_TRACES =
            Set.of("RC-14", "RC-15", "NY-4", "NY-12", "NY-14", "NY-15", "NY-16", "NY-17", "NY-18");

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource({
        "worked, review-conferences",
        "worked, designated-review",
        "worked, calderdale",
        "worked, north-yorkshire",
        "crowded, review-conferences",
        "crowded, designated-review",
        "crowded, calderdale",
        "crowded, north-yorkshire",
    })
    void givesTheExpectedTrace(String cases, String profileName) throws Exception {
        Path folder = Path.of("src/test/resources/cases", cases);
        Profile profile = new ProfileLoader().load(profileName);
        Export export = ExportReader.read(
                Sources.folder(folder), ReadingOptions.asAt(AS_AT).withMaxRejected(1));
        List<UnassessedRule> unassessed = UnassessedRule.in(profile, export.supplied(), Set.of());
        Evaluator evaluator = new Evaluator(profile, AS_AT, unassessed);

        Set<String> actual = new TreeSet<>();
        for (PlanHistory history : export.histories()) {
            for (Obligation o : evaluator.assess(history).obligations()) {
                if (o.status() != Status.NOT_ASSESSED
                        && !NOT_IN_THE_TRACES.contains(o.rule().id())) {
                    actual.add(line(o));
                }
            }
        }

        Set<String> expected = expected(folder, profileName);
        assertThat(expected).isNotEmpty();
        assertThat(without(actual, expected)).as("given and not expected").isEmpty();
        assertThat(without(expected, actual)).as("expected and not given").isEmpty();
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static String line(Obligation o) {
        boolean arrangement = o.rule().arrangement() || o.status() == Status.WAIVED;
        return String.join(
                ",",
                o.plan().childId(),
                o.plan().id(),
                o.rule().id(),
                o.requirement().matches("Review \\d+") ? o.requirement() : "",
                text(o.anchor()),
                text(o.due()),
                o.provisional() ? "yes" : "",
                arrangement ? "" : text(o.satisfied()),
                arrangement ? "" : text(o.scheduled()),
                o.status().name(),
                Integer.toString(o.days()));
    }

    private static String text(@Nullable LocalDate date) {
        return Objects.toString(date, "");
    }

    private static Set<String> expected(Path folder, String profile) throws Exception {
        Set<String> lines = new TreeSet<>();
        for (String line : Files.readAllLines(folder.resolve("expected-" + profile + ".csv"))) {
            List<String> cells =
                    new ArrayList<>(Arrays.asList(line.replace("\uFEFF", "").split(",", -1)));
            if (cells.get(0).equals("child_id")
                    || cells.get(9).equals("NOT_ASSESSED")
                    || NOT_IN_THE_TRACES.contains(cells.get(2))) {
                continue;
            }
            boolean arrangement = Set.of("RC-8", "DR-8").contains(cells.get(2))
                    || cells.get(9).equals("WAIVED");
            cells.set(3, cells.get(3).matches("Review \\d+") ? cells.get(3) : "");
            cells.set(7, arrangement ? "" : cells.get(7));
            cells.set(8, arrangement ? "" : cells.get(8));
            lines.add(String.join(",", cells.subList(0, 11)));
        }
        return lines;
    }
}

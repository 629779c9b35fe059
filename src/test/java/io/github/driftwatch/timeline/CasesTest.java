package io.github.driftwatch.timeline;

import io.github.driftwatch.ExpectedTrace;
import io.github.driftwatch.ingest.ExportReader;
import io.github.driftwatch.ingest.ReadingOptions;
import io.github.driftwatch.ingest.Sources;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole plans with the trace that each must give, row by row. */
class CasesTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

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

        ExpectedTrace trace = new ExpectedTrace();
        for (PlanHistory history : export.histories()) {
            evaluator.assess(history).obligations().forEach(obligation -> trace.add(cells(obligation)));
        }
        trace.agreesWith(folder, profileName);
    }

    private static List<String> cells(Obligation o) {
        return List.of(
                o.plan().childId(),
                o.plan().id(),
                o.rule().id(),
                o.requirement(),
                text(o.anchor()),
                text(o.due()),
                o.provisional() ? "yes" : "",
                text(o.satisfied()),
                text(o.scheduled()),
                o.status().name(),
                Integer.toString(o.days()));
    }

    private static String text(@Nullable LocalDate date) {
        return Objects.toString(date, "");
    }
}

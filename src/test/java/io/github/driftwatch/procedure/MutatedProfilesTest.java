package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.driftwatch.drift.DriftEvaluation;
import io.github.driftwatch.drift.Supplied;
import io.github.driftwatch.governance.Audits;
import io.github.driftwatch.governance.Groups;
import io.github.driftwatch.governance.Period;
import io.github.driftwatch.governance.PeriodCount;
import io.github.driftwatch.ingest.ExportReader;
import io.github.driftwatch.ingest.ReadingOptions;
import io.github.driftwatch.ingest.Sources;
import io.github.driftwatch.json.JsonMistakeException;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.Evaluator;
import io.github.driftwatch.timeline.PlanNotices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a profile, loading it gives a profile that can be used, or one line that says why not. */
class MutatedProfilesTest {

    private static final long SEED = 20261121;
    private static final int PROFILES = 5_000;
    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final Duration QUICK = Duration.ofSeconds(10);
    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cntrl}\\p{Zl}\\p{Zp}]{10,1500}[.?]");

    @TempDir
    private Path folder;

    @Test
    void areLoadedOrRefusedInOneLine() throws Exception {
        List<PlanHistory> plans = ExportReader.read(
                        Sources.folder(Path.of("src/test/resources/cases/worked")),
                        ReadingOptions.asAt(AS_AT).withMaxRejected(1))
                .histories();
        ObjectMapper mapper = new ObjectMapper();
        Path file = folder.resolve("p.json");
        int loaded = 0;
        int refused = 0;
        ProfileLoader loader = new ProfileLoader();
        Mutations mutations = new Mutations(ShippedProfiles.all(), SEED);
        for (int i = 0; i < PROFILES; i++) {
            JsonNode json = mutations.next();
            String text = mapper.writeValueAsString(json);
            Files.writeString(file, text);
            long began = System.nanoTime();
            try {
                Profile profile = loader.load(file.toString());
                Evaluator evaluator = new Evaluator(profile, AS_AT, List.of());
                DriftEvaluation drift = new DriftEvaluation(
                        Procedures.of(profile),
                        AS_AT,
                        List.of(),
                        new Supplied(EnumSet.allOf(Table.class), Set.of(), Set.of(), Set.of()));
                Supplied everything = new Supplied(EnumSet.allOf(Table.class), Set.of(), Set.of(), Set.of());
                new PeriodCount(plans, new Groups(profile.governance().ageBands()))
                        .figures(
                                plans,
                                new Period(AS_AT.minusMonths(6), AS_AT),
                                Audits.of(Procedures.of(profile), List.of(), everything)
                                        .measures(),
                                new Evaluation(Procedures.of(profile), AS_AT, List.of()));
                plans.forEach(plan -> drift.judge(evaluator.assess(plan), List.of()));
                PlanNotices notices = new PlanNotices(profile, AS_AT, List.of());
                plans.forEach(plan -> notices.of(plan)
                        .forEach(notice -> assertThat(notice.reason()).isNotEmpty()));
                loaded++;
            } catch (JsonMistakeException e) {
                assertThat(e).hasMessageMatching(ONE_LINE).hasNoCause();
                refused++;
            } catch (RuntimeException | StackOverflowError e) {
                fail("Neither a profile nor a refusal, but " + e + ", for " + text, e);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).as(text).isLessThan(QUICK);
        }
        // Were nearly all refused, or none, the changes would say little of what a loaded profile can do.
        assertThat(loaded).as("loaded").isBetween(PROFILES / 15, PROFILES * 2 / 3);
        assertThat(refused).isEqualTo(PROFILES - loaded);
    }
}

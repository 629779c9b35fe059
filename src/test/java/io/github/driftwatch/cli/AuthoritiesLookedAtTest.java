package io.github.driftwatch.cli;

import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the commands write and say of whole made-up authorities is as it was when somebody last looked at it, row by row: with
 * slips in the tables, by every procedure, and in the night after. What is to be said is told by other tests; this one lets
 * nothing change unseen, as {@link LookedAtTest} does for pages and workbooks, which says how to take a new list.
 */
class AuthoritiesLookedAtTest {

    @TempDir
    private Path dir;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 100_000, textBlock = """
            nights | synthesise --plans 150 --seed 11 --years 4 --as-at 2026-11-20 --dirt 3% --out DIR/in ;\
                check --dir DIR/in --as-at 2026-10-30 --max-rejected 50% --format csv,json --split-by team --out DIR/out ;\
                check --dir DIR/in --as-at 2026-11-20 --max-rejected 50% --format csv,json --split-by team --previous DIR/out --since DIR/out --within 8w --out DIR/out/next
            nights-north | synthesise --plans 120 --seed 12 --years 3 --as-at 2026-11-20 --dirt 5% --out DIR/in.xlsx ;\
                check --workbook DIR/in.xlsx --as-at 2026-11-19 --max-rejected 50% --profile north-yorkshire --format csv,json --out DIR/out ;\
                check --workbook DIR/in.xlsx --as-at 2026-11-20 --max-rejected 50% --profile north-yorkshire --format csv,json --previous DIR/out --acknowledged DIR/out/acknowledged.csv --out DIR/out/next ;\
                overdue --workbook DIR/in.xlsx --as-at 2026-11-20 --max-rejected 50% --profile north-yorkshire --previous DIR/out
            nights-several | synthesise --plans 120 --seed 13 --years 3 --as-at 2026-11-20 --out DIR/in ;\
                check --dir DIR/in --as-at 2026-02-28 --profile calderdale,review-conferences --history-from 2025-09-01 --not-recorded bookings --format csv,json --out DIR/out ;\
                check --dir DIR/in --as-at 2026-03-31 --profile calderdale,review-conferences --history-from 2025-09-01 --format csv,json --previous DIR/out --out DIR/out/next
            nights-conferences | synthesise --plans 150 --seed 14 --years 2 --months 14 --as-at 2026-11-20 --out DIR/in ;\
                check --dir DIR/in --as-at 2026-08-31 --profile review-conferences --format csv,json --reports overdue,upcoming,drift-risk,notices --out DIR/out ;\
                check --dir DIR/in --as-at 2026-11-20 --profile review-conferences --format csv,json --reports overdue,upcoming,drift-risk,notices,resolved --previous DIR/out --out DIR/out/next ;\
                notices --dir DIR/in --as-at 2026-11-20 --profile review-conferences --since 2026-11-01
            lists | synthesise --plans 150 --seed 15 --years 4 --as-at 2026-11-20 --dirt 3% --out DIR/in ;\
                overdue --dir DIR/in --as-at 2026-11-20 --max-rejected 50% ;\
                upcoming --dir DIR/in --as-at 2026-11-20 --max-rejected 50% --within 6w --format json ;\
                drift --dir DIR/in --as-at 2026-11-20 --max-rejected 50% --format table ;\
                drift --dir DIR/in --as-at 2026-11-20 --max-rejected 50% --band red,amber --format json --profile calderdale ;\
                notices --dir DIR/in --as-at 2026-11-20 --max-rejected 50% --format table ;\
                agenda --dir DIR/in --as-at 2026-11-20 --from 2026-11-23 --to 2027-01-31 --max-rejected 50% --format csv ;\
                validate --dir DIR/in --as-at 2026-11-20 --max-rejected 50% ;\
                validate --dir DIR/in --as-at 2026-11-20 --max-rejected 50% --format json ;\
                check --dir DIR/in --as-at 2026-11-20
            governance-made-up | synthesise --plans 250 --seed 16 --years 5 --months 12 --as-at 2026-11-20 --dirt 2% --out DIR/in ;\
                governance --dir DIR/in --from 2025-10-01 --to 2026-03-31 --max-rejected 50% --target 95 --last-12-months --out DIR/out/governance.csv
            governance-north-made-up | synthesise --plans 250 --seed 17 --years 5 --months 12 --as-at 2026-11-20 --out DIR/in ;\
                governance --dir DIR/in --from 2026-04-01 --to 2026-09-30 --profile north-yorkshire,review-conferences --history-from 2024-01-01 --out DIR/out/governance.csv ;\
                governance --dir DIR/in --from 2026-01-01 --to 2026-03-31 --profile calderdale --suppress --out DIR/out/calderdale.csv
            lives | synthesise --plans 40 --seed 18 --years 2 --as-at 2026-11-20 --dirt 2% --out DIR/in ;\
                timeline CHILD --dir DIR/in --max-rejected 50%
            words | profile list ;\
                profile show review-conferences ;\
                profile show designated-review ;\
                profile show calderdale ;\
                profile show north-yorkshire ;\
                layout list ;\
                layout export ssd --out DIR/out ;\
                layout export annex-a --out DIR/out ;\
                layout export cin-census --out DIR/out ;\
                profile export north-yorkshire --out DIR/out ;\
                profile check DIR/out/north-yorkshire.json ;\
                layout check DIR/out/ssd.json ;\
                profile explain OVERDU ;\
                profile explain overduee ;\
                profile explain north-yorkshire/NY-99 ;\
                profile explain F99 ;\
                profile explain CD-22 ;\
                --version
            """)
    void isAsItWas(String name, String typed) throws IOException {
        Path out = Files.createDirectories(dir.resolve("out"));
        SeenParts parts = new SeenParts(dir);
        for (String line : typed.split(";", -1)) {
            for (String command : ofEachChild(line.strip())) {
                add(parts, command);
            }
        }
        parts.addFiles(out);
        parts.areAsTheyWere(name, out);
    }

    @Test
    void everyRuleNoticeFlagAndAuditIsExplainedAsItWas() throws IOException {
        SeenParts parts = new SeenParts(dir);
        for (String name : ProfileLoader.BUILT_IN) {
            Profile profile = new ProfileLoader().load(name);
            Stream<String> ids = Stream.of(
                            profile.rules().stream().map(rule -> rule.id()),
                            profile.notices().stream().map(notice -> notice.id()),
                            profile.drift().flags().stream().map(flag -> flag.id()),
                            profile.governance().audits().stream().map(audit -> audit.id()))
                    .flatMap(each -> each)
                    .distinct();
            for (String id : ids.toList()) {
                add(parts, "profile explain " + id + " --profile " + name);
            }
        }
        parts.areAsTheyWere("explained", dir);
    }

    private void add(SeenParts parts, String command) throws IOException {
        CommandRun run = CommandRun.words(dir, command);
        // Where a line of words ends depends on how long the folder's name is.
        parts.add(command + " (" + run.code() + ")", run.out() + run.err().replaceAll("\\s+", " "));
    }

    /** A line that names CHILD, once for each child of the plans; else the line. */
    private List<String> ofEachChild(String line) throws IOException {
        if (!line.contains("CHILD")) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        for (String row : Files.readAllLines(dir.resolve("in/plans.csv"))) {
            String child = row.substring(0, row.indexOf(','));
            if (child.matches("C\\d+") && !lines.contains(line.replace("CHILD", child))) {
                lines.add(line.replace("CHILD", child));
            }
        }
        return lines;
    }
}

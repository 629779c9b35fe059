package io.github.driftwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the folder of a check that is run again has in it: what the check read there, and empty files for the rest. */
class RerunFolderTest {

    private static final String LEDGER = "notices-issued.csv=date,notice,role,child_id,plan_id,anchor_date,issued~";
    private static final String ROW = "2026-11-14,RC-5,parents,C1,P1,2026-11-14,";

    @TempDir
    private Path dir;

    @Test
    void holdsWhatTheCheckReadAndTheNamesOfTheRest() throws Exception {
        Map<String, String> copied = copied(
                "\"options\": {}",
                "overdue.csv=o~",
                "outlook.csv=x~",
                "driftwatch.xlsx=PK",
                "by-team/a/overdue.csv=t~",
                "notices.csv=n~",
                "summary.seal=s",
                ".driftwatch-left.csv=l");
        assertThat(copied)
                .containsOnly(
                        Map.entry("overdue.csv", "o\n"),
                        Map.entry("outlook.csv", ""),
                        Map.entry("driftwatch.xlsx", ""),
                        Map.entry("by-team/a/overdue.csv", ""),
                        Map.entry("notices.csv", "n\n"));
    }

    @Test
    void protectedWorkbooksAreNotNamed() throws Exception {
        assertThat(copied("\"options\": {\"encrypt\": \"given\"}", "driftwatch.xlsx=PK", "overdue.csv=o~"))
                .containsOnlyKeys("overdue.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compared_with", "rows_before"})
    void theSummaryIsThereWhereTheCheckKnewAnEarlierOne(String said) throws Exception {
        assertThat(copied("\"" + said + "\": {}", "overdue.csv=o~").get("summary.json"))
                .contains(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 2026-11-20            | true  | nothing was taken as told
            3 | 2026-11-20            | false | all that is in it was entered by this check
            3 | 2026-11-19            | true  | it was entered before
            3 | 2026-11-18 2026-11-20 | true  | some of it was entered before
            """)
    void theLedgerIsThereUnlessThisCheckBeganIt(int told, String issued, boolean there, String why) throws Exception {
        String rows =
                Arrays.stream(issued.split(" ", -1)).map(day -> ROW + day + "~").collect(Collectors.joining());
        Map<String, String> copied =
                copied("\"notices\": {\"taken_as_told\": " + told + "}", LEDGER + rows, "notices.csv=n~");
        assertThat(copied.containsKey("notices-issued.csv")).as(why).isEqualTo(there);
        assertThat(copied.containsKey("notices.csv")).as(why).isEqualTo(there);
    }

    @Test
    void isTakenAwayAndSoIsWhatAKilledRunLeft() throws Exception {
        WrittenReport report = HandMade.write(dir.resolve("reports"), "", "overdue.csv=o~");
        Path killed = Files.createDirectories(dir.resolve(".driftwatch-verify-999999999-1"));
        Path running = Files.createDirectories(
                dir.resolve(".driftwatch-verify-" + ProcessHandle.current().pid() + "-1"));
        Path other = Files.createDirectories(dir.resolve(".driftwatch-verify-notes"));
        try (RerunFolder again = RerunFolder.of(report)) {
            assertThat(again.reports()).startsWith(dir).isDirectory();
            assertThat(killed).doesNotExist();
            assertThat(running).exists();
            assertThat(other).exists();
        }
        try (Stream<Path> left = Files.list(dir)) {
            assertThat(left).containsExactlyInAnyOrder(dir.resolve("reports"), running, other);
        }
    }

    /** The files of the folder by their names, with what is in them. */
    private Map<String, String> copied(String more, String... files) throws Exception {
        WrittenReport report = HandMade.write(dir.resolve("reports"), more, files);
        Map<String, String> copied = new TreeMap<>();
        try (RerunFolder again = RerunFolder.of(report);
                Stream<Path> all = Files.walk(again.reports())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                copied.put(again.reports().relativize(file).toString(), Files.readString(file));
            }
        }
        return copied;
    }
}

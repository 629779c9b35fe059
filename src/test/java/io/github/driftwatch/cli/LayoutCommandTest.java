package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.layout.LayoutLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class LayoutCommandTest {

    static final Iterable<String> BUILT_IN = LayoutLoader.BUILT_IN;

    @TempDir
    private Path dir;

    @Test
    void listNamesTheLayouts() {
        assertThat(CommandRun.of("layout", "list").out()).isEqualTo("""
                canonical    8 parts  Driftwatch's own tables
                ssd          5 parts  Standard Safeguarding Dataset
                annex-a      1 part   Annex A, list 7
                cin-census   7 parts  Children in need census
                """);
    }

    @ParameterizedTest
    @FieldSource("BUILT_IN")
    void whatIsExportedIsInOrderAndNotOverwritten(String name) {
        String export = "layout export " + name + " --out DIR/ours";
        assertThat(CommandRun.words(dir, export).err())
                .isEqualTo("Wrote " + dir.resolve("ours").resolve(name + ".json")
                        + ". Change its name and headings, then: driftwatch layout check "
                        + dir.resolve("ours").resolve(name + ".json") + "\n");
        assertThat(dir.resolve("ours").resolve(LayoutLoader.SCHEMA)).isRegularFile();
        assertThat(CommandRun.words(dir, "layout check DIR/ours/" + name + ".json")
                        .err())
                .startsWith(name + " is in order: ");
        assertThat(CommandRun.words(dir, export).code()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"canonical, 8 parts", "ssd, 5 parts", "annex-a, 1 part", "cin-census, 7 parts"})
    void aLayoutThatIsInOrderIsSaidToBe(String name, String parts) {
        assertThat(CommandRun.of("layout", "check", name))
                .isEqualTo(new CommandRun(0, "", name + " is in order: " + parts + ".\n"));
        assertThat(CommandRun.of("layout", "check", name, "--quiet")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void withoutACommandSaysWhatThereIs() {
        CommandRun run = CommandRun.of("layout");
        assertThat(run.err()).endsWith("driftwatch: name what to do with a layout: list, export or check.\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void theLayoutOfTheReadmeReadsAnExport() throws Exception {
        Matcher shown = Pattern.compile(
                        "```json\n(\\{\n  \"\\$schema\": \"layout.schema.json\".*?\n)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")).replace("\r\n", "\n"));
        assertThat(shown.find()).isTrue();
        Files.writeString(dir.resolve("ours.json"), shown.group(1));
        Path export = Files.createDirectory(dir.resolve("export"));
        Files.writeString(export.resolve("CP plans.csv"), """
                Person ID,CP start,CP end,Category
                C1,01/06/2026,Not recorded,Neglect
                """);
        Files.writeString(export.resolve("CP conferences.csv"), """
                Person ID,Meeting date,Meeting type,Plan continues
                C1,01/06/2026,Initial,
                C1,20/08/2026,Review,Y
                """);
        Files.writeString(export.resolve("People.csv"), "Person ID,Born\nC1,04/05/2018\n");

        CommandRun run =
                CommandRun.words(dir, "timeline C1 --dir DIR/export --layout DIR/ours.json --as-at 2026-11-20");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                        Child         C1, born 04/05/2018, aged 8
                        Plan          C1@2026-06-01, category NEG
                        """).contains("  20/08/2026  Review 1");
    }
}

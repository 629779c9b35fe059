package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The README's recipes for schedulers and other programs, tried as far as the machine has what they are for. */
class RecipesTest {

    private static final Pattern COMMAND =
            Pattern.compile("bin[/\\\\]driftwatch(?:\\.bat)? (check .*?)(?: 2>.*| \\|\\|.*)?$");

    @TempDir
    private Path dir;

    @Test
    void everyCommandLineIsOne() throws Exception {
        List<String> lines = Stream.of("bat", "cron", "ini")
                .flatMap(language -> blocks(language).stream())
                .flatMap(String::lines)
                .filter(line -> line.contains("driftwatch check ") || line.contains("driftwatch.bat check "))
                .toList();
        assertThat(lines).hasSize(3);
        for (String line : lines) {
            Matcher command = COMMAND.matcher(line);
            assertThat(command.find()).as(line).isTrue();
            String[] words = CommandRun.split(command.group(1).replace(" --config night.conf", ""), dir);
            assertThatCode(() -> program().parseArgs(words)).as(line).doesNotThrowAnyException();
        }
    }

    @Test
    void theBatchFileAnswersEveryExitCode() throws Exception {
        String batch = blocks("bat").get(0);
        for (ExitCode code : ExitCode.values()) {
            assertThat(batch)
                    .contains(code == ExitCode.FAULT ? "if %code% geq 6 " : "if %code%==" + code.number() + " ");
        }
    }

    /** Five fields and a command for the shell, in which no {@code %} stands, which would end it. */
    @Test
    void theCrontabIsInOrder() throws Exception {
        InstalledHere.assume("sh", "the README's crontab is not tried");
        List<String> lines = only("cron").lines().toList();
        assertThat(lines.get(0)).matches("MAILTO=\\S+");
        assertThat(lines.get(1)).matches("LC_ALL=\\S+");
        assertThat(lines).hasSize(3).noneMatch(line -> line.contains("%"));
        assertThat(lines.get(2)).matches("(?:[0-9*]+ ){5} [^ ].*");
        assertThat(said("sh", "-n", "-c", lines.get(2).replaceFirst("(?:[0-9*]+ ){5} ", "")))
                .isEmpty();
    }

    @Test
    void theUnitsOfSystemdAreInOrder() throws Exception {
        InstalledHere.assume("systemd-analyze", "the README's units of systemd are not tried");
        List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify"));
        for (String unit : blocks("ini")) {
            String name = unit.lines().findFirst().orElseThrow().replaceFirst(".*/", "");
            // The program is installed nowhere here.
            Path file =
                    Files.writeString(dir.resolve(name), unit.replace("/opt/driftwatch/bin/driftwatch", "/bin/true"));
            command.add(file.toString());
        }
        assertThat(command).hasSize(5);
        assertThat(said(command.toArray(String[]::new))).isEmpty();
    }

    @Test
    void rReadsWhatIsOverdue() throws Exception {
        InstalledHere.assume("Rscript", "the README's lines of R are not tried");
        check();
        String script = only("r")
                + "\ncat(nrow(overdue), max(overdue$days), class(overdue$due_date), anyNA(overdue$due_date), names(overdue)[1])\n"
                + "cat('\\n', late$days[order(-late$days)][1], '\\n')\n";
        Path file = Files.writeString(dir.resolve("late.R"), script);

        List<String> lines =
                said("Rscript", "--vanilla", file.toString()).lines().toList();

        List<Map<String, String>> overdue = overdue();
        int longest = overdue.stream()
                .mapToInt(row -> Integer.parseInt(row.get("days")))
                .max()
                .orElseThrow();
        assertThat(lines).contains(overdue.size() + " " + longest + " Date FALSE child_id", " " + longest + " ");
    }

    @Test
    void powerQueryNamesColumnsThatThereAre() throws Exception {
        check();
        List<Map<String, String>> overdue = overdue();
        List<MatchResult> typed = Pattern.compile("\\{\"(\\w+)\", ([\\w. ]+)\\}")
                .matcher(only("powerquery"))
                .results()
                .toList();
        assertThat(typed).hasSize(5);
        for (MatchResult column : typed) {
            assertThat(overdue).allMatch(row -> row.containsKey(column.group(1)));
            List<String> cells = overdue.stream()
                    .map(row -> row.get(column.group(1)))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            switch (column.group(2)) {
                case "type date" -> assertThat(cells).allMatch(cell -> cell.matches("\\d{4}-\\d\\d-\\d\\d"));
                case "Int64.Type" -> assertThat(cells).allMatch(cell -> cell.matches("-?\\d+"));
                default -> assertThat(column.group(2)).isEqualTo("type text");
            }
        }
    }

    private void check() {
        String line =
                "check --dir samples --as-at 2026-11-20 --max-rejected 10% --format csv --quiet --out DIR/reports";
        assertThat(CommandRun.words(dir, line).code()).isZero();
    }

    private List<Map<String, String>> overdue() {
        return CsvReport.rows(dir.resolve("reports/overdue.csv"));
    }

    private static String only(String language) {
        List<String> blocks = blocks(language);
        assertThat(blocks).hasSize(1);
        return blocks.get(0);
    }

    private static List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme())
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md")).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String said(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(dir.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static CommandLine program() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, UTF_8);
        return Main.commandLine(new Console(nowhere, nowhere, new Screen(false, 80), CommandRun.TODAY));
    }
}

package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The completion scripts, typed at in the shells that they are for. */
class CompletionInShellsTest {

    private static final Path TYPED = Path.of("src/test/resources/io/github/driftwatch/cli/completion");

    /** Ten times as long as the slowest shell took. */
    private static final int SECONDS = 20;

    /** What is typed after the program's name, and what every shell offers, in the order of the alphabet. */
    private static final String ROWS = """
            a command                    | pro                                     | profile
            a command of a command       | profile ex                              | explain export
            a command that is unknown    | zebra                                   | nothing
            a rule                       | profile explain DR-1                    | DR-1 DR-10 DR-11 DR-12 DR-13 DR-14 DR-15
            a notice                     | profile explain CD-2                    | CD-2
            a flag                       | profile explain F12                     | F12
            a shell                      | completion z                            | zsh
            an option                    | check --sp                              | --split-by
            several options              | overdue --password                      | --password-env --password-file
            an option of the program     | --vers                                  | --version
            none of another command      | check --ban                             | nothing
            an option after others       | check --dir samples --quiet --raw       | --raw-csv
            a word for an option         | check --dir samples --split-by t        | team
            a word after =               | check --split-by=t                      | team
            only words that it takes     | check --format t                        | nothing
            a list's first               | check --format x                        | xlsx
            a list's next                | check --format csv,                     | csv,json csv,xlsx
            a list's next after =        | check --format=csv,x                    | csv,xlsx
            a list's third               | drift --band red,amber,                 | red,amber,green
            a profile                    | check --profile n                       | north-yorkshire
            several profiles             | check --profile calderdale,d            | calderdale,designated-review
            a profile to be shown        | profile show rev                        | review-conferences
            what else can be copied      | profile export us                       | usual-drift usual-governance
            a profile to explain from    | profile explain DR-3 --profile ca       | calderdale
            a profile, or a file         | check --profile our                     | our-profile.json
            a layout                     | check --layout ann                      | annex-a
            a layout to be copied        | layout export cin                       | cin-census
            a kind of event              | check --not-recorded legal-panel,book   | legal-panel,bookings
            a grouping                   | upcoming --by ch                        | chair
            an encoding                  | validate --encoding win                 | windows-1252
            nothing is known of days     | check --as-at                           | nothing
            a command's name as a value  | check --out profile ex                  | nothing
            """;

    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = ROWS)
    void bash(String why, String typed, String offered) throws Exception {
        assertThat(offers("bash", typed)).as(why).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = ROWS)
    void zsh(String why, String typed, String offered) throws Exception {
        assertThat(offers("zsh", typed)).as(why).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = ROWS)
    void fish(String why, String typed, String offered) throws Exception {
        assertThat(offers("fish", typed)).as(why).isEqualTo(offered);
    }

    /** bash hands these over to itself, which only a terminal shows; zsh names a folder without the slash that it adds. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bash | check --plans our    | bash itself: default
            bash | check --dir e        | bash itself: dirnames
            bash | verify e             | bash itself: dirnames
            fish | check --plans our    | our-profile.json
            fish | check --dir e        | exports/
            fish | verify e             | exports/
            zsh  | check --plans our    | our-profile.json
            zsh  | check --dir e        | exports
            zsh  | verify e             | exports
            """)
    void filesAndFolders(String shell, String typed, String offered) throws Exception {
        assertThat(offers(shell, typed)).isEqualTo(offered);
    }

    /** Where a profile at hand cannot even be read, the names that the program brings are offered all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void aSpoiltProfileSpoilsNothing(String shell) throws Exception {
        Files.writeString(dir.resolve("calderdale.json"), "{ spoilt");
        Files.writeString(dir.resolve("calderdale"), "spoilt");

        assertThat(offers(shell, "profile export cal")).isEqualTo("calderdale");
    }

    /** bash quotes no word of which a file is only the last part: a name must not become a command. */
    @Test
    void aFilesNameRunsNothingInBash() throws Exception {
        Files.createFile(Files.createDirectories(dir.resolve("work")).resolve("p`whoami`$HOME.json"));

        assertThat(offers("bash", "check --profile calderdale,p")).isEqualTo("calderdale,p\\`whoami\\`\\$HOME.json");
    }

    /** What is offered, in the order of the alphabet. */
    private String offers(String shell, String typed) throws Exception {
        InstalledHere.assume(shell, "its completion is not tried");
        Path script = Files.writeString(
                dir.resolve("script"), CommandRun.of("completion", shell).out());
        Path work = Files.createDirectories(dir.resolve("work"));
        Files.createDirectories(work.resolve("exports"));
        Files.writeString(work.resolve("our-profile.json"), "{}");
        String line = "driftwatch " + (typed.endsWith("--as-at") ? typed + " " : typed);
        Process process = new ProcessBuilder(
                        shell,
                        TYPED.resolve("typed." + shell).toAbsolutePath().toString(),
                        script.toString(),
                        line,
                        dir.toString())
                .directory(work.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        List<String> offers = said.lines()
                .map(offer -> offer.replaceFirst("^--[a-z-]+=", ""))
                .distinct()
                .sorted()
                .toList();
        return offers.isEmpty() ? "nothing" : String.join(" ", offers);
    }
}

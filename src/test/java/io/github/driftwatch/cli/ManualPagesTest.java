package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class ManualPagesTest {

    @TempDir
    private Path dir;

    static Set<String> pages() {
        return ManualPages.pages().keySet();
    }

    @Test
    void aPageIsWrittenForEachCommandWithEachOfItsOptions() throws Exception {
        ManualPages.main(new String[] {dir.resolve("man1").toString()});

        List<CommandSpec> commands = new ArrayList<>();
        gather(program(), commands);
        assertThat(dir.resolve("man1").toFile().list()).hasSize(commands.size());
        for (CommandSpec command : commands) {
            String page = Files.readString(dir.resolve("man1/" + command.qualifiedName("-") + ".1"));
            for (OptionSpec option : command.options()) {
                for (String name : option.names()) {
                    assertThat(page).contains("\\fB" + name.replace("-", "\\-") + "\\fR");
                }
            }
        }
    }

    @Test
    void aPageReadsLikeThis() {
        assertThat(ManualPages.pages()).containsEntry("driftwatch-layout-export.1", """
                .\\" Made from the program's own help.
                .TH "DRIFTWATCH\\-LAYOUT\\-EXPORT" "1" "" "Driftwatch %s" ""
                .nh
                .ad l
                .SH "NAME"
                driftwatch\\-layout\\-export \\- copies a built\\-in layout into a folder
                .SH "SYNOPSIS"
                \\fBdriftwatch layout export\\fR \\fB\\-\\-out\\fR=\\fIFOLDER\\fR [\\fIOPTION\\fR]... \\fINAME\\fR
                .SH "DESCRIPTION"
                .PP
                Copies a built\\-in layout into a folder, to be changed there to the headings of your own export, with the \
                schema beside it that lets an editor complete and check it. A file that is there already is not overwritten.
                .SH "ARGUMENTS"
                .TP
                \\fINAME\\fR
                The layout, as layout list names it.
                .SH "OPTIONS"
                .TP
                \\fB\\-\\-out\\fR=\\fIFOLDER\\fR
                Where to.
                .TP
                \\fB\\-h\\fR, \\fB\\-\\-help\\fR
                Show this help message and exit.
                .TP
                \\fB\\-V\\fR, \\fB\\-\\-version\\fR
                Print version information and exit.
                .SH "OPTIONS FOR WHAT IS SAID"
                .TP
                \\fB\\-\\-no\\-colour\\fR, \\fB\\-\\-no\\-color\\fR
                Say everything without colours, on a terminal too; so does the environment variable NO_COLOR.
                .TP
                \\fB\\-\\-verbose\\fR
                Say more: what each file was taken for and why, the time that it took, and where in the program a failure \
                arose. Never what is in a cell.
                .TP
                \\fB\\-\\-quiet\\fR
                Say nothing where all is well: only what is wrong or has to be known. The exit code says the rest.
                .SH "EXIT STATUS"
                .TP
                \\fB0\\fR
                Done.
                .TP
                \\fB2\\fR
                The command line or the profile is wrong.
                .TP
                \\fB3\\fR
                The input cannot be used.
                .TP
                \\fB4\\fR
                The output cannot be written; whatever was there before is still there, whole.
                .TP
                \\fB5\\fR
                Another run is writing into the same folder.
                .TP
                \\fB70\\fR
                A fault of the program\\(aqs own: one line, and where the log is.
                .SH "EXAMPLES"
                .PP
                .nf
                .RS 2
                driftwatch layout export ssd \\-\\-out ours
                driftwatch check \\-\\-dir exports \\-\\-layout ours/ssd.json \\e
                    \\-\\-out reports
                .RE
                .fi
                .SH "SEE ALSO"
                \\fBdriftwatch\\-layout\\fR(1), \\fBdriftwatch\\-layout\\-list\\fR(1), \\fBdriftwatch\\-layout\\-check\\fR(1)
                """.formatted(Version.number()));
    }

    /** Options that most commands share stand below their own, and a usual value is said. */
    @Test
    void optionsStandInGroups() {
        String page = ManualPages.pages().get("driftwatch-check.1");
        List<String> parts = List.of(
                ".SH \"OPTIONS\"",
                "\\fB\\-\\-within\\fR=\\fITIME\\fR",
                "How far ahead upcoming looks, as in 28d or 8w (default: 28d).",
                ".SH \"OPTIONS FOR WHAT IS READ\"",
                "\\fB\\-\\-plans\\fR=\\fIFILE\\fR",
                "\\fB\\-\\-not\\-recorded\\fR=\\fIKIND[,KIND...]\\fR",
                ".SH \"OPTIONS FOR WHAT IS WRITTEN\"",
                "\\fB\\-\\-encrypt\\fR",
                ".SH \"EXIT STATUS\"",
                "Done, with findings named in \\-\\-fail\\-on.");
        assertThat(page).containsSubsequence(parts).doesNotContain("${");
    }

    @Test
    void aLongExampleIsFoldedAsAShellTakesIt() {
        assertThat(ManualPages.pages().get("driftwatch-profile-export.1")).contains("""
                driftwatch profile export calderdale \\-\\-out ours
                driftwatch check \\-\\-dir exports \\-\\-profile ours/calderdale.json \\e
                    \\-\\-out reports
                .RE
                """);
    }

    @Test
    void whatACommandAddsToItsHelpIsInItsNotes() {
        assertThat(ManualPages.pages().get("driftwatch-completion.1")).contains("""
                .SH "NOTES"
                .PP
                Where to put it, so that every new shell has it:
                .PP
                .nf
                .RS 2
                bash        \\(ti/.local/share/bash\\-completion/completions/driftwatch
                """);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void groffHasNothingToSayOfThem(String page) throws Exception {
        InstalledHere.assume("groff", "the manual is not set");
        Map<String, String> pages = ManualPages.pages();
        Path file = Files.writeString(dir.resolve(page), pages.get(page));
        Process process = new ProcessBuilder("groff", "-man", "-Tascii", "-rLL=78n", "-ww", "-P-cbou", file.toString())
                .redirectErrorStream(true)
                .start();
        String set = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(set).doesNotContain("groff:", "troff:", "warning");
        assertThat(set.lines()).allMatch(line -> line.length() <= 80);
    }

    private static CommandSpec program() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, UTF_8);
        return Main.commandLine(new Console(nowhere, nowhere, new Screen(false, 80), CommandRun.TODAY))
                .getCommandSpec();
    }

    private static void gather(CommandSpec command, List<CommandSpec> into) {
        into.add(command);
        command.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(below -> gather(below, into));
    }
}

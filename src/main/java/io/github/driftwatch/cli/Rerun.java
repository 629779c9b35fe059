package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.Since;
import io.github.driftwatch.evidence.InputsAtHand;
import io.github.driftwatch.evidence.WrittenReport;
import io.github.driftwatch.source.UnusableInputException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A check run once more: the command line that its summary tells, with the files where they are now.
 *
 * @param report what is to be made again
 * @param inputs the files that it was made from
 * @param previous the earlier run that it was compared with, as it was then; absent where the report itself stands for it
 * @param profile the procedure to use in place of what the summary names; absent where that can be found
 * @param layout the layout, likewise
 * @param key the key that its codes are made with; absent where none is named
 * @param passwords the options that say where the password of protected workbooks is
 */
record Rerun(
        WrittenReport report,
        InputsAtHand inputs,
        @Nullable Path previous,
        @Nullable String profile,
        @Nullable String layout,
        @Nullable Path key,
        List<String> passwords) {

    private static final Set<String> FILES = Set.of(
            "plans", "reviews", "events", "core-groups", "visits", "actions", "scores", "acknowledged", "workbook");

    private static final int WIDTH = 80;

    /**
     * Runs it.
     *
     * @param reports the folder that its reports go into
     * @throws UnusableInputException where it cannot be run, or ends without a report
     */
    void into(Path reports, Console console) throws UnusableInputException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console own = new Console(
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new Screen(false, WIDTH),
                madeOn(),
                console.prompt());
        int code = Main.run(own, arguments(reports).toArray(String[]::new));
        if (code != ExitCode.DONE.number()) {
            String line = said.toString(StandardCharsets.UTF_8)
                    .lines()
                    .reduce((first, last) -> last)
                    .orElse("it ended with exit code " + code);
            throw new UnusableInputException(
                    "The check cannot be run again: " + line.replaceFirst("^driftwatch: ", ""));
        }
    }

    /** The command line. */
    List<String> arguments(Path reports) throws UnusableInputException {
        List<String> arguments =
                new ArrayList<>(List.of("check", "--quiet", "--out=" + reports, "--as-at=" + report.text("as_at")));
        arguments.addAll(passwords);
        CommandLine check = Objects.requireNonNull(
                Main.commandLine(silent(), "check").getSubcommands().get("check"));
        for (Map.Entry<String, String> option : report.options().entrySet()) {
            add(option.getKey(), option.getValue(), check, reports, arguments);
        }
        return arguments;
    }

    private void add(String name, String value, CommandLine check, Path reports, List<String> arguments)
            throws UnusableInputException {
        OptionSpec option = check.getCommandSpec().findOption("--" + name);
        if (AskedOptions.NOT_RECORDED.contains(name) || (option != null && leadsAway(option, value))) {
            throw new UnusableInputException("The check cannot be run again: its summary names an option, --" + name
                    + ", as no check records it, and so was changed. Restore it from a copy.");
        }
        if (option == null) {
            throw new UnusableInputException("The check cannot be run again: it was made with the option --" + name
                    + ", which driftwatch " + Version.number()
                    + " does not have. Verify it with the version that made it, "
                    + report.text("program_version") + ".");
        }
        switch (name) {
            case "as-at", "encrypt" -> {
                // The summary has the day; and a protected workbook is held against nothing.
            }
            case "format" -> arguments.add("--format=" + withoutProtected(value));
            case "dir" -> arguments.add("--dir=" + inputs.folderOfAll());
            case "previous" -> arguments.add("--previous=" + earlier(reports));
            case "since" -> {
                if (Since.isInFigures(value)) {
                    arguments.add("--since=" + value);
                }
            }
            case "profile" -> arguments.add("--profile=" + (profile == null ? found(name, value) : profile));
            case "pseudonymise" -> arguments.add("--pseudonymise=" + keyOfTheCodes());
            case "layout" -> arguments.add("--layout=" + (layout == null ? found(name, value) : layout));
            default -> {
                Path file = FILES.contains(name) ? inputs.file(name.replace('-', '_'), value) : null;
                boolean flag = option.arity().max() == 0;
                arguments.add("--" + name + (flag ? "" : "=" + (file == null ? value : file)));
            }
        }
    }

    /** Files are recorded by their names alone: what leads elsewhere was put there by somebody else. */
    private static boolean leadsAway(OptionSpec option, String value) {
        boolean isFile = option.typeInfo().getType() == Path.class
                || Set.of("profile", "layout").contains(AskedOptions.name(option));
        return isFile && (value.indexOf('/') >= 0 || value.indexOf('\\') >= 0 || value.equals(".."));
    }

    /** The folder to compare with: a check repeated on its day goes on from its own lists, where it has them all. */
    private Path earlier(Path reports) throws UnusableInputException {
        if (previous != null) {
            return previous;
        }
        if (report.json().has("compared_with") && !report.writes("resolved.csv")) {
            throw new UnusableInputException(
                    "The check cannot be run again: it was compared with an earlier one, and what"
                            + " that listed is not known, as it wrote no resolved.csv. Name the folder of that check, as it was"
                            + " then, with --previous.");
        }
        return reports;
    }

    /** A protected workbook cannot be compared, and is not written a second time, unprotected. */
    private String withoutProtected(String formats) throws UnusableInputException {
        if (!report.options().containsKey("encrypt")) {
            return formats;
        }
        String rest = Arrays.stream(formats.split(",", -1))
                .filter(format -> !format.equalsIgnoreCase("xlsx"))
                .collect(Collectors.joining(","));
        if (rest.isEmpty()) {
            throw new UnusableInputException(
                    "The check cannot be run again to any end: it wrote protected workbooks alone,"
                            + " of which no two are the same, byte for byte. Verify it without --inputs.");
        }
        return rest;
    }

    private Path keyOfTheCodes() throws UnusableInputException {
        if (key == null || !Files.exists(key)) {
            throw new UnusableInputException(
                    "The check cannot be run again: its report is in codes. Name the key that they"
                            + " were made with, with --pseudonymise.");
        }
        return key;
    }

    /** A name that the program knows, or the file of that name beside the inputs. */
    private String found(String option, String value) throws UnusableInputException {
        List<String> found = new ArrayList<>();
        for (String name : Arrays.asList(value.split(",", -1))) {
            Path file = name.endsWith(".json") ? inputs.beside(name) : Path.of(name);
            if (file == null) {
                throw new UnusableInputException("The check cannot be run again: it was made with --" + option + " "
                        + name + ", and the folder of --inputs has no such file. Put it there, or name it with --"
                        + option
                        + ".");
            }
            found.add(file.toString());
        }
        return String.join(",", found);
    }

    private LocalDate madeOn() throws UnusableInputException {
        try {
            return LocalDate.parse(report.text("made_on"));
        } catch (DateTimeException e) {
            throw new UnusableInputException(
                    "The check cannot be run again: its summary does not say on which day it was"
                            + " made, as reports of earlier versions did not. Verify it without --inputs.");
        }
    }

    private static Console silent() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Console(nowhere, nowhere, new Screen(false, WIDTH), LocalDate.EPOCH);
    }
}

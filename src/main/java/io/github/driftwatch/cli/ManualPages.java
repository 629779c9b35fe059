package io.github.driftwatch.cli;

import io.github.driftwatch.cli.manual.ManualPage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Writes the manual: a page for the program and for each of its commands. Whoever makes the distribution runs it from the
 * jar; it is no command.
 */
public final class ManualPages {

    private static final String OWN = "OPTIONS";
    private static final String READING = "OPTIONS FOR WHAT IS READ";
    private static final String WRITING = "OPTIONS FOR WHAT IS WRITTEN";
    private static final String SAYING = "OPTIONS FOR WHAT IS SAID";

    /** The options that most commands share, by the class that holds them. */
    private static final Set<Class<?>> READ = Set.of(
            InputOptions.class, ExportOptions.class, ProcedureOptions.class, PasswordOptions.class, TextOptions.class);

    private static final Set<Class<?>> WRITTEN = Set.of(
            OutputOptions.class,
            GovernanceOutput.class,
            KeepingOptions.class,
            SealingOptions.class,
            RawCsvOption.class,
            PseudonymOption.class);

    private static final SortedMap<String, String> ENVIRONMENT = new TreeMap<>(Map.of(
            "DRIFTWATCH_JAVA_OPTIONS",
            "Options for Java, such as -Xmx4g, where the program is started by bin/driftwatch of the distribution.",
            "NO_COLOR",
            "Where it has a value, nothing is said in colours."));

    private ManualPages() {}

    /**
     * Writes the pages.
     *
     * @param args the folder, which is made where there is none
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }

    /** Every page by the name of its file, such as {@code driftwatch-check.1}. */
    static Map<String, String> pages() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        // No page says anything of a day.
        Console nobody = new Console(nowhere, nowhere, new Screen(false, 80), LocalDate.EPOCH);
        Map<String, String> pages = new LinkedHashMap<>();
        add(Main.commandLine(nobody).getCommandSpec(), customs(), pages);
        return pages;
    }

    private static void add(CommandSpec command, ManualPage.Customs customs, Map<String, String> pages) {
        pages.put(ManualPage.name(command) + ".1", ManualPage.of(command, customs));
        for (CommandLine below : command.subcommands().values()) {
            add(below.getCommandSpec(), customs, pages);
        }
    }

    private static ManualPage.Customs customs() {
        return new ManualPage.Customs(
                "Driftwatch " + Version.number(),
                ManualPages::heading,
                List.of(OWN, READING, WRITING, SAYING),
                ManualPages::exitCodes,
                Map.of("ENVIRONMENT", ENVIRONMENT));
    }

    /** Findings end a command with a code of their own only where it is asked to. */
    private static Map<Integer, String> exitCodes(CommandSpec command) {
        Map<Integer, String> exitCodes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            if (code != ExitCode.FINDINGS || command.parent() == null || command.findOption("--fail-on") != null) {
                exitCodes.put(code.number(), code.meaning());
            }
        }
        return exitCodes;
    }

    private static String heading(OptionSpec option) {
        if (option.userObject() instanceof Field field) {
            if (READ.contains(field.getDeclaringClass())) {
                return READING;
            }
            if (WRITTEN.contains(field.getDeclaringClass())) {
                return WRITING;
            }
            if (field.getDeclaringClass() == Manner.class) {
                return SAYING;
            }
        }
        return OWN;
    }
}

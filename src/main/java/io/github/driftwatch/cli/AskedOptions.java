package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.Since;
import java.io.File;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that a check was given, as evidence of what shaped its reports, and for running it once more. */
final class AskedOptions {

    /** What changes no report, or says where secrets are: neither is for whoever reads the summary. */
    static final Set<String> NOT_RECORDED = Set.of(
            "help",
            "version",
            "config",
            "out",
            "quiet",
            "verbose",
            "no-color",
            "fail-on",
            "max-age",
            "register",
            "key",
            "group",
            "password-env",
            "password-file",
            "encrypt-password-env",
            "encrypt-password-file");

    /** What a flag is recorded with, which has no value of its own. */
    static final String GIVEN = "given";

    private AskedOptions() {}

    /** Those of a command line that has been parsed, by name without hyphens. */
    static SortedMap<String, String> of(CommandSpec command) {
        SortedMap<String, String> options = new TreeMap<>();
        for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
            String name = name(option);
            if (!NOT_RECORDED.contains(name)) {
                options.put(name, value(option));
            }
        }
        return options;
    }

    /** An option's name, without hyphens. */
    static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }

    private static String value(OptionSpec option) {
        return option.arity().max() == 0
                ? GIVEN
                : option.originalStringValues().stream()
                        .map(value -> withoutFolders(option, value))
                        .collect(Collectors.joining(","));
    }

    /** A folder's path says more of a machine and its users than the evidence needs. What names no file stays whole. */
    private static String withoutFolders(OptionSpec option, String value) {
        return switch (name(option)) {
            case "profile" ->
                ProcedureOptions.namesOfProfiles(value).stream()
                        .map(AskedOptions::lastName)
                        .collect(Collectors.joining(","));
            case "layout" -> lastName(value);
            case "since" -> Since.isInFigures(value) ? value : lastName(value);
            default -> option.type() == Path.class ? lastName(value) : value;
        };
    }

    private static String lastName(String value) {
        return new File(value.strip()).getName();
    }
}

package io.github.driftwatch.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/**
 * The program's commands by name, in a reader's order. A command line that begins with one of them is given that one alone:
 * picocli takes each command apart by reflection, and thirteen of them were a fifth of a small check's processor time.
 */
final class Commands {

    private static final Map<String, Class<?>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("check", CheckCommand.class);
        BY_NAME.put("validate", ValidateCommand.class);
        BY_NAME.put("overdue", OverdueCommand.class);
        BY_NAME.put("upcoming", UpcomingCommand.class);
        BY_NAME.put("drift", DriftCommand.class);
        BY_NAME.put("governance", GovernanceCommand.class);
        BY_NAME.put("agenda", AgendaCommand.class);
        BY_NAME.put("timeline", TimelineCommand.class);
        BY_NAME.put("notices", NoticesCommand.class);
        BY_NAME.put("verify", VerifyCommand.class);
        BY_NAME.put("template", TemplateCommand.class);
        BY_NAME.put("synthesise", SynthesiseCommand.class);
        BY_NAME.put("profile", ProfileCommand.class);
        BY_NAME.put("layout", LayoutCommand.class);
        BY_NAME.put("completion", CompletionCommand.class);
    }

    private Commands() {}

    /** Adds the command that the arguments begin with; where they begin with none, as for help or a slip, all of them. */
    static void addTo(CommandLine program, String... args) {
        if (args.length > 0 && BY_NAME.containsKey(args[0])) {
            program.addSubcommand(args[0], BY_NAME.get(args[0]));
        } else {
            BY_NAME.forEach(program::addSubcommand);
        }
    }
}

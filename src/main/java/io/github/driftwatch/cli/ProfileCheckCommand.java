package io.github.driftwatch.cli;

import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Whether a profile can be used. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Loads a profile with all that it extends, and says in one line what is wrong with it, if anything:"
                    + " the place, what was found, and what is allowed. Exit code 2 where it cannot be used."
                    + " Of one that extends another it says which rules and notices it replaces, adds and leaves out.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch profile check our-procedure.json",
            "  driftwatch profile check designated-review"
        })
final class ProfileCheckCommand extends SpeakingCommand {

    @Parameters(paramLabel = "NAME|FILE", description = "The profile.")
    private String profile = "";

    ProfileCheckCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        ProfileLoader loader = new ProfileLoader();
        Profile loaded = loader.load(profile);
        List<String> words = new ArrayList<>();
        words.add(loaded.name() + " (version " + loaded.version() + ") is in order: " + ProfileCount.of(loaded) + ".");
        loader.takenOver(profile).ifPresent(taken -> words.add(TakenOverWords.of(taken)));
        console().remark(words);
        return ExitCode.DONE.number();
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.explain.Part;
import io.github.driftwatch.explain.RuleExplanation;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.table.LabelledLines;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One rule in words. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "One rule in plain words: what it asks, how its day is counted, an example on real dates, which numbers are"
                    + " assumptions, how an ambiguous clause was read, and what it cannot be judged without.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch profile explain calderdale/CD-1",
            "  driftwatch profile explain A-1 --profile our-procedure.json"
        })
final class ProfileExplainCommand extends SpeakingCommand {

    @Parameters(paramLabel = "RULE", description = "The rule's id, as in DR-3 or calderdale/CD-1.")
    private String rule = "";

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "The profile to look in (default: every built-in one).")
    private @Nullable String profile;

    ProfileExplainCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws OutputException {
        List<RuleSearch.Found> found = RuleSearch.of(rule, profile);
        RuleSearch.Found first = found.get(0);
        LabelledLines lines = new LabelledLines(console().screen().width());
        for (Part part : RuleExplanation.of(first.rule(), first.profile())) {
            part.sentences().forEach(sentence -> lines.add(part.label(), sentence));
        }
        for (RuleSearch.Found other : found.subList(1, found.size())) {
            lines.add(
                    "See also",
                    "Another profile has a rule of this id: driftwatch profile explain "
                            + other.profile().name() + "/" + other.rule().id());
        }
        console().print(lines.all());
        return ExitCode.DONE.number();
    }
}

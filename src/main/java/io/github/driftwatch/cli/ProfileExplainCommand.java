package io.github.driftwatch.cli;

import io.github.driftwatch.explain.AuditExplanation;
import io.github.driftwatch.explain.FlagExplanation;
import io.github.driftwatch.explain.NoticeExplanation;
import io.github.driftwatch.explain.Part;
import io.github.driftwatch.explain.RuleExplanation;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.table.LabelledLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One rule or notice in words. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "One rule in plain words: what it asks, how its day is counted, an example on real dates, which numbers are"
                    + " assumptions, how an ambiguous clause was read, and what it cannot be judged without. Or one"
                    + " notice: who is told what, and on which day; a rule's notice stands after the rule. Or one drift flag:"
                    + " how many points it adds, and where. Or one audit of the governance report: what is counted.",
            "Or a word of the reports: a status, a band, or a kind of finding, what it means and what to do about it.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch profile explain calderdale/CD-1",
            "  driftwatch profile explain A-1 --profile our-procedure.json"
        })
final class ProfileExplainCommand extends SpeakingCommand {

    @Parameters(
            paramLabel = "ID",
            description =
                    "The id of a rule, a notice, a drift flag or an audit, as in DR-3, calderdale/CD-2, F3 or G10; or a"
                            + " word of the reports, as in SCHEDULED_LATE or DQ-6.")
    private String id = "";

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
        LabelledLines lines =
                new LabelledLines(console().screen().width(), console().ink());
        Optional<List<Part>> word =
                profile == null || !RuleSearch.isIn(profile, id) ? ReportWord.explained(id, profile) : Optional.empty();
        if (word.isPresent()) {
            add(word.get(), lines);
        } else {
            addFound(RuleSearch.of(id, profile), lines);
        }
        console().print(lines.all());
        return ExitCode.DONE.number();
    }

    private static void addFound(List<RuleSearch.Found> found, LabelledLines lines) {
        add(parts(found.get(0)), lines);
        for (RuleSearch.Found other : found.subList(1, found.size())) {
            lines.add(
                    "See also",
                    "Another profile has a " + (other.rule() == null ? "notice" : "rule")
                            + " of this id: driftwatch profile explain "
                            + other.profile().name() + "/" + other.id());
        }
    }

    private static void add(List<Part> parts, LabelledLines lines) {
        for (Part part : parts) {
            part.sentences().forEach(sentence -> lines.add(part.label(), sentence));
        }
    }

    private static List<Part> parts(RuleSearch.Found found) {
        List<Part> parts = new ArrayList<>();
        Rule rule = found.rule();
        if (rule != null) {
            parts.addAll(RuleExplanation.of(rule, found.profile()));
        }
        for (Notice notice : found.notices()) {
            parts.addAll(
                    rule == null
                            ? NoticeExplanation.of(notice, found.profile())
                            : NoticeExplanation.after(rule, notice, found.profile()));
        }
        if (found.flag() != null) {
            parts.addAll(FlagExplanation.of(found.flag(), found.profile()));
        }
        if (found.audit() != null) {
            parts.addAll(AuditExplanation.of(found.audit(), found.profile()));
        }
        return parts;
    }
}

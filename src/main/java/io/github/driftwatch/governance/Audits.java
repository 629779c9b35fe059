package io.github.driftwatch.governance;

import io.github.driftwatch.drift.RulesAsked;
import io.github.driftwatch.drift.RunLack;
import io.github.driftwatch.drift.Supplied;
import io.github.driftwatch.procedure.Audit;
import io.github.driftwatch.procedure.AuditLine;
import io.github.driftwatch.procedure.AuditLine.Counted;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.timeline.UnassessedRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The audits that some procedures want, as measures.
 *
 * @param measures those that this export gives figures of, in the order of reports, each without the lines that it does not
 * @param left the audits and lines that it gives none of, in the same order
 */
public record Audits(List<Measure> measures, List<NotMeasured> left) {

    public Audits {
        measures = List.copyOf(measures);
        left = List.copyOf(left);
    }

    /**
     * The audits of some procedures.
     *
     * @param unassessed the rules that the run cannot assess
     * @param supplied what the run has; the kinds of event that a profile says are not recorded need not be among it
     */
    public static Audits of(Procedures procedures, List<UnassessedRule> unassessed, Supplied supplied) {
        Map<String, Audit> inForce =
                procedures.auditsInForce().stream().collect(Collectors.toMap(Audit::id, Function.identity()));
        List<Measure> measures = new ArrayList<>();
        List<NotMeasured> left = new ArrayList<>();
        for (Audit audit : procedures.governance().audits()) {
            Audit countable = inForce.get(audit.id());
            if (countable == null) {
                left.add(new NotMeasured(audit.id(), null, notAsked(procedures.profiles())));
            } else {
                take(audit, countable, procedures, unassessed, supplied, measures, left);
            }
        }
        return new Audits(measures, left);
    }

    private static void take(
            Audit audit,
            Audit inForce,
            Procedures procedures,
            List<UnassessedRule> unassessed,
            Supplied supplied,
            List<Measure> measures,
            List<NotMeasured> left) {
        Profile profile = procedures.saying(audit);
        RulesAsked rules = new RulesAsked(procedures, profile);
        RunLack lack = new RunLack(profile, unassessed, rules, supplied.without(profile.notRecorded()));
        List<AuditLine> lines = new ArrayList<>();
        List<NotMeasured> lacking = new ArrayList<>();
        for (AuditLine line : audit.lines()) {
            Optional<String> why =
                    inForce.lines().contains(line) ? lacking(line, lack) : Optional.of(notAsked(procedures.profiles()));
            why.ifPresentOrElse(
                    reason -> lacking.add(new NotMeasured(audit.id(), line.id(), reason)), () -> lines.add(line));
        }
        if (lines.isEmpty()) {
            left.add(new NotMeasured(audit.id(), null, whyNone(lacking, inForce)));
            return;
        }
        left.addAll(lacking);
        measures.add(new AuditMeasure(audit, lines, profile, rules));
    }

    /** Of an audit none of whose lines can be counted, why the first cannot that is asked for. */
    private static String whyNone(List<NotMeasured> lacking, Audit inForce) {
        Set<@Nullable String> asked =
                new HashSet<>(inForce.lines().stream().map(AuditLine::id).toList());
        return lacking.stream()
                .filter(line -> asked.contains(line.line()))
                .findFirst()
                .orElse(lacking.get(0))
                .reason();
    }

    private static Optional<String> lacking(AuditLine line, RunLack lack) {
        AuditLine.Since median = line.median();
        Optional<String> counted = line.counted() instanceof Counted.Asked asked
                ? lack.ofRules(asked.filter())
                : lack.ofWords(((Counted.Happened) line.counted()).mentioned());
        return counted.or(() -> median == null ? Optional.empty() : lack.ofWords(median.mentioned()));
    }

    private static String notAsked(List<Profile> profiles) {
        if (profiles.size() == 1) {
            return profiles.get(0).name() + " does not ask for it";
        }
        return "none of " + profiles.stream().map(Profile::name).collect(Collectors.joining(", ")) + " asks for it";
    }
}

package io.github.driftwatch.report.lifeline;

import io.github.driftwatch.lifeline.ChildLife;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.report.RuleOrder;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.timeline.Obligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands below a plan's life, in the words that the text and the sheet share. */
public final class LifelineFoot {

    private static final int TOLD_ONE_BY_ONE = 2;

    private LifelineFoot() {}

    /** Where a finding is and what it says. */
    public static String doubt(Finding finding) {
        String row = finding.row() == 0 ? "" : " row " + finding.row();
        String sheet = finding.sheet() == null ? "" : ", sheet " + finding.sheet();
        return finding.file() + sheet + row + ": " + LifelineWords.plain(finding.message());
    }

    /** What could not be assessed, and why. */
    static List<String> notes(ChildLife life) {
        List<String> notes = new ArrayList<>();
        Words.byReason(life.unassessed())
                .forEach((reason, rules) -> notes.add(String.join(", ", rules) + ": " + reason));
        Map<String, List<Obligation>> byReason = new LinkedHashMap<>();
        life.lifeline()
                .notAssessed()
                .forEach(o -> byReason.computeIfAbsent(
                                o.note() == null ? "" : ": " + LifelineWords.plain(o.note()),
                                reason -> new ArrayList<>())
                        .add(o));
        byReason.forEach((reason, obligations) -> rules(obligations).forEach(rule -> notes.add(rule + reason)));
        return notes;
    }

    /** A rule with what it asks for; of many, which they are and no more. */
    private static List<String> rules(List<Obligation> notAssessed) {
        return notAssessed.size() <= TOLD_ONE_BY_ONE
                ? notAssessed.stream()
                        .map(o -> o.rule().id() + ", " + LifelineWords.plain(o.requirement()))
                        .toList()
                : List.of(notAssessed.stream()
                        .map(o -> o.rule().id())
                        .sorted(RuleOrder.BY_NUMBER)
                        .collect(Collectors.joining(", ")));
    }

    static String otherPlan(Plan plan, LocalDate asAt) {
        boolean ended = plan.end() != null && !plan.end().isAfter(asAt);
        return LifelineWords.plain(plan.id()) + ", " + (plan.start().isAfter(asAt) ? "begins " : "")
                + LifelineWords.day(plan.start())
                + (plan.start().isAfter(asAt) ? "" : " to " + (ended ? LifelineWords.day(plan.end()) : "now"))
                + ": see it with --plan "
                + LifelineWords.plain(plan.id());
    }
}

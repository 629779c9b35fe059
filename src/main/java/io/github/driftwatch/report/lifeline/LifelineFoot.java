package io.github.driftwatch.report.lifeline;

import io.github.driftwatch.lifeline.ChildLife;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.report.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands below a plan's life, in the words that the text and the sheet share. */
final class LifelineFoot {

    private LifelineFoot() {}

    /** Where a finding is and what it says. */
    static String doubt(Finding finding) {
        String row = finding.row() == 0 ? "" : " row " + finding.row();
        String sheet = finding.sheet() == null ? "" : ", sheet " + finding.sheet();
        return finding.file() + sheet + row + ": " + LifelineWords.plain(finding.message());
    }

    /** What could not be assessed, and why. */
    static List<String> notes(ChildLife life) {
        List<String> notes = new ArrayList<>();
        Words.byReason(life.unassessed())
                .forEach((reason, rules) -> notes.add(String.join(", ", rules) + ": " + reason));
        life.lifeline()
                .notAssessed()
                .forEach(o -> notes.add(o.rule().id() + ", " + LifelineWords.plain(o.requirement())
                        + (o.note() == null ? "" : ": " + LifelineWords.plain(o.note()))));
        return notes;
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

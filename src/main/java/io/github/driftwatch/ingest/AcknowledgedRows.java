package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.words.FormulaGuard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the acknowledged table. The program's own list of them can be given as it is: what made its texts harmless for
 * a spreadsheet is undone.
 *
 * @param placing tells whether a plan is meant
 * @param into where the rows go
 */
record AcknowledgedRows(Placing placing, List<Acknowledgement> into) implements TableRows {

    @Override
    public void read(Fields fields) {
        String childId = FormulaGuard.undone(fields.requiredText("child_id"));
        String requirement = FormulaGuard.undone(fields.requiredText("requirement"));
        String reason = FormulaGuard.undone(fields.requiredText("reason"));
        LocalDate until = fields.date("until");
        String planId = text(fields, "plan_id");
        if (until != null && fields.usable() && placing.means(fields, childId, planId)) {
            into.add(new Acknowledgement(
                    childId, planId, requirement, reason, text(fields, "by"), until, fields.number()));
        }
    }

    private static @Nullable String text(Fields fields, String column) {
        String text = fields.text(column);
        return text == null ? null : FormulaGuard.undone(text);
    }
}

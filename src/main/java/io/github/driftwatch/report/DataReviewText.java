package io.github.driftwatch.report;

import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.table.Ink;
import io.github.driftwatch.table.LabelledLines;
import java.util.ArrayList;
import java.util.List;

/** What a look at the data tells the person at the terminal: what was read, and what was found, by kind. */
public final class DataReviewText {

    private DataReviewText() {}

    /** The lines, for a terminal of a width in characters. Names no child. */
    public static List<String> lines(DataReview review, int width, Ink ink) {
        LabelledLines lines = new LabelledLines(width, ink);
        for (InputFile input : review.inputs()) {
            lines.add("Read", read(input));
        }
        lines.add("Plans", Words.count(review.plansChecked(), "plan") + " can be checked");
        List<Remedy> remedies = review.remedies();
        if (remedies.isEmpty()) {
            lines.add("Data", "nothing found wrong");
        } else {
            lines.add(
                    "Data",
                    Words.count(review.findings(Finding.Severity.ERROR), "error") + ", "
                            + Words.count(review.findings(Finding.Severity.WARNING), "warning"));
            remedies.forEach(remedy -> lines.add(remedy.count().check().id(), kind(remedy)));
        }
        review.notes().forEach(note -> lines.add("Note", note));
        return lines.all();
    }

    private static String read(InputFile input) {
        String from = input.sheet() == null ? input.file() : input.file() + ", sheet " + input.sheet();
        String rows = input.addsTo()
                ? Words.count(input.rowsRead(), "row") + " to add to "
                        + input.table().fileName().replace('_', ' ')
                : Words.count(input.rowsRead(), Words.one(input.table()));
        return from + ": " + rows
                + (input.rowsLeftOut() == 0 ? "" : ", " + Words.number(input.rowsLeftOut()) + " left out");
    }

    private static String kind(Remedy remedy) {
        CheckCount count = remedy.count();
        List<String> figures = new ArrayList<>();
        if (count.errors() > 0) {
            figures.add(Words.count(count.errors(), "error"));
        }
        if (count.warnings() > 0) {
            figures.add(Words.count(count.warnings(), "warning"));
        }
        return String.join(", ", figures) + ": " + count.check().title() + ". "
                + remedy.advice().remedy();
    }
}

package io.github.driftwatch.acknowledged;

import io.github.driftwatch.ingest.OwnReport;
import io.github.driftwatch.ingest.OwnReport.OwnRow;
import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an earlier run listed as known about, read back: people change that list by hand, in a spreadsheet too. */
public final class EarlierAcknowledgements {

    /** The name of the list in a folder of reports. */
    public static final String LIST = "acknowledged.csv";

    /** The columns that people fill in; the list has the state after them. */
    public static final List<String> HEADINGS = List.of("child_id", "plan_id", "requirement", "reason", "by", "until");

    private static final String REMEDY =
            "Correct that cell or that row, or take the file away; without it, only what is"
                    + " given with --acknowledged counts as known about. Then run again.";

    private EarlierAcknowledgements() {}

    /** Whether a folder holds a list. */
    public static boolean areIn(Path earlierFolder) {
        return Files.exists(earlierFolder.resolve(LIST));
    }

    /**
     * What the list of a folder says; nothing where it holds none.
     *
     * @throws UnusableInputException where it cannot be used
     */
    public static List<Acknowledgement> in(Path earlierFolder) throws UnusableInputException {
        List<Acknowledgement> words = new ArrayList<>();
        if (areIn(earlierFolder)) {
            new OwnReport(earlierFolder.resolve(LIST), HEADINGS, REMEDY)
                    .<RuntimeException>read(row -> words.add(word(row)));
        }
        return words;
    }

    private static Acknowledgement word(OwnRow row) throws UnusableInputException {
        return new Acknowledgement(
                row.requiredText(0),
                row.text(1),
                row.requiredText(2),
                row.requiredText(3),
                row.text(4),
                row.requiredDate(5),
                row.row().number());
    }
}

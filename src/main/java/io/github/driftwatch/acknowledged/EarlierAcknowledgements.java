package io.github.driftwatch.acknowledged;

import io.github.driftwatch.ingest.OwnReport;
import io.github.driftwatch.ingest.OwnReport.OwnRow;
import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What an earlier run listed as known about, read back: people change that list by hand, in a spreadsheet too. */
public final class EarlierAcknowledgements {

    /** The name of the list in a folder of reports. */
    public static final String LIST = "acknowledged.csv";

    /** The columns that people fill in; the list has the state after them. */
    public static final List<String> HEADINGS = List.of("child_id", "plan_id", "requirement", "reason", "by", "until");

    private static final String REMEDY =
            "Restore it from a copy, or take it out of that folder: without it, only what is given with"
                    + " --acknowledged counts as known about. Then run again.";

    private static final int PLAN = 1;
    private static final int BY = 4;
    private static final int UNTIL = 5;

    private EarlierAcknowledgements() {}

    /** Whether a folder holds a list. */
    public static boolean areIn(Path earlierFolder) {
        return Files.exists(earlierFolder.resolve(LIST));
    }

    /**
     * What the list of a folder says; nothing where it holds none. A slip in a row spoils that row and no other.
     *
     * @throws UnusableInputException where it is no such list at all
     */
    public static EarlierWords in(Path earlierFolder) throws UnusableInputException {
        List<Acknowledgement> words = new ArrayList<>();
        List<SpoiltWord> spoilt = new ArrayList<>();
        if (areIn(earlierFolder)) {
            new OwnReport(earlierFolder.resolve(LIST), HEADINGS, REMEDY).<RuntimeException>read(row -> {
                String problem = problem(row);
                if (problem == null) {
                    words.add(word(row));
                } else if (isWritten(row)) {
                    spoilt.add(spoilt(row, problem));
                }
            });
        }
        return new EarlierWords(words, spoilt);
    }

    private static Acknowledgement word(OwnRow row) throws UnusableInputException {
        return new Acknowledgement(
                row.requiredText(0),
                row.text(PLAN),
                row.requiredText(2),
                row.requiredText(3),
                row.text(BY),
                row.requiredDate(UNTIL),
                row.row().number());
    }

    private static SpoiltWord spoilt(OwnRow row, String problem) {
        return new SpoiltWord(
                row.text(0), row.text(PLAN), row.text(2), row.text(3), row.text(BY), row.text(UNTIL), problem);
    }

    private static @Nullable String problem(OwnRow row) {
        for (int column = 0; column < HEADINGS.size(); column++) {
            if (column != PLAN && column != BY && row.text(column) == null) {
                return HEADINGS.get(column) + " is empty";
            }
        }
        String problem = row.notADay(UNTIL);
        return problem == null ? null : HEADINGS.get(UNTIL) + " " + problem;
    }

    /** Whether anybody has written into it: a row whose cells were cleared is none. */
    private static boolean isWritten(OwnRow row) {
        return IntStream.range(0, HEADINGS.size()).anyMatch(column -> row.text(column) != null);
    }
}

package io.github.driftwatch.report;

import io.github.driftwatch.acknowledged.UsualReason;
import io.github.driftwatch.model.Acknowledgement;

/** What a row of a list says of lateness that is known about. */
final class KnownWords {

    private KnownWords() {}

    /** Why a row is due, after until when, why and by whom it is known about. */
    static String reason(DueRow row) {
        Acknowledgement word = row.acknowledged();
        return word == null ? row.reason() : known(word) + " " + row.reason();
    }

    private static String known(Acknowledgement word) {
        String why = UsualReason.inWords(word).replaceFirst("[.]+$", "");
        return "Known about until " + Words.shortDay(word.until()) + ": " + why
                + (word.by() == null ? "" : " (by " + word.by() + ")") + ".";
    }
}

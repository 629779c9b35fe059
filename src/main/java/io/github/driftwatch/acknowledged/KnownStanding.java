package io.github.driftwatch.acknowledged;

import io.github.driftwatch.model.Acknowledgement;
import java.util.Locale;

/**
 * A word that some lateness is known about, and how it stands.
 *
 * @param word what somebody says
 * @param state how it stands on the day of the check
 */
public record KnownStanding(Acknowledgement word, State state) {

    /** How a word stands; in the order in which they are listed. */
    public enum State {
        /** It holds, and what it is about is late or coming up. */
        IN_FORCE,
        /** It would hold, and what it is about is neither late nor coming up. */
        NOTHING_LATE,
        /** Its last day is over. */
        PASSED;

        /** As the list says it, such as {@code in force}. */
        public String inWords() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}

package io.github.driftwatch.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something recorded on a plan that is neither a conference nor a meeting: minutes sent, a concern, an agreement.
 *
 * @param date the day that it happened
 * @param kind its kind, in lower case with hyphens, such as {@code drc-postponed}
 * @param agreedBy the roles that agreed to it, in lower case with hyphens
 * @param by who recorded or made it
 * @param outcome what came of it
 * @param note free text
 * @param row the row of the events table
 */
public record Event(
        LocalDate date,
        String kind,
        Set<String> agreedBy,
        @Nullable String by,
        @Nullable String outcome,
        @Nullable String note,
        int row)
        implements Sourced {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_]+");

    public Event {
        agreedBy = Set.copyOf(agreedBy);
    }

    /** A text as a word of the rules: in lower case, with hyphens. */
    public static String word(String text) {
        return BETWEEN_WORDS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    }
}

package io.github.driftwatch.layout;

import io.github.driftwatch.source.Blanks;
import java.util.Locale;

/** Names as people type them, brought to one spelling. */
public final class Names {

    private Names() {}

    /**
     * A name of a kind, a role or a value in lower case with hyphens: {@code "DRC Postponed"} is {@code drc-postponed}.
     */
    public static String normalised(String text) {
        StringBuilder name = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_' || c == '-' || Blanks.isBlank(c)) {
                gap = name.length() > 0;
            } else {
                if (gap) {
                    name.append('-');
                    gap = false;
                }
                name.append(c);
            }
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * A heading without what makes no difference: case, blanks, underscores, hyphens and trailing punctuation.
     * {@code "Child ID:"} is {@code childid}.
     */
    public static String headingKey(String heading) {
        StringBuilder key = new StringBuilder(heading.length());
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (c != '_' && c != '-' && !Blanks.isBlank(c)) {
                key.append(c);
            }
        }
        int end = key.length();
        while (end > 0 && !Character.isLetterOrDigit(key.charAt(end - 1))) {
            end--;
        }
        return key.substring(0, end).toLowerCase(Locale.ROOT);
    }
}

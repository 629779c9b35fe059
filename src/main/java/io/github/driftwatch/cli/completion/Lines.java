package io.github.driftwatch.cli.completion;

import java.util.Locale;

/** The lines of a script as they are written one after the other. */
final class Lines {

    private final StringBuilder text = new StringBuilder();

    /** Adds a line, or several. */
    Lines add(String lines) {
        text.append(lines.stripTrailing()).append('\n');
        return this;
    }

    /** Adds a line with texts put in. */
    Lines add(String line, Object... texts) {
        return add(String.format(Locale.ROOT, line, texts));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

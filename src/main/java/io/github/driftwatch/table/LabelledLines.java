package io.github.driftwatch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lines with a label at the left, wrapped at blanks to a width, each sentence under its own beginning. */
public final class LabelledLines {

    private static final int LABEL = 14;
    private static final int NARROWEST = 20;

    private final int room;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();
    private String lastLabel = "";

    /** No lines yet, for a width in characters. */
    public LabelledLines(int width) {
        this(width, Ink.NONE);
    }

    /** The same for a terminal, whose labels are set off. */
    public LabelledLines(int width, Ink ink) {
        this.ink = ink;
        this.room = Math.max(NARROWEST, width - LABEL);
    }

    /** Adds a sentence under a label, which is not repeated where the line before has the same. */
    public void add(String label, String sentence) {
        add(label, sentence, ink::strong);
    }

    /** Adds a sentence under a label that somebody has to act on. */
    public void addUrgent(String label, String sentence) {
        add(label, sentence, ink::urgent);
    }

    private void add(String label, String sentence, UnaryOperator<String> inked) {
        String shown = label.equals(lastLabel) ? "" : label;
        lastLabel = label.isEmpty() ? lastLabel : label;
        String left = inked.apply(shown) + " ".repeat(LABEL - shown.length());
        for (String line : wrap(sentence, room)) {
            lines.add((left + line).stripTrailing());
            left = " ".repeat(LABEL);
        }
    }

    /** How many characters a line has beside its label. */
    public int room() {
        return room;
    }

    /** Every line so far. */
    public List<String> all() {
        return List.copyOf(lines);
    }

    /** A sentence as lines of no more than so many characters, broken at blanks; a longer word keeps its line. */
    public static List<String> wrap(String sentence, int room) {
        List<String> wrapped = new ArrayList<>();
        String rest = sentence;
        while (rest.length() > room) {
            int blank = rest.lastIndexOf(' ', room);
            int cut = blank <= 0 ? rest.indexOf(' ', room) : blank;
            if (cut < 0) {
                break;
            }
            wrapped.add(rest.substring(0, cut));
            rest = rest.substring(cut + 1);
        }
        wrapped.add(rest);
        return wrapped;
    }
}

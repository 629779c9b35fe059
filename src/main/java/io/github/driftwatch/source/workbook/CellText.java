package io.github.driftwatch.source.workbook;

import java.util.Arrays;

/** Gathers a cell's text out of its pieces; how it is pronounced is left out. */
final class CellText {

    private static final int MOST_CHARACTERS = 1 << 20;

    private char[] text = new char[1 << 7];
    private int length;
    private boolean collecting;
    private boolean inPhonetic;

    void clear() {
        length = 0;
    }

    void open(String element) {
        switch (element) {
            case "v" -> collecting = true;
            case "t" -> collecting = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            default -> {
                // Fonts and the like hold no text.
            }
        }
    }

    void close(String element) {
        switch (element) {
            case "v", "t" -> collecting = false;
            case "rPh" -> inPhonetic = false;
            default -> {
                // Nothing to do.
            }
        }
    }

    void take(char[] characters, int start, int more) {
        if (collecting) {
            if (length + more > MOST_CHARACTERS) {
                throw new WorkbookFault("holds a cell of more than " + MOST_CHARACTERS + " characters.");
            }
            if (length + more > text.length) {
                text = Arrays.copyOf(text, Math.max(text.length * 2, length + more));
            }
            System.arraycopy(characters, start, text, length, more);
            length += more;
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The number that it is, where it is written with so few figures and no zero before them; -1 for anything else. */
    int shortNumber(int mostFigures) {
        if (length == 0 || length > mostFigures || (text[0] == '0' && length > 1)) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    int hash() {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    boolean isSame(String other) {
        if (other.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (other.charAt(i) != text[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}

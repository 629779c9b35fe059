package io.github.driftwatch.source.workbook;

/** Gathers a cell's text out of its pieces; how it is pronounced is left out. */
final class CellText {

    private static final int MOST_CHARACTERS = 1 << 20;

    private final StringBuilder text = new StringBuilder();
    private boolean collecting;
    private boolean inPhonetic;

    void clear() {
        text.setLength(0);
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

    void take(char[] characters, int start, int length) {
        if (collecting) {
            text.append(characters, start, length);
            if (text.length() > MOST_CHARACTERS) {
                throw new WorkbookFault("holds a cell of more than " + MOST_CHARACTERS + " characters.");
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package io.github.driftwatch.html;

/**
 * The heading of a table's column.
 *
 * @param text what it says
 * @param sort how its cells are put in order
 */
public record Heading(String text, Sort sort) {

    /** How the cells of a column are put in order. */
    public enum Sort {
        TEXT("text"),
        /** By the number that the cell begins with. */
        NUMBER("number"),
        /** By the {@code datetime} of the cell's first {@code time}. */
        DATE("date");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        /** The word that the page's script knows it by. */
        String word() {
            return word;
        }
    }
}

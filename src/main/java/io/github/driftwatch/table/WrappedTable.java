package io.github.driftwatch.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of texts for a terminal or a pipe, whose cells are wrapped and never cut. */
public final class WrappedTable {

    private static final String GAP = "  ";

    private final int[] widths;

    /** A table as wide as a screen, its columns in proportion to these shares. */
    public WrappedTable(int width, int... shares) {
        int room = width - GAP.length() * (shares.length - 1);
        int whole = Arrays.stream(shares).sum();
        this.widths = Arrays.stream(shares).map(share -> room * share / whole).toArray();
    }

    /**
     * The same, with a first column in which a word of this length is not broken, as long as it takes no more than a third
     * of the screen.
     */
    public static WrappedTable withFirst(int longestWord, int width, int... shares) {
        WrappedTable table = new WrappedTable(width, shares);
        int first = Math.min(longestWord, width / 3);
        if (first > table.widths[0]) {
            int[] others = Arrays.copyOfRange(shares, 1, shares.length);
            table.widths[0] = first;
            int[] rest = new WrappedTable(width - first - GAP.length(), others).widths;
            System.arraycopy(rest, 0, table.widths, 1, rest.length);
        }
        return table;
    }

    /** A dashed line under each heading. */
    public String rule() {
        return String.join(GAP, Arrays.stream(widths).mapToObj("-"::repeat).toList());
    }

    /** A row as lines; each cell is a list of texts, each of which begins its own line. */
    public List<String> row(List<List<String>> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = new ArrayList<>();
            for (String text : cells.get(i)) {
                lines.addAll(LabelledLines.wrap(broken(text, widths[i]), widths[i]));
            }
            wrapped.add(lines);
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        List<String> rows = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            rows.add(line(wrapped, line));
        }
        return rows;
    }

    /** A text whose words all fit: a longer one is broken after an underscore or a hyphen, or where it must be. */
    private static String broken(String text, int width) {
        StringBuilder all = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            while (rest.length() > width) {
                int mark = Math.max(rest.lastIndexOf('_', width - 1), rest.lastIndexOf('-', width - 1));
                int cut = mark > 0 ? mark + 1 : width;
                all.append(rest, 0, cut).append(' ');
                rest = rest.substring(cut);
            }
            all.append(rest).append(' ');
        }
        return all.substring(0, all.length() - 1);
    }

    private String line(List<List<String>> wrapped, int line) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < wrapped.size(); i++) {
            String text = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
            row.append(i == 0 ? "" : GAP).append(text).append(" ".repeat(Math.max(0, widths[i] - text.length())));
        }
        return row.toString().stripTrailing();
    }
}

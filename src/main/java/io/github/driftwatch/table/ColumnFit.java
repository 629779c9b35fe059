package io.github.driftwatch.table;

import io.github.driftwatch.table.Column.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide each column of a terminal table is.
 *
 * @param widths in characters; 0 where the column is not shown
 * @param dropped the names of columns that hold something and found no room, in their order
 */
record ColumnFit(List<Integer> widths, List<String> dropped) {

    /** The narrowest that a text is cut to. */
    private static final int NARROWEST_TEXT = 10;

    private static final int GAP = 2;

    /** The priority of the columns that make no sense cut short: they have their whole width before others have any. */
    private static final int WHOLE = 1;

    static <R> ColumnFit of(List<Column<R>> columns, List<List<String>> rows, int width) {
        int[] natural = new int[columns.size()];
        int[] least = new int[columns.size()];
        for (int i = 0; i < natural.length; i++) {
            natural[i] = columns.get(i).kind() == Kind.SENTENCES
                    ? 0
                    : natural(columns.get(i).name(), i, rows);
            least[i] = columns.get(i).kind() == Kind.TEXT
                    ? Math.min(
                            natural[i], Math.max(NARROWEST_TEXT, columns.get(i).width()))
                    : natural[i];
        }
        int[] widths = new int[natural.length];
        choose(columns, 1, WHOLE, least, widths, width);
        widen(widths, natural, width);
        choose(columns, WHOLE + 1, Integer.MAX_VALUE, least, widths, width);
        List<String> dropped = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] == 0 && natural[i] > 0) {
                dropped.add(columns.get(i).name());
            }
        }
        widen(widths, natural, width);
        return new ColumnFit(IntStream.of(widths).boxed().toList(), List.copyOf(dropped));
    }

    /** The width that shows every cell whole; 0 where all of several rows are empty. */
    private static int natural(String name, int column, List<List<String>> rows) {
        int widest = rows.stream()
                .map(row -> row.get(column))
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .max()
                .orElse(name.length());
        return widest == 0 ? 0 : Math.max(widest, name.length());
    }

    /** Gives room to columns of some priorities, the most important first, as long as their least width fits. */
    private static <R> void choose(
            List<Column<R>> columns, int firstPriority, int lastPriority, int[] least, int[] widths, int width) {
        List<Integer> byImportance = IntStream.range(0, least.length)
                .filter(i -> columns.get(i).priority() >= firstPriority
                        && columns.get(i).priority() <= lastPriority)
                .boxed()
                .sorted(Comparator.comparingInt(i -> columns.get(i).priority()))
                .toList();
        int room = room(widths, width);
        for (int i : byImportance) {
            if (least[i] > 0 && least[i] <= room) {
                widths[i] = least[i];
                room -= least[i] + GAP;
            }
        }
    }

    /** Hands out what room is left, one character at a time, to the narrowest of those that lack some. */
    private static void widen(int[] widths, int[] natural, int width) {
        int room = room(widths, width) + GAP;
        while (room > 0) {
            int neediest = IntStream.range(0, widths.length)
                    .filter(i -> widths[i] > 0 && widths[i] < natural[i])
                    .boxed()
                    .min(Comparator.comparingInt(i -> widths[i]))
                    .orElse(-1);
            if (neediest < 0) {
                return;
            }
            widths[neediest]++;
            room--;
        }
    }

    /** How wide a further column can be. */
    private static int room(int[] widths, int width) {
        return width - IntStream.of(widths).filter(w -> w > 0).map(w -> w + GAP).sum();
    }
}

package io.github.driftwatch.layout;

import io.github.driftwatch.source.ColumnLetters;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file holds which column of a table.
 *
 * @param located the columns found, in the order of the layout
 * @param datesBeside the columns of dates that other things of the part are read from: they tell of the file's order too
 * @param ignored the letters of the columns that were not recognised, with the column that each may stand for
 * @param resembling the columns that are not there and that one of these may stand for, by canonical name, with its letter
 * @param width how many columns have a heading, up to the last that has
 */
public record Headings(
        List<Located> located,
        List<Located> datesBeside,
        List<String> ignored,
        Map<String, String> resembling,
        int width) {

    public Headings {
        located = List.copyOf(located);
        datesBeside = List.copyOf(datesBeside);
        ignored = List.copyOf(ignored);
        resembling = Map.copyOf(resembling);
    }

    /** A column by its canonical name. A look along so short a list is quicker than a map, millions of times over. */
    @Nullable
    public Located find(String name) {
        for (Located each : located) {
            if (each.column().name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /**
     * Matches a row of headings, or says what is missing from it.
     *
     * @param part the part of the layout that the file was taken for
     * @param holding which of the things that the part holds is read
     */
    public static Headings match(Row row, Layout layout, Part part, Holding holding, RowSource source)
            throws UnusableInputException {
        HeadingRow headings = new HeadingRow(row);
        Map<String, Integer> index = headings.positions(holding.keys(), shown(holding), source);
        Set<String> known = new HashSet<>(part.keys());
        known.addAll(part.ignoredKeys());
        List<Integer> unknown = unknown(row, known);
        HeldColumn lacking = holding.lacking(index.keySet());
        if (lacking != null) {
            throw new MissingColumn(
                            source,
                            layout,
                            holding.table(),
                            row,
                            lacking.heading(index.keySet()),
                            unknown,
                            index.isEmpty())
                    .exception();
        }
        List<Located> datesBeside = new ArrayList<>();
        for (Holding other : part.holds()) {
            if (!other.equals(holding)) {
                located(other, headings.positions(other.keys(), shown(other), source), layout).stream()
                        .filter(at -> at.column().type() == ColumnType.DATE)
                        .forEach(datesBeside::add);
            }
        }
        List<String> ignored = new ArrayList<>();
        Map<String, String> resembling = new LinkedHashMap<>();
        for (int at : unknown) {
            String letter = ColumnLetters.of(at);
            HeldColumn meant = meant(row.cell(at).text(), holding, index.keySet());
            ignored.add(meant == null ? letter : letter + " (is it " + meant.heading(index.keySet()) + "?)");
            if (meant != null) {
                resembling.putIfAbsent(meant.column().name(), letter);
            }
        }
        return new Headings(located(holding, index, layout), datesBeside, ignored, resembling, headings.width());
    }

    private static List<Located> located(Holding holding, Map<String, Integer> index, Layout layout) {
        List<Located> located = new ArrayList<>();
        for (HeldColumn held : holding.columns()) {
            if (held.isIn(index.keySet())) {
                located.add(new Located(held, index, layout.words()));
            }
        }
        return located;
    }

    private static Map<String, String> shown(Holding holding) {
        Map<String, String> shown = new HashMap<>();
        for (HeldColumn held : holding.columns()) {
            held.headings().forEach(heading -> shown.put(Names.headingKey(heading), heading));
            held.joined().forEach(heading -> shown.putIfAbsent(Names.headingKey(heading), heading));
        }
        return shown;
    }

    private static List<Integer> unknown(Row row, Set<String> known) {
        List<Integer> unknown = new ArrayList<>();
        for (int index = 0; index < row.cells().size(); index++) {
            if (!row.cell(index).isBlank()
                    && !known.contains(Names.headingKey(row.cell(index).text()))) {
                unknown.add(index);
            }
        }
        return unknown;
    }

    /** The column that a heading not recognised most likely stands for, where that was not found. */
    private static @Nullable HeldColumn meant(String found, Holding holding, Set<String> keys) {
        for (HeldColumn held : holding.columns()) {
            String heading = held.heading(keys);
            if (!held.isIn(keys) && Resemblance.nearest(heading, List.of(found)) != null) {
                return held;
            }
        }
        return null;
    }
}

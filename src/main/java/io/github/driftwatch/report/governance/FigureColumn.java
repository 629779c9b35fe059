package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Line.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that has lines side by side: one part of a line's figures.
 *
 * @param line the line
 * @param heading what stands over it
 * @param part the part of a figure that it shows
 * @param format how a spreadsheet is to write it
 */
record FigureColumn(Line line, String heading, Function<ShownFigure, @Nullable Object> part, String format) {

    private static final Pattern NOT_DONE = Pattern.compile(": not done$");

    /** The columns of a line: a share has its count and its percentage. */
    static List<FigureColumn> of(Line line) {
        if (line.kind() != Kind.COUNT) {
            return List.of(value(line));
        }
        FigureColumn count = new FigureColumn(line, line.title(), ShownFigure::count, Page.WHOLE);
        return line.of() == null ? List.of(count) : List.of(count, share(line));
    }

    /** All columns of some lines. */
    static List<FigureColumn> of(List<Line> lines) {
        return lines.stream().flatMap(line -> of(line).stream()).toList();
    }

    /** The one column of a line that says most. */
    static FigureColumn main(Line line) {
        List<FigureColumn> all = of(line);
        return all.get(all.size() - 1);
    }

    /** Whether it shows percentages of something counted. */
    boolean isShare() {
        return line.of() != null && format.equals(Page.PERCENT);
    }

    /** The same under another heading. */
    FigureColumn headed(String other) {
        return new FigureColumn(line, other, part, format);
    }

    private static FigureColumn share(Line line) {
        return new FigureColumn(line, line.title() + ", %", ShownFigure::percent, Page.PERCENT);
    }

    private static FigureColumn value(Line line) {
        String unit = line.unit();
        return new FigureColumn(
                line,
                line.title() + (unit.isEmpty() || line.title().contains(unit) ? "" : " (" + unit + ")"),
                ShownFigure::value,
                format(line));
    }

    /** The title of a line where every line beside it says the same of another thing. */
    static String brief(Line line) {
        return NOT_DONE.matcher(line.title()).replaceFirst("");
    }

    /** How the value of a line is written. */
    static String format(Line line) {
        return line.kind() == Kind.GREATEST ? Page.WHOLE : Page.PERCENT;
    }
}

package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Period;
import io.github.driftwatch.governance.Split;
import io.github.driftwatch.report.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of one measure for the parts of an authority: groups down, lines across. */
final class SplitTables {

    private static final Map<Split, String> NAMES = Map.of(
            Split.ALL, "All",
            Split.TEAM, "Team",
            Split.CONFERENCE_CHAIR, "Conference chair",
            Split.CATEGORY, "Category",
            Split.AGE_BAND, "Age");

    /** More columns than this are more than anybody reads of every group: the most frequent are shown. */
    private static final int MOST_COLUMNS = 3 * FigureTable.COLUMNS;

    /** So many rows, and headings of any height, have room on a page. */
    private static final int MOST_ROWS = 50;

    /** The splits whose groups are people's work, and not what children are like. */
    private static final Set<Split> STAFF = Set.of(Split.TEAM, Split.CONFERENCE_CHAIR);

    private final Page page;
    private final Shown shown;
    private final List<Line> lines;

    SplitTables(Page page, Shown shown, List<Line> lines) {
        this.page = page;
        this.shown = shown;
        this.lines = lines;
    }

    /** A figure of a group: a column of some period. */
    private record Cell(FigureColumn column, Period period) {}

    void fill(Split split) {
        Period period = shown.governance().period();
        List<Line> used = lines.stream()
                .filter(line -> shown.groups(split).stream()
                        .anyMatch(group -> shown.of(line, period, group).isPresent()))
                .toList();
        List<FigureColumn> columns = FigureColumn.of(used);
        boolean all = columns.size() <= MOST_COLUMNS;
        if (!all) {
            columns = mostFrequent(used, period);
        }
        if (columns.isEmpty()) {
            return;
        }
        String title = "By " + NAMES.getOrDefault(split, split.column()).toLowerCase(Locale.ROOT)
                + (all ? "" : ", the most frequent only: the CSV has all");
        List<Cell> cells = new ArrayList<>(
                columns.stream().map(column -> new Cell(column, period)).toList());
        cells.addAll(earlier(used, columns.size(), all));
        for (List<Cell> some : FigureTable.fitting(cells, cell -> cell.column().line())) {
            table(split, title, some);
            title = "";
        }
    }

    /** What other periods had, where there is room beside. */
    private List<Cell> earlier(List<Line> used, int taken, boolean all) {
        List<Cell> earlier = new ArrayList<>();
        List<NamedPeriod> others = NamedPeriod.compared(shown.governance());
        for (NamedPeriod named : others.subList(1, others.size())) {
            for (Line line : used) {
                FigureColumn column = FigureColumn.main(line);
                earlier.add(new Cell(
                        column.headed(column.heading() + ", "
                                + (named.name() == PeriodName.BEFORE ? "period before" : "year before")),
                        named.period()));
            }
        }
        return all && taken + earlier.size() <= FigureTable.COLUMNS ? earlier : List.of();
    }

    /** Groups that no page has room for go on with the same headings on the next. */
    private void table(Split split, String title, List<Cell> cells) {
        List<Group> groups = new ArrayList<>(shown.groups(split).stream()
                .filter(group -> cells.stream()
                        .anyMatch(cell -> shown.of(cell.column().line(), cell.period(), group)
                                .isPresent()))
                .toList());
        groups.add(Group.ALL);
        int parts = (groups.size() + MOST_ROWS - 1) / MOST_ROWS;
        int rows = (groups.size() + parts - 1) / parts;
        for (int from = 0; from < groups.size(); from += rows) {
            List<Group> some = groups.subList(from, Math.min(groups.size(), from + rows));
            String over = from == 0 ? title : "";
            page.together(() -> rows(split, over, some, cells));
        }
    }

    private void rows(Split split, String title, List<Group> groups, List<Cell> cells) {
        if (!title.isEmpty()) {
            page.section(title);
        }
        page.list();
        page.headings(
                NAMES.getOrDefault(split, split.column()),
                cells.stream().map(Cell::column).toList());
        for (Group group : groups) {
            if (group.equals(Group.ALL)) {
                page.total();
            }
            row(group, name(group), cells);
        }
        page.skip(1);
    }

    private static String name(Group group) {
        if (group.equals(Group.ALL)) {
            return "All plans";
        }
        return group.split() == Split.CATEGORY ? Words.category(group.name()) : group.name();
    }

    private void row(Group group, String name, List<Cell> cells) {
        page.labelled(name);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Line line = cell.column().line();
            ShownFigure figure = shown.of(line, cell.period(), group).orElse(null);
            ShownFigure all = shown.of(line, cell.period(), Group.ALL).orElse(null);
            page.cell(
                    1 + i,
                    1,
                    figure == null ? null : cell.column().part().apply(figure),
                    cell.column().format(),
                    STAFF.contains(group.split())
                            && cell.column().isShare()
                            && figure != null
                            && all != null
                            && Chance.side(figure, all) != 0);
        }
        page.skip(1);
    }

    /** As many lines as fill one table, those with the most first chosen, in the order of the measure. */
    private List<FigureColumn> mostFrequent(List<Line> used, Period period) {
        Set<Line> chosen = new HashSet<>();
        used.stream()
                .filter(line -> line.of() != null)
                .sorted(Comparator.comparing((Line line) -> count(line, period)).reversed())
                .limit(FigureTable.COLUMNS)
                .forEach(chosen::add);
        return used.stream()
                .filter(chosen::contains)
                .sorted(Comparator.comparing((Line line) -> count(line, period)).reversed())
                .map(line -> FigureColumn.of(line).get(0).headed(FigureColumn.brief(line)))
                .toList();
    }

    private int count(Line line, Period period) {
        @Nullable
        Object count = shown.of(line, period, Group.ALL).map(ShownFigure::count).orElse(null);
        return count instanceof Integer number ? number : 0;
    }
}

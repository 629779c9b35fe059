package io.github.driftwatch.report.html;

import io.github.driftwatch.html.Heading;
import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.html.ListTable;
import io.github.driftwatch.table.Column;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The section of one list.
 *
 * @param <R> what a row is made from
 * @param list its columns and words
 * @param rows its rows, in order
 * @param plans the plan that a row is about
 */
record ListSection<R>(PageList<R> list, List<R> rows, Function<R, @Nullable PlanMark> plans) {

    /**
     * A list of more rows is left out and said where to find: browsers take seconds to lay out a table of so many, and
     * nobody reads one.
     */
    static final int MOST_ROWS = 10_000;

    /** The column that leads to what the page tells of a plan. */
    private static final String CHILD = "child_id";

    /** A cell of the page with the columns of the report that it shows. */
    private record Placed<R>(PageCell cell, Column<R> column, List<Column<R>> under) {}

    boolean tooLong() {
        return rows.size() > MOST_ROWS;
    }

    void write(HtmlWriter html, String whereElse) throws IOException {
        String headingId = list.name() + "-heading";
        html.open("section", "id", list.name(), "aria-labelledby", headingId).line();
        html.open("h2", "id", headingId).text(list.title() + " (");
        html.element("span", CellWriter.text(rows.size()), "data-count", list.name())
                .text(")")
                .close("h2")
                .line();
        if (rows.isEmpty()) {
            html.element("p", list.nothing());
        } else if (tooLong()) {
            html.element("p", tooLongWords() + " " + whereElse, "class", "notice");
        } else {
            table(html);
            html.open("p", "data-none", list.name(), "hidden", "")
                    .text("No row of this list fits what is chosen above.")
                    .close("p");
        }
        html.close("section").line();
    }

    String tooLongWords() {
        return "The list " + list.name() + " has " + CellWriter.text(rows.size()) + " rows, more than the "
                + CellWriter.text(MOST_ROWS) + " that a page shows, and is left out of it.";
    }

    private void table(HtmlWriter html) throws IOException {
        List<Placed<R>> placed = placed();
        List<Heading> headings = placed.stream()
                .map(place -> new Heading(place.cell().heading(), sort(place.column())))
                .toList();
        ListTable table = ListTable.begin(html, list.name(), list.caption(), headings);
        for (R row : rows) {
            row(html, table, placed, row);
        }
        table.end();
    }

    /** The cells; one that is empty in every row, such as the change where nothing is compared, takes no room. */
    private List<Placed<R>> placed() {
        Map<String, Column<R>> columns =
                list.table().columns().stream().collect(Collectors.toMap(Column::name, column -> column));
        List<Placed<R>> placed = new ArrayList<>();
        for (PageCell cell : list.cells()) {
            Column<R> column = Objects.requireNonNull(columns.get(cell.column()));
            List<Column<R>> under = cell.under().stream()
                    .map(each -> Objects.requireNonNull(columns.get(each.column())))
                    .toList();
            Stream<Column<R>> shown = Stream.concat(Stream.of(column), under.stream());
            if (shown.anyMatch(each -> rows.stream().anyMatch(row -> each.cell().of(row) != null))) {
                placed.add(new Placed<>(cell, column, under));
            }
        }
        return placed;
    }

    private static Heading.Sort sort(Column<?> column) {
        return switch (column.kind()) {
            case DATE -> Heading.Sort.DATE;
            case NUMBER, DECIMAL -> Heading.Sort.NUMBER;
            case TEXT, STATUS, SENTENCES -> Heading.Sort.TEXT;
        };
    }

    private void row(HtmlWriter html, ListTable table, List<Placed<R>> placed, R row) throws IOException {
        PlanMark plan = plans.apply(row);
        table.row(
                "data-team", plan == null ? "" : orEmpty(plan.plan().staff().team()),
                "data-chair", plan == null ? "" : orEmpty(plan.plan().staff().conferenceChair()),
                "data-band",
                        plan == null || plan.band() == null ? "" : plan.band().name(),
                "data-change", change(row),
                "class", list.table().quiet().test(row) ? "quiet" : null);
        for (Placed<R> place : placed) {
            cell(html, place, row, plan);
        }
        table.endRow();
    }

    private @Nullable String change(R row) {
        return list.table().columns().stream()
                .filter(column -> column.name().equals("change"))
                .map(column -> column.cell().of(row))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    private void cell(HtmlWriter html, Placed<R> place, R row, @Nullable PlanMark plan) throws IOException {
        Object value = place.column().cell().of(row);
        html.open("td", "class", looks(place, value));
        boolean child = place.column().name().equals(CHILD);
        String anchor = child && plan != null ? plan.anchor() : null;
        if (value != null && anchor != null) {
            html.element("a", value.toString(), "href", "#" + anchor);
        } else if (value != null) {
            CellWriter.write(html, place.column().kind(), value);
        }
        for (int i = 0; i < place.under().size(); i++) {
            under(html, place.cell().under().get(i), place.under().get(i), row);
        }
        html.close("td");
    }

    private void under(HtmlWriter html, PageCell.Under under, Column<R> column, R row) throws IOException {
        Object value = column.cell().of(row);
        if (value != null) {
            html.open("small").text(under.label().isEmpty() ? "" : under.label() + " ");
            html.text(CellWriter.text(value)).close("small");
        }
    }

    private static <R> @Nullable String looks(Placed<R> place, @Nullable Object value) {
        if (place.cell().wide()) {
            return "wide";
        }
        if (place.column().name().equals(CHILD)) {
            return "child";
        }
        return value instanceof Number ? "figure" : null;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

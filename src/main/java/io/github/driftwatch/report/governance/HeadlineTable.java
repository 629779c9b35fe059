package io.github.driftwatch.report.governance;

import io.github.driftwatch.table.Column;
import io.github.driftwatch.table.ReportTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The figures of the first page as a table of a terminal. */
final class HeadlineTable {

    static final ReportTable<Headline> TABLE = new ReportTable<>(
            "governance",
            List.of(
                    Column.text("figure", 36, 1, Headline::title),
                    Column.number("now", 1, row -> text(row.now(), row.share())),
                    Column.number("before", 2, row -> text(row.cell(1), row.share())),
                    Column.text("change", 12, 3, row -> row.signed(1)),
                    Column.number("year ago", 4, row -> text(row.cell(2), row.share()))));

    private HeadlineTable() {}

    /** A figure in words: percentages say that they are. */
    static @Nullable String text(@Nullable Object cell, boolean share) {
        BigDecimal number = ShownFigure.number(cell);
        if (number == null) {
            return cell == null ? null : cell.toString();
        }
        return share ? number.toPlainString() + " %" : String.format(Locale.UK, "%,d", number.intValue());
    }
}

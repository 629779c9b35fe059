package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Lesson;
import io.github.driftwatch.table.Column;
import io.github.driftwatch.table.ReportTable;
import java.util.List;

/** The table of lessons. */
final class LessonRow {

    static final ReportTable<Lesson> TABLE = new ReportTable<>(
            "governance-lessons",
            List.of(
                    Column.date("date", 1, Lesson::date),
                    Column.text("child_id", 14, 1, Lesson::childId),
                    Column.text("plan_id", 18, 1, Lesson::planId),
                    Column.text("by", 20, 2, Lesson::by),
                    Column.text("outcome", 20, 2, Lesson::outcome),
                    Column.text("note", 60, 1, Lesson::note)));

    private LessonRow() {}
}

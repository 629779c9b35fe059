package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Lesson;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.report.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the sheet of lessons begins with: what was most often not done, then the lessons themselves. */
final class LessonTables {

    static final String MEASURE = "G19";

    private final Page page;
    private final Shown shown;
    private final List<Line> lines;

    LessonTables(Page page, Shown shown, List<Line> lines) {
        this.page = page;
        this.shown = shown;
        this.lines = lines;
    }

    void write() {
        FigureTable table = new FigureTable(page, shown);
        List<Line> missed = lines.stream()
                .filter(line -> line.of() != null && everFellDue(line))
                .sorted(Comparator.comparing(this::notDone).reversed())
                .toList();
        table.compared(
                missed,
                List.of("Not done", "Fell due", "%"),
                List.of(ShownFigure::count, ShownFigure::of, ShownFigure::percent));
        table.compared(
                lines.stream()
                        .filter(line -> line.of() == null && !isWhole(line))
                        .toList(),
                List.of("Count"),
                List.<Function<ShownFigure, @Nullable Object>>of(ShownFigure::count));
        if (!shown.suppressed() && !shown.governance().lessons().isEmpty()) {
            lessons();
        }
    }

    private void lessons() {
        int notes = page.columns() - 1;
        page.section("Lessons of this period");
        page.list();
        page.wordHeading(0, 1, "Recorded");
        page.wordHeading(1, notes, "What was learnt");
        page.skip(1);
        for (Lesson lesson : shown.governance().lessons()) {
            page.together(() -> {
                page.label(0, 1, joined(", ", Words.shortDay(lesson.date()), lesson.by()));
                page.label(1, notes, joined(": ", lesson.outcome(), lesson.note()));
                page.skip(1);
            });
        }
        page.skip(1);
    }

    private static String joined(String between, @Nullable String first, @Nullable String second) {
        return Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(between));
    }

    private boolean isWhole(Line line) {
        return lines.stream().anyMatch(share -> line.key().equals(share.of()));
    }

    private boolean everFellDue(Line line) {
        return NamedPeriod.compared(shown.governance()).stream()
                .flatMap(named -> shown.of(line, named.period(), Group.ALL).stream())
                .anyMatch(figure -> !Integer.valueOf(0).equals(figure.of()));
    }

    /** How often it was not done; what is withheld comes after what is told. */
    private BigDecimal notDone(Line line) {
        return shown.of(line, shown.governance().period(), Group.ALL)
                .map(figure -> ShownFigure.number(figure.count()))
                .orElse(BigDecimal.ONE.negate());
    }
}

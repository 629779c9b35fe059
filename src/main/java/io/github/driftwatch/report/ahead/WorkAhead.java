package io.github.driftwatch.report.ahead;

import io.github.driftwatch.report.DueRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is coming up, as work to be planned. The conferences of one kind for the children of one family stand together, in
 * the week of the earliest.
 *
 * @param rows the rows, in the order of the list
 */
public record WorkAhead(List<AheadRow> rows) {

    public WorkAhead {
        rows = List.copyOf(rows);
    }

    /** Places the rows of the upcoming list. */
    public static WorkAhead of(List<DueRow> upcoming, ConferenceRules conferences) {
        Map<String, List<DueRow>> families = new LinkedHashMap<>();
        for (DueRow row : upcoming) {
            key(row, conferences)
                    .ifPresent(key -> families.computeIfAbsent(key, family -> new ArrayList<>())
                            .add(row));
        }
        List<AheadRow> rows = new ArrayList<>();
        for (DueRow row : upcoming) {
            List<DueRow> family = key(row, conferences).map(families::get).orElse(List.of(row));
            rows.add(placed(row, family));
        }
        return new WorkAhead(rows);
    }

    /** The rows in the order of a grouping. */
    public List<AheadRow> by(Grouping grouping) {
        return rows.stream().sorted(grouping.order()).toList();
    }

    /** What one conference may serve together: of one family and of one kind. */
    private static Optional<String> key(DueRow row, ConferenceRules conferences) {
        String family = row.plan().familyId();
        return family == null ? Optional.empty() : conferences.kind(row.rule()).map(kind -> kind + " of " + family);
    }

    private static AheadRow placed(DueRow row, List<DueRow> family) {
        String name = row.plan().familyId();
        Together together = name == null ? null : Together.of(name, family);
        DueRow first = together == null ? row : earliest(family);
        return new AheadRow(
                row,
                day(row),
                day(first),
                first.plan().staff().conferenceChair(),
                first.plan().staff().team(),
                together);
    }

    private static DueRow earliest(List<DueRow> family) {
        return family.stream()
                .min(Comparator.comparing(WorkAhead::day)
                        .thenComparing(row -> row.plan().childId()))
                .orElseThrow();
    }

    /** The day that it is due or booked for, whichever comes first; an estimate that has passed counts as today. */
    private static LocalDate day(DueRow row) {
        LocalDate due = row.due().plusDays(Math.max(0, -row.days()));
        @Nullable LocalDate booked = row.scheduled();
        return booked != null && booked.isBefore(due) ? booked : due;
    }
}

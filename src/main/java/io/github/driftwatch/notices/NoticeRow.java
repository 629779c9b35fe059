package io.github.driftwatch.notices;

import io.github.driftwatch.timeline.ArisenNotice;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A notice for one person: a row of a mail merge.
 *
 * @param arisen the notice
 * @param role in which role the person is told
 * @param recipient who is told; absent where nobody is named
 * @param order the place of the notice among those of the run's procedures
 * @param roleOrder the place of the role among those of the notice
 */
public record NoticeRow(
        ArisenNotice arisen, String role, @Nullable String recipient, int order, int roleOrder) {

    /** By day, then in the procedures' order, then by child, plan and role. */
    static final Comparator<NoticeRow> IN_ORDER = Comparator.comparing(
                    (NoticeRow row) -> row.arisen().day())
            .thenComparingInt(NoticeRow::order)
            .thenComparing(row -> row.arisen().plan().childId())
            .thenComparing(row -> row.arisen().plan().id())
            .thenComparing(row -> row.arisen().anchor())
            .thenComparingInt(NoticeRow::roleOrder);
}

package io.github.driftwatch.report.html;

import io.github.driftwatch.comparison.ResolvedRow;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.notices.NoticeRow;
import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.report.KnownRow;
import io.github.driftwatch.report.drift.DriftRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a check, whole and in the order of the reports.
 *
 * @param overdue what is overdue
 * @param upcoming what is coming up
 * @param drift the open plans
 * @param resolved what has gone since an earlier check; absent where there is none to compare with
 * @param known what lateness is known about; absent where nobody says anything of it
 * @param notices who must be told
 * @param findings what is wrong with the data
 */
public record PageFacts(
        List<DueRow> overdue,
        List<DueRow> upcoming,
        List<DriftRow> drift,
        @Nullable List<ResolvedRow> resolved,
        @Nullable List<KnownRow> known,
        List<NoticeRow> notices,
        List<Finding> findings) {}

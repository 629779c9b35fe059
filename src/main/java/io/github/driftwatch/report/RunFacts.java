package io.github.driftwatch.report;

import io.github.driftwatch.comparison.TableSizes;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.timeline.UnassessedRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a check's reports say beside its obligations.
 *
 * @param layout the name of the layout that it was read as
 * @param inputs what was read
 * @param findings what is wrong with the data, in the order of the report
 * @param notices how many notices it lists; absent where it was not asked for them
 * @param unassessed the rules that the whole run cannot assess
 * @param flags the drift flags that plans are held against
 * @param partial how many plans may have reviews that the export does not hold; absent where it holds all
 * @param bankHolidays a word on how far the bank holidays are known; absent where there is nothing to say
 * @param notes other words to the reader, a sentence each
 * @param since what has changed since an earlier run; absent where there is none to compare with
 * @param rowsBefore what those tables had in the check before that have lost many rows since
 */
public record RunFacts(
        String layout,
        List<InputFile> inputs,
        List<Finding> findings,
        @Nullable NoticeCount notices,
        List<UnassessedRule> unassessed,
        DriftFlags flags,
        @Nullable PartialHistory partial,
        @Nullable String bankHolidays,
        List<String> notes,
        @Nullable SinceEarlier since,
        Map<Table, TableSizes.Size> rowsBefore) {

    /** Facts of a run whose tables have lost no rows. */
    public RunFacts(
            String layout,
            List<InputFile> inputs,
            List<Finding> findings,
            @Nullable NoticeCount notices,
            List<UnassessedRule> unassessed,
            DriftFlags flags,
            @Nullable PartialHistory partial,
            @Nullable String bankHolidays,
            List<String> notes,
            @Nullable SinceEarlier since) {
        this(layout, inputs, findings, notices, unassessed, flags, partial, bankHolidays, notes, since, Map.of());
    }

    public RunFacts {
        inputs = List.copyOf(inputs);
        findings = List.copyOf(findings);
        unassessed = List.copyOf(unassessed);
        notes = List.copyOf(notes);
        rowsBefore = Collections.unmodifiableMap(new TreeMap<>(rowsBefore));
    }

    /** The same, with further words to the reader. */
    RunFacts with(List<String> further) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(further);
        return new RunFacts(
                layout, inputs, findings, notices, unassessed, flags, partial, bankHolidays, all, since, rowsBefore);
    }

    /** The same, with what has changed since an earlier run. */
    RunFacts since(@Nullable SinceEarlier changed) {
        return new RunFacts(
                layout,
                inputs,
                findings,
                notices,
                unassessed,
                flags,
                partial,
                bankHolidays,
                notes,
                changed,
                rowsBefore);
    }
}

package io.github.driftwatch.run;

import io.github.driftwatch.acknowledged.EarlierAcknowledgements;
import io.github.driftwatch.acknowledged.EarlierWords;
import io.github.driftwatch.acknowledged.KnownLateness;
import io.github.driftwatch.comparison.ComparedList;
import io.github.driftwatch.comparison.Comparison;
import io.github.driftwatch.comparison.Previous;
import io.github.driftwatch.report.ChangeMarks;
import io.github.driftwatch.report.DueLists;
import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.report.ahead.ConferenceRules;
import io.github.driftwatch.report.ahead.Load;
import io.github.driftwatch.report.ahead.WorkAhead;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lists of what is overdue and what is coming up, on their own.
 *
 * @param overdue what is overdue, the longest first
 * @param upcoming what is coming up, the soonest first
 * @param ahead what is coming up, as work to be planned
 * @param load the conferences of the weeks to come
 * @param notes what is to be said of the day and of the comparison with an earlier run, a sentence each
 */
public record DueReport(List<DueRow> overdue, List<DueRow> upcoming, WorkAhead ahead, Load load, List<String> notes) {

    public DueReport {
        overdue = List.copyOf(overdue);
        upcoming = List.copyOf(upcoming);
        notes = List.copyOf(notes);
    }

    /**
     * Reads and evaluates.
     *
     * @param horizonDays how many days ahead the upcoming list looks
     * @param previous the earlier run to compare with
     * @param earlierFolder its folder, whose list of what is known about is taken over; absent where there is none
     * @throws UnusableInputException where the input cannot be used
     */
    public static DueReport of(Request request, int horizonDays, Previous previous, @Nullable Path earlierFolder)
            throws UnusableInputException {
        DueLists lists = new DueLists(request.asAt(), horizonDays);
        ConferenceRules conferences = new ConferenceRules(request.procedures());
        Load load = new Load(conferences, request.asAt());
        Comparison comparison = previous.comparison();
        List<EarlierWords> before =
                earlierFolder == null ? List.of() : List.of(EarlierAcknowledgements.in(earlierFolder));
        AssessedExport assessed = AssessedExport.read(request);
        lists.know(KnownLateness.on(
                request.asAt(),
                assessed.export().acknowledgements(),
                before,
                assessed.export().histories().plans()));
        assessed.each(assessment -> {
            lists.accept(assessment);
            load.accept(assessment);
            if (comparison != null) {
                comparison.accept(assessment);
            }
        });
        List<DueRow> upcoming = ChangeMarks.on(ComparedList.UPCOMING, lists.upcoming(), comparison);
        List<String> notes = new ArrayList<>(OddDay.notes(request, assessed.plans()));
        notes.addAll(previous.notes(assessed.export().layout()));
        return new DueReport(
                ChangeMarks.on(ComparedList.OVERDUE, lists.overdue(), comparison),
                upcoming,
                WorkAhead.of(upcoming, conferences),
                load,
                notes);
    }
}

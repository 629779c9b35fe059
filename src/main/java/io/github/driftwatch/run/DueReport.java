package io.github.driftwatch.run;

import io.github.driftwatch.acknowledged.KnownLateness;
import io.github.driftwatch.report.DueLists;
import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.report.ahead.ConferenceRules;
import io.github.driftwatch.report.ahead.Load;
import io.github.driftwatch.report.ahead.WorkAhead;
import io.github.driftwatch.source.UnusableInputException;
import java.util.List;

/**
 * The lists of what is overdue and what is coming up, on their own.
 *
 * @param overdue what is overdue, the longest first
 * @param upcoming what is coming up, the soonest first
 * @param ahead what is coming up, as work to be planned
 * @param load the conferences of the weeks to come
 */
public record DueReport(List<DueRow> overdue, List<DueRow> upcoming, WorkAhead ahead, Load load) {

    public DueReport {
        overdue = List.copyOf(overdue);
        upcoming = List.copyOf(upcoming);
    }

    /**
     * Reads and evaluates.
     *
     * @param horizonDays how many days ahead the upcoming list looks
     * @throws UnusableInputException where the input cannot be used
     */
    public static DueReport of(Request request, int horizonDays) throws UnusableInputException {
        DueLists lists = new DueLists(request.asAt(), horizonDays);
        ConferenceRules conferences = new ConferenceRules(request.procedures());
        Load load = new Load(conferences, request.asAt());
        AssessedExport read = AssessedExport.read(request);
        lists.know(KnownLateness.on(request.asAt(), read.export().acknowledgements(), List.of()));
        read.each(assessment -> {
            lists.accept(assessment);
            load.accept(assessment);
        });
        List<DueRow> upcoming = lists.upcoming();
        return new DueReport(lists.overdue(), upcoming, WorkAhead.of(upcoming, conferences), load);
    }
}

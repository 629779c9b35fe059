package io.github.driftwatch.quality;

import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.timeline.PlanAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The data-quality checks on one whole plan: DQ-5, DQ-7 to DQ-13, DQ-15 to DQ-17 and DQ-21 to DQ-25 (rulebook, part
 * 11). Holds nothing of the plans that it has seen; can be used by several threads at once.
 */
public final class PlanChecks {

    private final LocalDate asAt;
    private final Places places;
    private final List<PlanCheck> checks;

    /**
     * Checks made on the as-at date itself.
     *
     * @param inputs what was read for each table, so that findings can name the files
     */
    public PlanChecks(Procedures procedures, LocalDate asAt, Collection<InputFile> inputs) {
        this(procedures, asAt, asAt, inputs);
    }

    /**
     * Checks made on a day of its own. Where the as-at date lies before it, rows held in between are no surprise: DQ-8
     * finds those held after both.
     *
     * @param today the day that the checks are made on
     * @param inputs what was read for each table, so that findings can name the files
     */
    public PlanChecks(Procedures procedures, LocalDate asAt, LocalDate today, Collection<InputFile> inputs) {
        this(procedures, asAt, today, inputs, true);
    }

    /**
     * Checks of an export that may not be able to hold bookings: a meeting still to come is then no booking, but a slip.
     *
     * @param holdsBookings whether the export can hold reviews that are booked for later
     */
    public PlanChecks(
            Procedures procedures,
            LocalDate asAt,
            LocalDate today,
            Collection<InputFile> inputs,
            boolean holdsBookings) {
        this.asAt = asAt;
        this.places = new Places(inputs);
        List<PlanCheck> all = new ArrayList<>(List.of(
                new PlanRowChecks(),
                new BirthChecks(),
                new MeetingChecks(asAt.isBefore(today) ? today : asAt, holdsBookings),
                new SameDayCheck(),
                new FirstReviewCheck(),
                new EndingChecks(),
                new SystemDueCheck()));
        procedures.profiles().forEach(profile -> all.add(new WaiverCheck(profile, asAt)));
        this.checks = List.copyOf(all);
    }

    /** What is found on a plan, in the order of the checks' numbers; empty where all is well. */
    public List<Finding> findings(PlanAssessment assessment) {
        Subject subject = new Subject(assessment, asAt);
        Remarks remarks = new Remarks(places, subject.plan());
        checks.forEach(check -> check.examine(subject, remarks));
        List<Finding> found = remarks.inOrder();
        // Two procedures may say the same of one event.
        return found.size() < 2 ? found : found.stream().distinct().toList();
    }
}

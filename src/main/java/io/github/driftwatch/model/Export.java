package io.github.driftwatch.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was read from a case system's export: good rows and failures side by side.
 *
 * @param histories the plans that can be assessed, each with what belongs to it, sorted by child and then plan
 * @param inputs what was read for each table that was supplied
 * @param findings what was wrong with rows, in the order of the files
 * @param reach how far back it holds the reviews of its plans
 * @param holdsBookings whether it can hold reviews that are booked for later
 * @param holdsDesignatedReviews whether it can hold designated reviews
 * @param layout the name of the layout that it was read as
 * @param notes what a reader has to know of how it was read, a sentence each, without a child's identifier
 * @param acknowledgements what lateness somebody says is known about, in the order of the file
 */
public record Export(
        PlanHistories histories,
        List<InputFile> inputs,
        List<Finding> findings,
        HistoryReach reach,
        boolean holdsBookings,
        boolean holdsDesignatedReviews,
        String layout,
        List<String> notes,
        List<Acknowledgement> acknowledgements) {

    public Export {
        inputs = List.copyOf(inputs);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        acknowledgements = List.copyOf(acknowledgements);
    }

    /** An export that holds every review, and bookings. */
    public Export(List<PlanHistory> histories, List<InputFile> inputs, List<Finding> findings) {
        this(
                PlanHistories.of(histories),
                inputs,
                findings,
                HistoryReach.WHOLE,
                true,
                true,
                "canonical",
                List.of(),
                List.of());
    }

    /** The same, where it holds only some reviews: this takes the place of what was known of that before. */
    public Export reaching(HistoryReach newReach) {
        return newReach.equals(reach)
                ? this
                : new Export(
                        histories.reaching(newReach),
                        inputs,
                        findings,
                        newReach,
                        holdsBookings,
                        holdsDesignatedReviews,
                        layout,
                        notes,
                        acknowledgements);
    }

    /** The same, where it cannot hold reviews that are booked for later. */
    public Export withoutBookings() {
        return new Export(
                histories, inputs, findings, reach, false, holdsDesignatedReviews, layout, notes, acknowledgements);
    }

    /** The same, where it cannot hold designated reviews. */
    public Export withoutDesignatedReviews() {
        return new Export(histories, inputs, findings, reach, holdsBookings, false, layout, notes, acknowledgements);
    }

    /** The same, read as an export of a layout. */
    public Export readAs(String newLayout, List<String> newNotes) {
        return new Export(
                histories,
                inputs,
                findings,
                reach,
                holdsBookings,
                holdsDesignatedReviews,
                newLayout,
                newNotes,
                acknowledgements);
    }

    /** The same, with what somebody says is known about. */
    public Export acknowledging(List<Acknowledgement> words) {
        return new Export(
                histories, inputs, findings, reach, holdsBookings, holdsDesignatedReviews, layout, notes, words);
    }

    /** The tables that were supplied: what a missing one would have held is not known. */
    public Set<Table> supplied() {
        return inputs.stream()
                .filter(input -> !input.addsTo())
                .map(InputFile::table)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The tables of which only the latest row of each plan was supplied; of plans, the latest of each child. */
    public Set<Table> latestOnly() {
        return inputs.stream()
                .filter(InputFile::latestOnly)
                .map(InputFile::table)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was read for a table, if it was supplied. */
    public Optional<InputFile> input(Table table) {
        return inputs.stream()
                .filter(input -> input.table() == table && !input.addsTo())
                .findFirst();
    }
}

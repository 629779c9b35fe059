package io.github.driftwatch.run;

import io.github.driftwatch.acknowledged.EarlierAcknowledgements;
import io.github.driftwatch.acknowledged.KnownLateness;
import io.github.driftwatch.acknowledged.UnknownRequirements;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Table;
import java.util.List;
import java.util.stream.Stream;

/** What a summary says of words on known lateness that can hold for nothing. */
final class KnownNotes {

    private KnownNotes() {}

    /**
     * The sentences.
     *
     * @param known what is known about, of tonight's table and carried over
     */
    static List<String> of(Export export, KnownLateness known, Request request) {
        UnknownRequirements unknown = new UnknownRequirements(request.procedures());
        String place = export.input(Table.ACKNOWLEDGED)
                .map(input -> input.sheet() == null ? input.file() : input.file() + ", sheet " + input.sheet())
                .orElse("");
        return Stream.of(
                        export.input(Table.ACKNOWLEDGED)
                                .filter(input -> input.rowsLeftOut() > 0)
                                .map(input -> leftOut(place, input.rowsLeftOut())),
                        unknown.note(place, export.acknowledgements()),
                        unknown.note("The earlier run's " + EarlierAcknowledgements.LIST, known.carried()))
                .flatMap(note -> note.stream())
                .toList();
    }

    private static String leftOut(String place, long rows) {
        return place + ": " + (rows == 1 ? "a row was" : rows + " rows were")
                + " left out, so that what it says to be known about is not marked; data-quality says why.";
    }
}

package io.github.driftwatch.run;

import io.github.driftwatch.acknowledged.SpoiltWord;
import io.github.driftwatch.acknowledged.UnknownRequirements;
import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Procedures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a summary says of words on known lateness that can hold for nothing. It holds no text of a cell.
 *
 * @param procedures what the plans are held against
 * @param forNothing which words can hold for nothing as the plans are
 */
record KnownNotes(Procedures procedures, WordsForNothing forNothing) {

    private static final int MOST_ROWS = 12;
    private static final int FIRST_ROW = 2;

    /** The sentences on tonight's table, whose rows about no plan are findings already. */
    List<String> ofTable(Export export) {
        List<String> notes = new ArrayList<>();
        export.input(Table.ACKNOWLEDGED).ifPresent(input -> {
            String place = input.sheet() == null ? input.file() : input.file() + ", sheet " + input.sheet();
            if (input.rowsLeftOut() > 0) {
                notes.add(leftOut(place, input.rowsLeftOut()));
            }
            notes.addAll(requirements(place, export.acknowledgements()));
        });
        return notes;
    }

    /**
     * The sentences on what an earlier run listed, by the rows of the list that this run writes.
     *
     * @param place that list
     * @param spoilt its first rows, which cannot be used
     * @param carried the words that were carried over and hold, with their rows there
     */
    List<String> ofList(String place, List<SpoiltWord> spoilt, List<Acknowledgement> carried) {
        List<String> notes = new ArrayList<>();
        if (!spoilt.isEmpty()) {
            notes.add(spoilt(place, spoilt));
        }
        List<Acknowledgement> ofNoPlan = forNothing.ofNoPlan(carried);
        if (!ofNoPlan.isEmpty()) {
            boolean one = ofNoPlan.size() == 1;
            notes.add(place + ": " + rows(numbers(ofNoPlan)) + (one ? " is" : " are")
                    + " about no plan of tonight's export, so that nothing is known about by "
                    + (one ? "it; correct it there, or take it out." : "them; correct them there, or take them out."));
        }
        notes.addAll(requirements(place, carried));
        return notes;
    }

    private List<String> requirements(String place, List<Acknowledgement> words) {
        List<String> notes = new ArrayList<>();
        new UnknownRequirements(procedures).note(place, words).ifPresent(notes::add);
        List<Acknowledgement> far = forNothing.tooFarAhead(words);
        if (!far.isEmpty()) {
            boolean one = far.size() == 1;
            notes.add(place + ": the requirement" + (one ? "" : "s") + " in " + rows(numbers(far))
                    + (one ? " has" : " have")
                    + " a number that no plan of the child is near, so that nothing is known about by "
                    + (one ? "it; correct it there." : "them; correct them there."));
        }
        return notes;
    }

    private static String spoilt(String place, List<SpoiltWord> spoilt) {
        boolean one = spoilt.size() == 1;
        List<String> each = IntStream.range(0, spoilt.size())
                .mapToObj(i -> i + FIRST_ROW + " (" + spoilt.get(i).problem() + ")")
                .toList();
        return place + ": " + rows(each) + " cannot be used, so that what " + (one ? "it says" : "they say")
                + " to be known about is not marked; correct " + (one ? "it" : "them") + " there.";
    }

    private static List<String> numbers(List<Acknowledgement> words) {
        return words.stream().map(word -> String.valueOf(word.row())).toList();
    }

    private static String rows(List<String> each) {
        String first = each.stream().limit(MOST_ROWS).collect(Collectors.joining(", "));
        return (each.size() == 1 ? "row " : "rows ")
                + (each.size() > MOST_ROWS ? first + " and " + (each.size() - MOST_ROWS) + " more" : first);
    }

    private static String leftOut(String place, long rows) {
        return place + ": " + (rows == 1 ? "a row was" : rows + " rows were")
                + " left out, so that what it says to be known about is not marked; data-quality says why.";
    }
}

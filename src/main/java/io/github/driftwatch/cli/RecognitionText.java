package io.github.driftwatch.cli;

import io.github.driftwatch.ingest.Recognition;
import io.github.driftwatch.table.LabelledLines;
import java.util.List;

/** What each file was taken for, and why, as a person reads it. Only headings that a layout knows are repeated. */
final class RecognitionText {

    private static final int HEADINGS_SHOWN = 6;

    private RecognitionText() {}

    /** The lines, for a terminal of a width in characters. */
    static List<String> lines(Recognition recognition, int width) {
        LabelledLines lines = new LabelledLines(width);
        lines.add(
                "Layout",
                recognition.layout().name() + " (" + recognition.layout().title() + "), "
                        + (recognition.forced() ? "as --layout says" : "told by the headings"));
        for (Recognition.Taken taken : recognition.taken()) {
            lines.add("Taken", taken.place() + ": " + what(taken) + "; " + why(taken));
        }
        for (Recognition.Unread unread : recognition.unread()) {
            lines.add("Not read", unread.place() + " " + unread.why());
        }
        return lines.all();
    }

    private static String what(Recognition.Taken taken) {
        String gives = String.join(", ", taken.gives());
        return taken.gives().equals(List.of(taken.part())) ? gives : taken.part() + ", which gives " + gives;
    }

    private static String why(Recognition.Taken taken) {
        List<String> known = taken.known();
        String shown = String.join(", ", known.subList(0, Math.min(HEADINGS_SHOWN, known.size())));
        return known.size() + " of its " + taken.of() + " headings are there (" + shown
                + (known.size() > HEADINGS_SHOWN ? " …)" : ")");
    }
}

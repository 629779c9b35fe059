package io.github.driftwatch.cli;

import io.github.driftwatch.ingest.Recognition;
import io.github.driftwatch.run.Request;
import io.github.driftwatch.run.Validation;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.table.Ink;
import io.github.driftwatch.table.LabelledLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each file was taken for, and why, as a person reads it. Only headings that a layout knows are repeated. */
final class RecognitionText {

    private static final int HEADINGS_SHOWN = 6;
    private static final String SHEET = ", sheet ";

    private RecognitionText() {}

    /** Says it where more is to be said than most people need. */
    static void tellIfVerbose(Request request, Console console) throws UnusableInputException {
        if (console.verbose()) {
            console.say(lines(Validation.recognise(request), console.screen().width(), console.inkOfErrors()));
        }
    }

    /** The lines, for a terminal of a width in characters. */
    static List<String> lines(Recognition recognition, int width, Ink ink) {
        LabelledLines lines = new LabelledLines(width, ink);
        lines.add(
                "Layout",
                recognition.layout().name() + " (" + recognition.layout().title() + "), "
                        + (recognition.forced() ? "as --layout says" : "told by the headings"));
        for (Recognition.Taken taken : recognition.taken()) {
            lines.add("Taken", taken.place() + ": " + what(taken) + "; " + why(taken));
        }
        Map<String, List<String>> unread = new LinkedHashMap<>();
        recognition
                .unread()
                .forEach(each -> unread.computeIfAbsent(each.why(), why -> new ArrayList<>())
                        .add(each.place()));
        unread.forEach((why, places) -> lines.add("Not read", places(places) + ": " + why));
        return lines.all();
    }

    /** Places, the name of a workbook not repeated for each of its sheets. */
    private static String places(List<String> places) {
        StringBuilder all = new StringBuilder(places.get(0));
        for (int i = 1; i < places.size(); i++) {
            String place = places.get(i);
            int sheet = place.indexOf(SHEET);
            boolean same = sheet > 0 && places.get(i - 1).startsWith(place.substring(0, sheet + SHEET.length()));
            all.append(", ").append(same ? place.substring(sheet + SHEET.length()) : place);
        }
        return all.toString();
    }

    private static String what(Recognition.Taken taken) {
        if (taken.gives().isEmpty()) {
            return "given as " + taken.part();
        }
        String gives = String.join(", ", taken.gives());
        return taken.gives().equals(List.of(taken.part())) ? gives : taken.part() + ", which gives " + gives;
    }

    private static String why(Recognition.Taken taken) {
        List<String> known = taken.known();
        if (known.isEmpty()) {
            return "none of its " + taken.of() + " headings is there";
        }
        String shown = String.join(", ", known.subList(0, Math.min(HEADINGS_SHOWN, known.size())));
        return known.size() + " of its " + taken.of() + " headings are there (" + shown
                + (known.size() > HEADINGS_SHOWN ? " …)" : ")");
    }
}

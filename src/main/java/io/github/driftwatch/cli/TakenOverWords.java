package io.github.driftwatch.cli;

import io.github.driftwatch.procedure.TakenOver;
import java.util.ArrayList;
import java.util.List;

/** What a profile makes of the one that it extends, in words. */
final class TakenOverWords {

    private TakenOverWords() {}

    /** The sentence, such as {@code Beside designated-review, it replaces RC-1, adds RC-99 and leaves out DR-4.} */
    static String of(TakenOver taken) {
        List<String> parts = new ArrayList<>();
        part("replaces ", taken.replaced(), parts);
        part("adds ", taken.added(), parts);
        part("leaves out ", taken.leftOut(), parts);
        part("says something of its own under ", taken.others(), parts);
        if (parts.isEmpty()) {
            return "It takes over all of " + taken.extended() + " as it is.";
        }
        String last = parts.remove(parts.size() - 1);
        return "Beside " + taken.extended() + ", it "
                + (parts.isEmpty() ? last : String.join(", ", parts) + " and " + last) + ".";
    }

    private static void part(String verb, List<String> words, List<String> parts) {
        if (!words.isEmpty()) {
            parts.add(verb + String.join(", ", words));
        }
    }
}

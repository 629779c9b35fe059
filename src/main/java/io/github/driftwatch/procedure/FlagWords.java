package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.words.NearestWord;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks what the reason of a flag leaves to be filled in. */
final class FlagWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}?|\\}");
    private static final List<String> KNOWN = List.of("{what}", "{date}", "{count}");

    private FlagWords() {}

    static void check(String says, Sign when, JsonPath path) {
        Matcher placeholders = PLACEHOLDER.matcher(says);
        while (placeholders.find()) {
            String found = placeholders.group();
            if (!KNOWN.contains(found)) {
                throw path.refuse("found " + Quoted.plain(found) + ", expected one of " + String.join(", ", KNOWN)
                        + NearestWord.question(found, KNOWN));
            }
            if (!names(when)) {
                throw path.refuse("found " + found
                        + ", expected only where the flag rests on \"exists\", \"obligations\" or \"calledOff\","
                        + " which name something with its day; say it without.");
            }
        }
    }

    /** Whether something with a day is sure to be there to fill in where it shows. */
    private static boolean names(Sign sign) {
        if (sign instanceof Sign.All all) {
            return all.signs().stream().anyMatch(FlagWords::names);
        }
        if (sign instanceof Sign.Any any) {
            return any.signs().stream().allMatch(FlagWords::names);
        }
        return sign instanceof Sign.Asked
                || sign instanceof Sign.CalledOff
                || (sign instanceof Sign.Holds holds && holds.condition() instanceof Condition.Exists);
    }
}

package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.procedure.Rule.Anchor;
import io.github.driftwatch.words.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks what the texts of a notice leave to be filled in. */
final class NoticeWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}?|\\}");
    private static final String NUMBER = "{number}";

    private final Vocabulary vocabulary;
    private final List<String> known = new ArrayList<>(List.of("{anchor}", "{day}"));
    private final List<Anchor> anchors;

    /**
     * For a notice about these anchors.
     *
     * @param hasDueDate whether it rests on a rule
     */
    NoticeWords(Vocabulary vocabulary, List<Anchor> anchors, boolean hasDueDate) {
        this.vocabulary = vocabulary;
        this.anchors = anchors;
        if (hasDueDate) {
            known.add("{due}");
        }
        if (anchors.stream().allMatch(this::numbered)) {
            known.add(NUMBER);
        }
    }

    void check(String text, JsonPath path) {
        Matcher placeholders = PLACEHOLDER.matcher(text);
        while (placeholders.find()) {
            String found = placeholders.group();
            if (found.equals(NUMBER) && !known.contains(NUMBER)) {
                throw path.refuse(
                        "found {number}, expected only where the notice is about a review, a designated review"
                                + " or a core group; " + about() + " has no number.");
            }
            if (found.equals("{due}") && !known.contains(found)) {
                throw path.refuse(
                        "found {due}, expected only in a notice that rests on a \"rule\", which has a due date.");
            }
            if (!known.contains(found)) {
                throw path.refuse("found " + Quoted.plain(found) + ", expected one of " + String.join(", ", known)
                        + NearestWord.question(found, known));
            }
        }
    }

    private boolean numbered(Anchor anchor) {
        return anchor instanceof Anchor.Each each
                && vocabulary.bookable(each.selector().occurrence());
    }

    private String about() {
        return anchors.stream()
                .filter(anchor -> !numbered(anchor))
                .map(anchor ->
                        anchor instanceof Anchor.Each each ? each.selector().occurrence() : "a day worked out")
                .findFirst()
                .orElse("it");
    }
}

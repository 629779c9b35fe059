package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.procedure.Rule.Anchor;
import io.github.driftwatch.words.NearestWord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks what a rule calls its requirement, and the columns that it needs. */
final class RuleWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}?|\\}");
    private static final String NUMBER = "{number}";

    private final Vocabulary vocabulary;
    private final List<Anchor> anchors;
    private final List<Selector> expectations;

    RuleWords(Vocabulary vocabulary, List<Anchor> anchors, List<Selector> expectations) {
        this.vocabulary = vocabulary;
        this.anchors = anchors;
        this.expectations = expectations;
    }

    void checkRequirement(JsonNode json, JsonPath rule) {
        String key = json.has("requirement") ? "requirement" : "title";
        JsonPath path = rule.key(key);
        Matcher placeholders = PLACEHOLDER.matcher(json.get(key).asText());
        while (placeholders.find()) {
            if (!placeholders.group().equals(NUMBER)) {
                throw path.refuse("found " + Quoted.plain(placeholders.group()) + ", expected " + NUMBER
                        + ", the only thing that can be filled in; take the brace out.");
            }
            if (!numbered()) {
                throw path.refuse("found " + NUMBER + ", expected only where a review or a core group is; "
                        + (expectations.isEmpty()
                                ? "what the rule is for"
                                : expectations.get(0).occurrence())
                        + " has no number.");
            }
        }
    }

    private boolean numbered() {
        return expectations.isEmpty()
                ? anchors.stream()
                        .allMatch(anchor -> anchor instanceof Anchor.Each each
                                && vocabulary.bookable(each.selector().occurrence()))
                : vocabulary.bookable(expectations.get(0).occurrence());
    }

    Set<String> needs(JsonNode json, JsonPath path) {
        Set<String> allowed = new TreeSet<>();
        for (PlanColumn column : PlanColumn.values()) {
            allowed.add(column.columnName());
        }
        // Never empty: a plan without it is left out when it is read.
        allowed.remove(PlanColumn.START_DATE.columnName());
        allowed.addAll(answersOfEveryAnchor());
        Set<String> needs = new HashSet<>();
        for (int i = 0; i < json.size(); i++) {
            String need = json.get(i).asText();
            if (!allowed.contains(need)) {
                throw path.index(i, null)
                        .refuse("found " + Quoted.text(need)
                                + ", expected a column that can be empty, of the plan or of what the rule is for: "
                                + String.join(", ", allowed) + NearestWord.question(need, allowed));
            }
            needs.add(need);
        }
        return needs;
    }

    /** A worked-out day has no columns, and where one anchor lacks a column the rule could never be judged there. */
    private Set<String> answersOfEveryAnchor() {
        Set<String> answers = null;
        for (Anchor anchor : anchors) {
            Set<String> own = anchor instanceof Anchor.Each each
                    ? vocabulary.answers(each.selector().occurrence())
                    : Set.of();
            if (answers == null) {
                answers = new HashSet<>(own);
            } else {
                answers.retainAll(own);
            }
        }
        return answers == null ? Set.of() : answers;
    }
}

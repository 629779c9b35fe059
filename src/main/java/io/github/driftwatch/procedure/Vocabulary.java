package io.github.driftwatch.procedure;

import io.github.driftwatch.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that the rules of one profile can use for occurrences and roles, and what can be asked of each. */
final class Vocabulary {

    /** The days that every rule knows by name; nothing else can have such a name. */
    static final List<String> NAMED_DAYS = List.of("anchor", "due", "beginning");

    private static final Set<String> ONCE = Set.of("start", "end", "icpc", "birth", "expected-birth", "death");
    private static final Set<String> NOT_DONE_BY_PEOPLE = Set.of("start", "icpc", "birth", "expected-birth", "death");

    private final Map<String, String> eventKinds = new LinkedHashMap<>(EventKinds.STANDARD);
    private final Map<String, List<Selector>> definitions = new HashMap<>();
    private final Map<String, Set<String>> partsOfDefinitions = new HashMap<>();
    private final Set<String> roles = new LinkedHashSet<>(Roles.STANDARD);
    private final Set<String> outcomes = new HashSet<>();

    void addEventKind(String kind, String meaning) {
        eventKinds.put(kind, meaning);
    }

    void addRole(String role) {
        roles.add(role);
    }

    /** Adds a definition; those that it rests on have been added before it. */
    void define(String name, List<Selector> selectors) {
        Set<String> parts = new HashSet<>();
        selectors.forEach(selector -> parts.addAll(parts(selector.occurrence())));
        definitions.put(name, selectors);
        partsOfDefinitions.put(name, parts);
    }

    Map<String, String> eventKinds() {
        return eventKinds;
    }

    Map<String, List<Selector>> definitions() {
        return definitions;
    }

    Set<String> roles() {
        return roles;
    }

    /** Notes that a rule asks whether an event had this outcome. */
    void askFor(String outcome) {
        outcomes.add(outcome);
    }

    /** What rules can ask of an event's author and outcome: the roles, and the outcomes asked for so far. */
    Set<String> eventWords() {
        Set<String> words = new HashSet<>(roles);
        words.addAll(outcomes);
        return words;
    }

    boolean knows(String word) {
        return Occurrences.named(word).isPresent() || isEvent(word) || definitions.containsKey(word);
    }

    boolean isEvent(String word) {
        return eventKinds.containsKey(word);
    }

    /** Whether the language itself gives the word a meaning, which no profile can change. */
    static boolean isReserved(String word) {
        return Occurrences.named(word).isPresent() || NAMED_DAYS.contains(word);
    }

    /** Every word, the built-in ones first. */
    List<String> words() {
        List<String> words = new ArrayList<>(Occurrences.words());
        words.addAll(definitions.keySet().stream().sorted().toList());
        words.addAll(eventKinds.keySet());
        return words;
    }

    /** The built-in words and definitions, and an example of a kind of event: short enough for a message. */
    String inShort() {
        List<String> words = new ArrayList<>(Occurrences.words());
        words.addAll(definitions.keySet().stream().sorted().toList());
        return String.join(", ", words) + ", or a kind of event (declare a new one under \"events\")";
    }

    /** The tables that supply a word. */
    Set<Table> tables(String word) {
        Set<Table> tables = new HashSet<>();
        parts(word)
                .forEach(part -> tables.add(
                        Occurrences.named(part).map(Occurrences::table).orElse(Table.EVENTS)));
        return tables;
    }

    /** The yes-or-no columns that can be asked of a word. */
    Set<String> answers(String word) {
        Set<String> answers = new HashSet<>();
        parts(word)
                .forEach(part -> answers.addAll(
                        Occurrences.named(part).map(Occurrences::answers).orElse(Set.of())));
        return answers;
    }

    /** Whether a row of it can be a booking. */
    boolean bookable(String word) {
        return parts(word).stream()
                .anyMatch(part ->
                        Occurrences.named(part).map(Occurrences::bookable).orElse(false));
    }

    /** Whether it is recorded as an event, or made from such. */
    boolean recordedAsEvent(String word) {
        return parts(word).stream().anyMatch(this::isEvent);
    }

    /** Whether a plan has it once at most. */
    static boolean once(String word) {
        return ONCE.contains(word);
    }

    /** Whether it is nothing that people do, so that no rule can ask for it. */
    boolean notDoneByPeople(String word) {
        return NOT_DONE_BY_PEOPLE.containsAll(parts(word));
    }

    /** The built-in words and kinds of event that a word is made from. */
    Set<String> parts(String word) {
        return partsOfDefinitions.getOrDefault(word, Set.of(word));
    }
}

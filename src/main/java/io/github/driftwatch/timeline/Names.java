package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Selector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of occurrences that a profile speaks of, each with its place in the row of series that a plan has. Found once
 * for all plans. Immutable.
 */
final class Names {

    /** Those of no profile: the built-in ones alone. */
    static final Names BUILT_IN = new Names(Map.of(), List.of());

    /**
     * A name: a built-in one, a definition of the profile, or a kind of event.
     *
     * @param place where a plan keeps its series, from 0
     * @param source where its occurrences come from
     * @param label what a reader calls an event of this kind
     */
    record Name(int place, SeriesSource source, String label) {

        boolean isKindOfEvent() {
            return source instanceof SeriesSource.KindOfEvent;
        }
    }

    private final Map<String, Name> names = new HashMap<>();

    private Names(Map<String, List<Selector>> definitions, Iterable<String> kindsOfEvent) {
        new TreeMap<>(definitions).forEach((word, parts) -> add(word, new SeriesSource.Defined(parts)));
        for (Occurrences builtIn : Occurrences.values()) {
            add(builtIn.word(), SeriesSource.of(builtIn));
        }
        kindsOfEvent.forEach(kind -> add(kind, new SeriesSource.KindOfEvent(names.size())));
    }

    static Names of(Profile profile) {
        return new Names(
                profile.definitions(), new TreeSet<>(profile.eventKinds().keySet()));
    }

    /** A definition takes the place of what is built in, and both that of a kind of event. */
    private void add(String word, SeriesSource source) {
        names.putIfAbsent(word, new Name(names.size(), source, label(word)));
    }

    /** What a reader calls an event of a kind. */
    static String label(String kind) {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1).replace('-', ' ');
    }

    /** What a word is a name of; absent for a kind of event that the profile does not know. */
    @Nullable
    Name find(String word) {
        return names.get(word);
    }

    /** How many places there are. */
    int count() {
        return names.size();
    }
}

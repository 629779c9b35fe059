package io.github.driftwatch.procedure;

import io.github.driftwatch.model.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The occurrences that every profile knows without declaring them; a kind of event is one too. */
public enum Occurrences {
    START("start", Table.PLANS, false),
    END("end", Table.PLANS, false),
    ICPC("icpc", Table.PLANS, false),
    BIRTH("birth", Table.PLANS, false),
    EXPECTED_BIRTH("expected-birth", Table.PLANS, false),
    DEATH("death", Table.PLANS, false),
    REVIEW("review", Table.REVIEWS, true),
    DESIGNATED_REVIEW("designated-review", Table.REVIEWS, true),
    /** The initial conference and every review. */
    CONFERENCE("conference", Table.REVIEWS, true),
    CORE_GROUP("core-group", Table.CORE_GROUPS, true),
    VISIT("visit", Table.VISITS, false);

    private static final Map<String, Occurrences> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Occurrences::word, Function.identity()));

    private final String word;
    private final Table table;
    private final boolean bookable;

    Occurrences(String word, Table table, boolean bookable) {
        this.word = word;
        this.table = table;
        this.bookable = bookable;
    }

    /** Its name in a profile. */
    public String word() {
        return word;
    }

    /** The table that supplies it. */
    public Table table() {
        return table;
    }

    /** Whether a row of it can be a booking. */
    public boolean bookable() {
        return bookable;
    }

    /** The yes-or-no columns that a selector can ask of it, by their canonical names. */
    public Set<String> answers() {
        return switch (this) {
            case ICPC -> Set.of("quorate");
            case REVIEW, DESIGNATED_REVIEW, CONFERENCE -> Set.of("quorate", "service_manager_attended");
            case VISIT -> Set.of("seen", "seen_alone", "seen_awake", "at_home", "bedroom_seen");
            default -> Set.of();
        };
    }

    /** The occurrence of a name, or none. */
    public static Optional<Occurrences> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** All names, in a reader's order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Occurrences::word).toList();
    }
}

package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Selector;
import java.util.List;

/** What occurrences are called in a sentence. */
final class Nouns {

    /** How a thing comes about, which decides the verb that asks for it. */
    enum Kind {
        /** A review, a designated review, a core group: held, and booked before. */
        MEETING,
        /** A visit. */
        VISIT,
        /** The plan's end. */
        END,
        /** A record of the events table. */
        EVENT,
        /** The plan's start, the birth and the like: there once, and nobody's doing. */
        DAY
    }

    private final Profile profile;

    Nouns(Profile profile) {
        this.profile = profile;
    }

    /** The bare noun, such as {@code core group}; the name of an event in quotes. */
    String noun(String occurrence) {
        return switch (occurrence) {
            case "start" -> "start of the plan";
            case "end" -> "end of the plan";
            case "icpc" -> "initial conference";
            case "birth" -> "child's birth";
            case "expected-birth" -> "expected birth";
            case "death" -> "child's death";
            default ->
                kind(occurrence) == Kind.EVENT ? '"' + Phrases.plain(occurrence) + '"' : Phrases.plain(occurrence);
        };
    }

    /** Whether a plan has it once, so that it needs no number. */
    boolean once(String occurrence) {
        return occurrence.equals("icpc") || kind(occurrence) == Kind.DAY || kind(occurrence) == Kind.END;
    }

    /** How it comes about; a definition comes about as its first part does. */
    Kind kind(String occurrence) {
        List<Selector> parts = profile.definitions().get(occurrence);
        if (parts != null) {
            return kind(parts.get(0).occurrence());
        }
        return Occurrences.named(occurrence).map(Nouns::kind).orElse(Kind.EVENT);
    }

    private static Kind kind(Occurrences occurrence) {
        return switch (occurrence) {
            case REVIEW, DESIGNATED_REVIEW, CONFERENCE, CORE_GROUP, ICPC -> Kind.MEETING;
            case VISIT -> Kind.VISIT;
            case END -> Kind.END;
            case START, BIRTH, EXPECTED_BIRTH, DEATH -> Kind.DAY;
        };
    }

    /** The parts of a definition of the profile; none for any other word. */
    List<Selector> parts(String occurrence) {
        return profile.definitions().getOrDefault(occurrence, List.of());
    }
}

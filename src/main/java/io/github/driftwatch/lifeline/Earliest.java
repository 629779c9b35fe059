package io.github.driftwatch.lifeline;

import io.github.driftwatch.timeline.Obligation;
import java.time.LocalDate;
import java.util.Comparator;

/** Which of several obligations binds: the one that is due first; of those due on one day, the lower rule's. */
final class Earliest {

    /** Rules of one family as a person counts them: {@code RC-2} before {@code RC-10}. */
    private static final Comparator<String> BY_NUMBER = Comparator.comparing(
                    (String id) -> id.replaceFirst("[0-9]+$", ""))
            .thenComparing(String::length)
            .thenComparing(Comparator.naturalOrder());

    static final Comparator<Obligation> FIRST =
            Comparator.comparing(Earliest::due).thenComparing(o -> o.rule().id(), BY_NUMBER);

    private Earliest() {}

    /** An obligation without a due date is not of this kind; it would come last. */
    static LocalDate due(Obligation obligation) {
        return obligation.due() == null ? LocalDate.MAX : obligation.due();
    }
}

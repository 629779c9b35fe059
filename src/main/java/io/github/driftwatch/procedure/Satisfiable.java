package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.procedure.Rule.Anchor;
import io.github.driftwatch.procedure.Selector.Bound;
import io.github.driftwatch.procedure.Selector.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses an expectation that nothing could ever satisfy: such a rule would call every plan late. */
final class Satisfiable {

    private final Vocabulary vocabulary;
    private final List<Anchor> anchors;
    private final @Nullable Moment meeting;

    Satisfiable(Vocabulary vocabulary, List<Anchor> anchors, @Nullable Moment meeting) {
        this.vocabulary = vocabulary;
        this.anchors = anchors;
        this.meeting = meeting;
    }

    void check(Selector expected, JsonPath path) {
        if (vocabulary.notDoneByPeople(expected.occurrence())) {
            throw path.refuse("found " + Quoted.text(expected.occurrence())
                    + ", which can never satisfy a rule, as it is not something that people do;"
                    + " expect a review, a meeting, an event or the end.");
        }
        Optional<String> bounds = Reach.contradiction(expected.bounds());
        if (bounds.isPresent()) {
            throw path.refuse("nothing can ever satisfy this, as " + bounds.get() + "; change one of them.");
        }
        if (meeting != null) {
            checkBeforeMeeting(expected, meeting, path);
        } else if (!expected.boundBelow()) {
            checkAfterAnchor(expected, path);
        }
    }

    private static void checkBeforeMeeting(Selector expected, Moment meeting, JsonPath path) {
        List<Bound> all = new ArrayList<>(expected.bounds());
        all.add(new Bound(Relation.ON_OR_BEFORE, meeting));
        if (Reach.contradiction(all).isPresent()) {
            throw path.refuse("nothing can ever satisfy this, as it has to be done by the meeting"
                    + " and is asked for only after it; change its bounds.");
        }
    }

    /** Without a lower bound, what satisfies lies after the anchor. */
    private void checkAfterAnchor(Selector expected, JsonPath path) {
        List<Bound> all = new ArrayList<>(expected.bounds());
        all.add(new Bound(Relation.AFTER, Moment.Named.ANCHOR));
        if (Reach.contradiction(all).isPresent()) {
            throw path.refuse("nothing can ever satisfy this, as what is expected lies after the anchor unless"
                    + " \"after\" or \"onOrAfter\" says from when; add \"onOrAfter\", such as \"beginning\".");
        }
        boolean numberedBefore = anchors.stream()
                .allMatch(anchor -> anchor instanceof Anchor.Each each
                        && each.selector().occurrence().equals(expected.occurrence())
                        && expected.numbers().last()
                                <= each.selector().numbers().first());
        if (numberedBefore) {
            throw path.key("number")
                    .refuse("nothing can ever satisfy this, as the " + expected.occurrence()
                            + " expected comes after the one that the rule is for; expect a higher number, or none.");
        }
    }
}

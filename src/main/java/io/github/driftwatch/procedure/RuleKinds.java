package io.github.driftwatch.procedure;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Rule.Anchor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out which kinds of event must be recorded for a rule to be judged. */
final class RuleKinds {

    private RuleKinds() {}

    /**
     * The kinds that it expects or forbids, and the one that it is for where it is for nothing else; none where it can
     * be judged without events.
     */
    static Set<String> of(
            Vocabulary vocabulary,
            Set<Table> tables,
            List<Anchor> anchors,
            List<Selector> expectations,
            @Nullable Condition forbidden) {
        if (!tables.contains(Table.EVENTS)) {
            return Set.of();
        }
        Set<String> words = new HashSet<>(new Mentions().add(forbidden).words());
        expectations.forEach(expected -> words.add(expected.occurrence()));
        if (anchors.size() == 1 && anchors.get(0) instanceof Anchor.Each each) {
            words.add(each.selector().occurrence());
        }
        Set<String> kinds = new HashSet<>();
        for (String word : words) {
            vocabulary.parts(word).stream().filter(vocabulary::isEvent).forEach(kinds::add);
        }
        return kinds;
    }
}

package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Rule.Anchor;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out without which tables a rule cannot be judged. */
final class RuleTables {

    private final Vocabulary vocabulary;
    private final Mentions mentions = new Mentions();

    /** Of what a rule is for, expects and forbids: what only waives it, or moves its due date, can be lacking. */
    RuleTables(
            Vocabulary vocabulary,
            List<Anchor> anchors,
            @Nullable Condition where,
            List<Selector> expectations,
            @Nullable Condition forbidden) {
        this.vocabulary = vocabulary;
        anchors.forEach(mentions::add);
        mentions.add(where).addSelectors(expectations).add(forbidden);
    }

    /** The tables as named, which must be of use to the rule; else all that supply what it mentions. */
    Set<Table> tables(@Nullable JsonNode named, Mentions others, JsonPath path) {
        Set<Table> used = supplying(mentions.words());
        if (named == null) {
            return used;
        }
        used.addAll(supplying(others.words()));
        used.add(Table.PLANS);
        Set<Table> tables = EnumSet.noneOf(Table.class);
        for (int i = 0; i < named.size(); i++) {
            Table table = Table.valueOf(named.get(i).asText().toUpperCase(Locale.ROOT));
            if (!used.contains(table)) {
                throw path.index(i, null)
                        .refuse("found \"" + table.fileName() + "\", which nothing in this rule comes from, expected "
                                + String.join(
                                        ", ", used.stream().map(Table::fileName).toList())
                                + ".");
            }
            tables.add(table);
        }
        return tables;
    }

    private Set<Table> supplying(Collection<String> words) {
        Set<Table> tables = EnumSet.noneOf(Table.class);
        words.forEach(word -> tables.addAll(vocabulary.tables(word)));
        return tables;
    }
}

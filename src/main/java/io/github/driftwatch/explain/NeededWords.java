package io.github.driftwatch.explain;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What a rule cannot be judged without, and what the names of its records mean. */
final class NeededWords {

    private final Rule rule;
    private final Profile profile;

    NeededWords(Rule rule, Profile profile) {
        this.rule = rule;
        this.profile = profile;
    }

    /** The tables, columns and kinds of event without which it is not assessed. */
    List<String> needed() {
        List<String> sentences = new ArrayList<>();
        List<String> tables =
                new TreeSet<>(rule.tables()).stream().map(Table::fileName).toList();
        sentences.add((tables.size() == 1 ? "Table: " : "Tables: ") + Phrases.list(tables, "and") + ".");
        if (!rule.needs().isEmpty()) {
            List<String> columns = List.copyOf(new TreeSet<>(rule.needs()));
            sentences.add((columns.size() == 1 ? "Column: " : "Columns: ") + Phrases.list(columns, "and")
                    + "; an empty cell is not known, and never read as no.");
        }
        if (!rule.kinds().isEmpty()) {
            List<String> kinds = List.copyOf(new TreeSet<>(rule.kinds()));
            sentences.add((kinds.size() == 1 ? "Kind of event: " : "Kinds of event: ") + Phrases.list(kinds, "and")
                    + (kinds.size() == 1 ? "; where it is" : "; where they are")
                    + " not recorded at all, say so with --not-recorded.");
        }
        return sentences;
    }

    /** Each kind of event and each definition that it names, with its meaning. */
    List<String> meanings() {
        List<String> meanings = new ArrayList<>();
        Wording wording = new Wording(rule, profile);
        for (String name : new TreeSet<>(rule.mentioned())) {
            String meaning = profile.eventKinds().get(name);
            if (meaning != null) {
                meanings.add(name + ": " + meaning + ".");
            }
            if (profile.definitions().containsKey(name)) {
                List<String> parts = profile.definitions().get(name).stream()
                        .map(part -> wording.selectors().one(part)
                                + wording.selectors().bounds(part))
                        .toList();
                meanings.add(name + ": " + Phrases.list(parts, "or") + ".");
            }
        }
        return meanings;
    }
}

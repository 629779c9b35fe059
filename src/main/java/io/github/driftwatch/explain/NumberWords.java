package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Warning;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Each number of a rule: stated in its clause, or an assumption and why. */
final class NumberWords {

    private final Rule rule;
    private final Profile profile;
    private final Parts parts;

    NumberWords(Rule rule, Profile profile) {
        this.rule = rule;
        this.profile = profile;
        this.parts = Parts.of(rule);
    }

    /** Whether any number among these parts is an assumption. */
    static boolean assumed(Parts parts) {
        return parts.all().stream().anyMatch(amount -> amount.assumed() != null);
    }

    /** What of a notice is an assumption, and why: its own, its days', and that of the due date that it waits for. */
    static List<String> assumptions(Notice notice) {
        Set<String> assumptions = new LinkedHashSet<>();
        for (Moment day : notice.days()) {
            Parts parts = Parts.of(day == Moment.Named.DUE ? notice.occasion().due() : day);
            parts.all().stream().filter(amount -> amount.assumed() != null).forEach(a -> assumptions.add(words(a)));
        }
        if (notice.assumed() != null) {
            assumptions.add(Phrases.sentence(notice.assumed()));
        }
        return List.copyOf(assumptions);
    }

    List<String> sentences() {
        Set<String> sentences = new LinkedHashSet<>();
        parts.all().forEach(amount -> sentences.add(words(amount)));
        for (Moment moment : parts.moments()) {
            if (moment instanceof Moment.Birthday birthday) {
                sentences.add("The age of " + birthday.years() + ": stated in the clause.");
            }
        }
        if (rule.forbidden() == null) {
            sentences.add(warning());
        }
        return List.copyOf(sentences);
    }

    private static String words(Amount amount) {
        String number = AmountWords.plain(amount);
        if (amount.column() != null) {
            return Phrases.sentence(number).replaceFirst("\\.$", ": as the export says for the plan.");
        }
        return number + ": " + origin(amount.assumed());
    }

    private String warning() {
        Warning own = rule.warning();
        Warning warning = own == null ? profile.warning() : own;
        return "Due soon from " + warning.days() + (warning.days() == 1 ? " day" : " days") + " before: "
                + (warning.assumed() == null ? "as the profile says." : origin(warning.assumed()));
    }

    private static String origin(@Nullable String assumed) {
        return assumed == null ? "stated in the clause." : "an assumption (" + assumed + ").";
    }
}

package io.github.driftwatch.agenda;

import io.github.driftwatch.procedure.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What must be done before a conference: the obligations of rules that name the meeting they must be done before. */
final class Preparations {

    private final Evaluations evaluations;
    private final LocalDate asAt;

    Preparations(Evaluations evaluations, LocalDate asAt) {
        this.evaluations = evaluations;
        this.asAt = asAt;
    }

    /** Sorted by the day that each is due. */
    List<Preparation> of(ListedConference conference) {
        return evaluations.ask(OnTheDay.asIfBooked(conference, asAt), conference.knownUntil(asAt)).stream()
                .filter(a -> a.rule().before() != null && a.due() != null)
                .filter(a -> conference.countedFrom(asAt).equals(a.obligation().anchor()))
                .map(Preparations::preparation)
                .sorted(Comparator.comparing(Preparation::due).thenComparing(Preparation::rule))
                .toList();
    }

    /** Why there may be none: that no procedure asks for any, or what could not be assessed; empty where neither. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        boolean asks = evaluations.profiles().stream()
                .anyMatch(profile -> profile.rules().stream().anyMatch(rule -> rule.before() != null));
        if (!asks) {
            remarks.add("The procedure has no rule on reports, or on anything else to be done before a review.");
        }
        for (Profile profile : evaluations.profiles()) {
            evaluations.unassessed(profile).stream()
                    .filter(u -> u.rule().before() != null)
                    .map(u -> u.rule().requirement() + ": not assessed, as " + u.reason() + " ("
                            + u.rule().id() + ").")
                    .forEach(remarks::add);
        }
        return remarks;
    }

    private static Preparation preparation(Asked asked) {
        return new Preparation(
                asked.obligation().requirement(),
                Objects.requireNonNull(asked.due()),
                asked.obligation().satisfied(),
                asked.obligation().scheduled(),
                asked.obligation().status(),
                asked.obligation().days(),
                asked.ruleName(),
                asked.rule().clause());
    }
}

package io.github.driftwatch.report.lifeline;

import io.github.driftwatch.lifeline.Entry;
import io.github.driftwatch.lifeline.Lifeline;
import io.github.driftwatch.lifeline.VisitRun.RuleCount;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.timeline.Obligation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** How much of a plan's life was late, and the worst of it, in one line: what happened first, then the visits. */
final class LateSoFar {

    private static final Comparator<Obligation> BY_DAYS = Comparator.comparingInt(Obligation::days);

    private LateSoFar() {}

    static String words(Lifeline lifeline) {
        List<String> parts = new ArrayList<>();
        List<Entry> late = lifeline.past().stream()
                .filter(entry -> entry.state().isTrouble() && entry.visits() == null)
                .toList();
        late.stream()
                .flatMap(entry -> entry.obligations().stream())
                .max(BY_DAYS)
                .ifPresent(longest -> parts.add(Words.count(late.size(), "thing") + named(longest)));
        List<RuleCount> visits = lifeline.past().stream()
                .filter(entry -> entry.visits() != null)
                .flatMap(entry -> Objects.requireNonNull(entry.visits()).rules().stream())
                .toList();
        visits.stream()
                .map(RuleCount::rule)
                .distinct()
                .map(rule -> visits.stream()
                        .filter(count -> count.rule().equals(rule))
                        .toList())
                .filter(own -> own.stream().anyMatch(count -> count.late() > 0))
                .forEach(own -> parts.add(visits(own)));
        return parts.isEmpty() ? "nothing" : String.join("; ", parts);
    }

    /** By what was asked for: one thing that happened can have been late for one rule and in time for another. */
    private static String named(Obligation longest) {
        String name = " (" + LifelineWords.plain(longest.requirement()) + ")";
        return longest.days() == 0 ? name : ", the longest by " + Words.count(longest.days(), "day") + name;
    }

    /** What one rule made of visits, in all the runs of them. */
    private static String visits(List<RuleCount> own) {
        int late = own.stream().mapToInt(RuleCount::late).sum();
        int of = own.stream().mapToInt(RuleCount::of).sum();
        int longest = own.stream().mapToInt(RuleCount::longestDays).max().orElse(0);
        return late + " of " + Words.count(of, "visit") + " by " + own.get(0).rule() + ", the longest by "
                + Words.count(longest, "day");
    }

    /** The most days that anything is late by in an entry. */
    static int days(Entry entry) {
        return entry.obligations().stream().mapToInt(Obligation::days).max().orElse(0);
    }
}

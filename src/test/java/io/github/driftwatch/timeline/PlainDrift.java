package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Action;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The thirteen flags coded plainly from their page: no data, no language, rule ids and all. */
final class PlainDrift {

    private static final Set<String> DESIGNATED = Set.of("DR-3", "DR-4", "DR-5");
    private static final Set<String> REVIEWS = Set.of("RC-1", "RC-2", "RC-3", "RC-4", "RC-14", "DR-1", "DR-2", "DR-6");

    private final PlanHistory history;
    private final List<Obligation> obligations;
    private final List<Plan> others;
    private final LocalDate asAt;
    private final TreeMap<LocalDate, @Nullable Boolean> conferences = new TreeMap<>();
    private final List<String> flags = new ArrayList<>();
    private int points;

    PlainDrift(PlanHistory history, List<Obligation> obligations, List<Plan> others, LocalDate asAt) {
        this.history = history;
        this.obligations = obligations;
        this.others = others;
        this.asAt = asAt;
    }

    String line() {
        LocalDate start = history.plan().start();
        int months = 0;
        while (!start.plusMonths(months + 1).isAfter(asAt)) {
            months++;
        }
        gatherConferences();
        LocalDate icpc = history.plan().icpc();
        List<LocalDate> reviews =
                conferences.keySet().stream().filter(day -> day.isAfter(icpc)).toList();
        flag("F1", months >= 24 ? 5 : months >= 18 ? 3 : months >= 15 ? 2 : months >= 9 ? 1 : 0);
        flag("F2", any(DESIGNATED, Status.OVERDUE) ? 3 : any(Set.of("DR-8"), Status.OVERDUE) ? 1 : putOff() ? 1 : 0);
        flag("F3", any(REVIEWS, Status.OVERDUE) ? 3 : nextIsLate() ? 1 : 0);
        flag("F4", Math.min(2, heldLate()));
        flag(
                "F5",
                !conferences.isEmpty()
                                && Boolean.FALSE.equals(conferences.lastEntry().getValue())
                        ? 1
                        : 0);
        flag("F6", calledOff() >= 2 ? 1 : 0);
        flag("F7", others.stream().anyMatch(this::endedShortlyBefore) ? 1 : 0);
        flag("F8", recentConcern() ? 3 : 0);
        flag("F9", actions());
        flag("F10", scores());
        flag("F13", any(Set.of("RC-8"), Status.OVERDUE) ? 1 : 0);
        String band = points >= 6 || months >= 24 ? "RED" : points >= 3 ? "AMBER" : "GREEN";
        return band + " " + points + " " + months + " [" + String.join(" ", flags) + "] held " + reviews.size()
                + " last " + (reviews.isEmpty() ? null : reviews.get(reviews.size() - 1));
    }

    private void flag(String id, int worth) {
        if (worth > 0) {
            flags.add(id + "=" + worth);
            points += worth;
        }
    }

    private boolean any(Set<String> rules, Status status) {
        return obligations.stream().anyMatch(o -> rules.contains(o.rule().id()) && o.status() == status);
    }

    /** Of the reviews still to be held, the one that is booked first is booked after its day. */
    private boolean nextIsLate() {
        LocalDate next = null;
        boolean late = false;
        for (Obligation o : obligations) {
            LocalDate booked = o.scheduled();
            if (!REVIEWS.contains(o.rule().id()) || booked == null || (next != null && booked.isAfter(next))) {
                continue;
            }
            late = o.status() == Status.SCHEDULED_LATE || (late && booked.equals(next));
            next = booked;
        }
        return late;
    }

    private boolean putOff() {
        return obligations.stream()
                .anyMatch(o ->
                        DESIGNATED.contains(o.rule().id()) && o.status() == Status.WAIVED && o.satisfied() == null);
    }

    private int heldLate() {
        Set<LocalDate> late = new HashSet<>();
        obligations.stream()
                .filter(o -> REVIEWS.contains(o.rule().id()) && o.status() == Status.MET_LATE)
                .forEach(o -> late.add(o.satisfied()));
        return late.size();
    }

    /** The initial conference and each review held by the day, with their quorum; of two on a day, the first in the file. */
    private void gatherConferences() {
        LocalDate icpc = history.plan().icpc();
        if (!icpc.isAfter(asAt)) {
            conferences.put(icpc, quorumOfTheFirst(icpc));
        }
        for (Conference row : history.conferences()) {
            if (row.type() == Conference.Type.REVIEW
                    && row.status().heldOn(row.date(), asAt)
                    && row.date().isAfter(icpc)
                    && !conferences.containsKey(row.date())) {
                conferences.put(row.date(), row.quorate());
            }
        }
    }

    private @Nullable Boolean quorumOfTheFirst(LocalDate icpc) {
        if (history.plan().icpcQuorate() != null) {
            return history.plan().icpcQuorate();
        }
        Predicate<Conference> says = row -> row.type() == Conference.Type.INITIAL
                && row.quorate() != null
                && row.status().heldOn(row.date(), asAt);
        return history.conferences().stream()
                .filter(says.and(row -> row.date().equals(icpc)))
                .findFirst()
                .or(() -> history.conferences().stream().filter(says).findFirst())
                .map(Conference::quorate)
                .orElse(null);
    }

    private long calledOff() {
        return history.conferences().stream()
                .filter(row ->
                        row.type() == Conference.Type.REVIEW && row.status().calledOff())
                .map(Conference::date)
                .filter(day -> !day.isAfter(asAt))
                .distinct()
                .count();
    }

    private boolean endedShortlyBefore(Plan other) {
        LocalDate end = other.end();
        LocalDate start = history.plan().start();
        return end != null && !end.isAfter(start) && !end.plusMonths(24).isBefore(start);
    }

    private boolean recentConcern() {
        return history.events().stream()
                .anyMatch(event -> event.kind().equals("drift-concern")
                        && !event.date().isAfter(asAt)
                        && !event.date().plusMonths(6).isBefore(asAt));
    }

    private int actions() {
        List<Action> open = history.actions().stream()
                .filter(action ->
                        action.completed() == null || action.completed().isAfter(asAt))
                .toList();
        long overdue = open.stream()
                .filter(action -> action.due() != null && action.due().isBefore(asAt))
                .count();
        boolean long28 = open.stream()
                .anyMatch(action ->
                        action.due() != null && action.due().plusDays(28).isBefore(asAt));
        return overdue > 0 && overdue * 3 >= open.size() ? 2 : long28 ? 1 : 0;
    }

    private int scores() {
        TreeMap<Integer, Map<String, Score>> windows = new TreeMap<>();
        List<LocalDate> days = new ArrayList<>(conferences.keySet());
        for (Score score : history.scores()) {
            if (score.date().isAfter(asAt)) {
                continue;
            }
            int window = (int)
                    days.stream().filter(day -> day.isBefore(score.date())).count();
            windows.computeIfAbsent(window, w -> new HashMap<>())
                    .merge(
                            String.valueOf(score.agency()),
                            score,
                            (a, b) -> b.date().isBefore(a.date()) ? a : b);
        }
        if (windows.size() < 2) {
            return 0;
        }
        BigDecimal[] latest = mean(windows.lastEntry().getValue());
        BigDecimal[] before = mean(windows.lowerEntry(windows.lastKey()).getValue());
        int change = latest[0].multiply(before[1]).compareTo(before[0].multiply(latest[1]));
        return change < 0 ? 2 : change == 0 ? 1 : 0;
    }

    private static BigDecimal[] mean(Map<String, Score> scores) {
        BigDecimal sum = scores.values().stream()
                .map(score -> BigDecimal.valueOf(score.score()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new BigDecimal[] {sum, BigDecimal.valueOf(scores.size())};
    }
}

package io.github.driftwatch.lifeline;

import io.github.driftwatch.lifeline.VisitRun.Gap;
import io.github.driftwatch.lifeline.VisitRun.RuleCount;
import io.github.driftwatch.model.Visit;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.Meeting;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Folds visits, of which there can be hundreds, into one run for each time between two conferences. */
final class VisitRuns {

    private final List<List<VisitDay>> runs = new ArrayList<>();

    /** Visits as the meetings have them, in the order of their dates. */
    VisitRuns(List<Meeting> meetings) {
        TreeSet<LocalDate> conferences = meetings.stream()
                .filter(meeting -> meeting.held() && isConference(meeting))
                .map(Meeting::date)
                .collect(Collectors.toCollection(TreeSet::new));
        LocalDate period = null;
        for (Meeting meeting : meetings) {
            if (meeting.row() instanceof Visit visit) {
                LocalDate conference = conferences.floor(visit.date());
                if (runs.isEmpty() || !Objects.equals(conference, period)) {
                    runs.add(new ArrayList<>());
                    period = conference;
                }
                add(visit, runs.get(runs.size() - 1));
            }
        }
    }

    /** Visits of one day are one. */
    private static void add(Visit visit, List<VisitDay> run) {
        int last = run.size() - 1;
        if (last >= 0 && run.get(last).date().equals(visit.date())) {
            run.set(last, run.get(last).and(visit));
        } else {
            run.add(VisitDay.of(visit));
        }
    }

    private static boolean isConference(Meeting meeting) {
        return Occurrences.named(meeting.occurrence())
                .map(Happened::kind)
                .filter(Kind::isConference)
                .isPresent();
    }

    /** The days with a visit, in order. */
    List<LocalDate> days() {
        return runs.stream().flatMap(List::stream).map(VisitDay::date).toList();
    }

    /** Whether there was a visit on a day. */
    boolean hasOn(@Nullable LocalDate day) {
        return runs.stream()
                .flatMap(List::stream)
                .anyMatch(visit -> visit.date().equals(day));
    }

    /** An entry for each run, with what the rules on visits made of it. */
    List<Entry> entries(List<Obligation> answered) {
        List<Entry> entries = new ArrayList<>();
        LocalDate seenBefore = null;
        for (List<VisitDay> run : runs) {
            LocalDate first = run.get(0).date();
            LocalDate last = run.get(run.size() - 1).date();
            List<Obligation> own = answered.stream()
                    .filter(o -> o.satisfied() != null
                            && !o.satisfied().isBefore(first)
                            && !o.satisfied().isAfter(last))
                    .toList();
            List<Obligation> late = own.stream()
                    .filter(o -> o.status() == Status.MET_LATE)
                    .sorted(Earliest.FIRST)
                    .toList();
            VisitRun folded = new VisitRun(
                    first,
                    last,
                    run.size(),
                    count(run.stream().map(VisitDay::seen).toList(), true),
                    count(run.stream().map(VisitDay::seen).toList(), false),
                    count(run.stream().map(VisitDay::alone).toList(), true),
                    longestUnseen(run, seenBefore),
                    counts(own));
            String what = run.size() == 1 ? "1 visit" : run.size() + " visits";
            State state = late.isEmpty() ? State.HELD : State.LATE;
            entries.add(new Entry(first, Kind.VISITS, what, 0, state, false, null, folded, late));
            seenBefore = lastSeen(run, seenBefore);
        }
        return entries;
    }

    private static int count(List<@Nullable Boolean> answers, boolean answer) {
        return Math.toIntExact(
                answers.stream().filter(given -> Objects.equals(given, answer)).count());
    }

    private static @Nullable Gap longestUnseen(List<VisitDay> run, @Nullable LocalDate seenBefore) {
        Gap longest = null;
        LocalDate from = seenBefore;
        for (VisitDay visit : run) {
            if (!visit.childSeen()) {
                continue;
            }
            if (from != null) {
                int days = Math.toIntExact(ChronoUnit.DAYS.between(from, visit.date()));
                if (longest == null || days > longest.days()) {
                    longest = new Gap(from, visit.date(), days);
                }
            }
            from = visit.date();
        }
        return longest;
    }

    private static @Nullable LocalDate lastSeen(List<VisitDay> run, @Nullable LocalDate before) {
        LocalDate last = before;
        for (VisitDay visit : run) {
            last = visit.childSeen() ? visit.date() : last;
        }
        return last;
    }

    private static List<RuleCount> counts(List<Obligation> answered) {
        Map<Rule, List<Obligation>> byRule = new LinkedHashMap<>();
        answered.forEach(
                o -> byRule.computeIfAbsent(o.rule(), rule -> new ArrayList<>()).add(o));
        return byRule.entrySet().stream()
                .map(entry -> count(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static RuleCount count(Rule rule, List<Obligation> answered) {
        List<Integer> late = answered.stream()
                .filter(o -> o.status() == Status.MET_LATE)
                .map(Obligation::days)
                .toList();
        int longest = late.stream().mapToInt(Integer::intValue).max().orElse(0);
        return new RuleCount(rule.id(), rule.clause(), late.size(), answered.size(), longest);
    }
}

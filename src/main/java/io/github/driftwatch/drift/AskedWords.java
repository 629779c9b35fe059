package io.github.driftwatch.drift;

import io.github.driftwatch.procedure.ObligationFilter;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.time.LimitUnit;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Reasons;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says how obligations stand, with their dates. */
final class AskedWords {

    /** A cell of a report holds so many, and how many more. */
    private static final int SAID = 4;

    private final ObligationFilter filter;

    AskedWords(ObligationFilter filter) {
        this.filter = filter;
    }

    /** Those found, in the order given; one at least. */
    String of(List<Obligation> found) {
        boolean allLate = found.stream().allMatch(o -> o.status() == Status.MET_LATE);
        if (allLate && found.size() > 1) {
            return found.size() + " " + plural() + " " + verb(found.get(0).rule()) + " late: "
                    + listed(found, ", ", o -> o.requirement() + " on " + day(o.satisfied()) + late(o));
        }
        return listed(found, "; ", AskedWords::words);
    }

    private static String listed(List<Obligation> found, String between, Function<Obligation, String> words) {
        List<String> said = new ArrayList<>(found.stream()
                .limit(found.size() == SAID + 1 ? SAID + 1 : SAID)
                .map(words)
                .toList());
        if (said.size() < found.size()) {
            said.add("and " + (found.size() - said.size()) + " more");
        }
        return said.stream().collect(Collectors.joining(between));
    }

    private String plural() {
        return filter.expects() == null ? "requirements" : filter.expects().replace('-', ' ') + "s";
    }

    private static String words(Obligation o) {
        String name = o.requirement();
        String stands = Tells.whatWasDone(name) ? name + ":" : name;
        return switch (o.status()) {
            case OVERDUE -> name + (o.rule().arrangement() ? ":" : "") + " overdue since " + day(o.due()) + late(o);
            case SCHEDULED_LATE ->
                stands + " booked for " + day(o.scheduled()) + ", after its last day " + day(o.due());
            case MET_LATE -> done(o) + " late on " + day(o.satisfied()) + late(o);
            case WAIVED ->
                stands + " put off, was due by " + day(o.due())
                        + (o.satisfied() == null ? "" : ", " + verb(o.rule()) + " on " + day(o.satisfied()));
            case BREACH -> Reasons.of(o);
            case MET -> o.satisfied() == null ? booked(o) : done(o) + " on " + day(o.satisfied());
            case SCHEDULED -> stands + " booked for " + day(o.scheduled());
            case DUE_SOON, PENDING -> stands + " due by " + day(o.due());
            case MISSED, LAPSED, NOT_ASSESSED -> stands + " not " + verb(o.rule()) + ", was due by " + day(o.due());
        };
    }

    /** That it was done, by its name where that says so. */
    private static String done(Obligation o) {
        String name = o.requirement();
        return Tells.whatWasDone(name) ? name : name + " " + verb(o.rule());
    }

    /** What was arranged is there for its day: its name says that it was. */
    private static String booked(Obligation o) {
        return o.requirement() + (Tells.whatWasDone(o.requirement()) ? " for " : " booked for ") + day(o.scheduled());
    }

    private static String late(Obligation o) {
        return " (" + LimitUnit.DAYS.words(o.days()) + ")";
    }

    /** Of a rule that expects something: what is forbidden is not done, late or in time. */
    private static String verb(Rule rule) {
        List<Occurrences> expected = rule.expectations().stream()
                .map(Selector::occurrence)
                .flatMap(word -> Occurrences.named(word).stream())
                .toList();
        if (expected.size() < rule.expectations().size()) {
            return "done";
        }
        if (expected.stream().allMatch(Occurrences::bookable)) {
            return "held";
        }
        return expected.stream().allMatch(word -> word == Occurrences.VISIT) ? "made" : "done";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "a day not known" : Days.day(day);
    }
}

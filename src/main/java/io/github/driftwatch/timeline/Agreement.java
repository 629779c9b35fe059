package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.procedure.Selector.Numbers;
import io.github.driftwatch.time.Limits;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a selector asks of each occurrence by itself: its number, what is known of it, and when it was. */
final class Agreement {

    private final Selector selector;
    private final Situation situation;
    private final Set<String> lenient;
    private final Series series;
    private @Nullable TimeWindow window;

    /**
     * @param lenient the columns of which an empty cell is taken to agree
     * @param series the occurrences of the selector's name
     */
    Agreement(Selector selector, Situation situation, Set<String> lenient, Series series) {
        this.selector = selector;
        this.situation = situation;
        this.lenient = lenient;
        this.series = series;
    }

    /** When it must have been, worked out when it is first asked for: where nothing happened, nothing is asked. */
    TimeWindow window() {
        TimeWindow known = window;
        if (known == null) {
            known = TimeWindow.of(selector.bounds(), situation);
            window = known;
        }
        return known;
    }

    /** Whether an occurrence agrees; where that cannot be told, it does not, and the doubt is raised. */
    boolean with(Occurrence o) {
        Numbers numbers = selector.numbers();
        boolean numberUnknown = series.gap() != null && selector.numbered();
        // Some unseen before it can only make its number higher.
        if ((o.number() < numbers.first() && !numberUnknown)
                || o.number() > numbers.last()
                || (numbers.onlyLatest() && o.number() != series.held().size())) {
            return false;
        }
        if (!selector.answers().isEmpty() && !answersAgree(o)) {
            return false;
        }
        boolean agrees = o.agreedByAll(selector.agreedBy())
                && (selector.by() == null || o.madeBy(selector.by()))
                && (selector.outcome() == null || selector.outcome().equals(o.outcome()))
                && (!selector.planContinues() || situation.plan().continuesAfter(o.date()))
                && freshEnough(o.date());
        TimeWindow.Verdict lies = agrees ? window().holds(o.date()) : TimeWindow.Verdict.NO;
        if (lies == TimeWindow.Verdict.NO) {
            return false;
        }
        if (numberUnknown || lies == TimeWindow.Verdict.UNSURE) {
            situation.plan().doubt().raise();
            return false;
        }
        return true;
    }

    private boolean answersAgree(Occurrence o) {
        for (Map.Entry<String, Boolean> wanted : selector.answers().entrySet()) {
            Boolean answer = o.answer(wanted.getKey());
            boolean taken = answer == null && lenient.contains(wanted.getKey());
            if (!taken && !wanted.getValue().equals(answer)) {
                return false;
            }
        }
        return true;
    }

    private boolean freshEnough(LocalDate date) {
        Selector.Freshness freshness = selector.freshness();
        if (freshness == null) {
            return true;
        }
        LocalDate at = Moments.day(freshness.at(), situation);
        return at != null
                && !date.isAfter(at)
                && !Limits.after(
                                date,
                                freshness.amount().number(),
                                freshness.amount().unit(),
                                situation.calendar())
                        .isBefore(at);
    }
}

package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.procedure.Selector.Numbers;
import io.github.driftwatch.time.Limits;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a selector asks of each occurrence by itself: its number, what is known of it, and when it was. Most ask for nothing
 * or for a time alone, and are answered without the other questions.
 */
abstract class Agreement {

    final Selector selector;
    final Situation situation;
    private @Nullable TimeWindow window;

    private Agreement(Selector selector, Situation situation) {
        this.selector = selector;
        this.situation = situation;
    }

    /**
     * That of a selector.
     *
     * @param lenient the columns of which an empty cell is taken to agree
     * @param series the occurrences of the selector's name
     */
    static Agreement of(Selector selector, Situation situation, Set<String> lenient, Series series) {
        if (!selector.asksOnlyWhen()) {
            return new InFull(selector, situation, lenient, series);
        }
        return selector.bounds().isEmpty() ? new Unasked(selector, situation) : new InTime(selector, situation);
    }

    /** Whether an occurrence agrees; where that cannot be told, it does not, and the doubt is raised. */
    abstract boolean with(Occurrence o);

    /** When it must have been, worked out when it is first asked for: where nothing happened, nothing is asked. */
    final TimeWindow window() {
        TimeWindow known = window;
        if (known == null) {
            known = TimeWindow.of(selector.bounds(), situation);
            window = known;
        }
        return known;
    }

    /**
     * Whether it was when it must have been.
     *
     * @param numberUnknown whether its number may be another than it seems: then that cannot be told of it
     */
    final boolean inTime(Occurrence o, boolean numberUnknown) {
        TimeWindow.Verdict lies = window().holds(o.date());
        if (lies == TimeWindow.Verdict.NO) {
            return false;
        }
        if (numberUnknown || lies == TimeWindow.Verdict.UNSURE) {
            situation.plan().doubt().raise();
            return false;
        }
        return true;
    }

    /** Nothing is asked. */
    private static final class Unasked extends Agreement {

        Unasked(Selector selector, Situation situation) {
            super(selector, situation);
        }

        @Override
        boolean with(Occurrence o) {
            return true;
        }
    }

    /** Only a time is asked for. */
    private static final class InTime extends Agreement {

        InTime(Selector selector, Situation situation) {
            super(selector, situation);
        }

        @Override
        boolean with(Occurrence o) {
            return inTime(o, false);
        }
    }

    /** Anything may be asked. */
    private static final class InFull extends Agreement {

        private final Set<String> lenient;
        private final Series series;

        InFull(Selector selector, Situation situation, Set<String> lenient, Series series) {
            super(selector, situation);
            this.lenient = lenient;
            this.series = series;
        }

        @Override
        boolean with(Occurrence o) {
            Numbers numbers = selector.numbers();
            boolean numberUnknown = series.gap() != null && selector.numbered();
            // Some unseen before it can only make its number higher.
            if ((o.number() < numbers.first() && !numberUnknown)
                    || o.number() > numbers.last()
                    || (numbers.onlyLatest() && o.number() != series.held().size())) {
                return false;
            }
            return (selector.answers().isEmpty() || answersAgree(o))
                    && o.agreedByAll(selector.agreedBy())
                    && (selector.by() == null || o.madeBy(selector.by()))
                    && (selector.outcome() == null || selector.outcome().equals(o.outcome()))
                    && (!selector.planContinues() || situation.plan().continuesAfter(o.date()))
                    && freshEnough(o.date())
                    && inTime(o, numberUnknown);
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
}

package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.time.Limits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of one plan at the as-at date, beside its obligations. Nothing dated later has happened, an end still to
 * come is none, and what may be lacking is never taken for a no. Not for use by several threads.
 */
public final class PlanFacts {

    private static final String AS_AT = "The as-at date";

    private final PlanAsAt plan;
    private final Situation situation;

    /** @param yardstick that of the profile whose words are spoken */
    public PlanFacts(PlanHistory history, Yardstick yardstick, LocalDate asAt) {
        this.plan = new PlanAsAt(asKnown(history, asAt), yardstick, asAt);
        this.situation = Situation.of(plan).at(Occurrence.day(AS_AT, asAt));
    }

    /** Without an end that is still to come, which conditions on columns would take for one. */
    private static PlanHistory asKnown(PlanHistory history, LocalDate asAt) {
        Plan plan = history.plan();
        if (plan.end() == null || !plan.end().isAfter(asAt)) {
            return history;
        }
        return new PlanHistory(
                plan.running(),
                history.conferences(),
                history.events(),
                history.coreGroups(),
                history.visits(),
                history.actions(),
                history.scores(),
                history.missing(),
                history.systemDues());
    }

    /** Whether a condition holds at the as-at date, which is its anchor. */
    public Answer answer(Condition condition) {
        if (condition instanceof Condition.Exists exists) {
            return answer(exists.selector());
        }
        boolean holds = Conditions.hold(condition, situation);
        return plan.doubt().take() ? Answer.unknown(plan.whyLacking()) : Answer.of(holds);
    }

    private Answer answer(Selector selector) {
        List<Occurrence> found = Selection.of(selector, situation);
        boolean unsure = plan.doubt().take();
        if (!found.isEmpty()) {
            return new Answer(Truth.YES, found.stream().map(PlanFacts::named).toList(), "");
        }
        if (unsure) {
            return Answer.unknown(plan.whyLacking());
        }
        return selector.answers().isEmpty() ? Answer.of(false) : unlessNotRecorded(selector);
    }

    /** An empty cell is not known: one that would be picked by what it may say leaves the answer open. */
    private Answer unlessNotRecorded(Selector selector) {
        List<Occurrence> possible =
                Selection.lenient(selector, situation, selector.answers().keySet());
        plan.doubt().take();
        for (Occurrence one : possible) {
            for (String column : selector.answers().keySet().stream().sorted().toList()) {
                if (one.answer(column) == null) {
                    return Answer.unknown(column.replace('_', ' ') + " is not recorded for "
                            + Reasons.inSentence(one.label()) + " of " + Reasons.day(one.date()));
                }
            }
        }
        return Answer.of(false);
    }

    /**
     * The days of a period on which something happened, up to the plan's end, each once.
     *
     * @param fromInclusive the period's first day
     * @param untilInclusive its last day
     */
    public Days happened(Selector selector, LocalDate fromInclusive, LocalDate untilInclusive) {
        List<LocalDate> days =
                Selection.heldBetween(selector, Situation.of(plan), fromInclusive, untilInclusive).stream()
                        .map(Occurrence::date)
                        .filter(plan::reached)
                        .distinct()
                        .toList();
        return new Days(days, plan.doubt().take());
    }

    /** Whether a condition holds of something that happened on a day. */
    public Truth holds(Condition condition, LocalDate anchor) {
        boolean holds = Conditions.hold(condition, at(anchor));
        return plan.doubt().take() ? Truth.UNKNOWN : holds ? Truth.YES : Truth.NO;
    }

    /** The day of a moment, with something that happened on a day as its anchor; none where it does not exist. */
    public Days day(Moment moment, LocalDate anchor) {
        LocalDate day = Moments.day(moment, at(anchor));
        return new Days(day == null ? List.of() : List.of(day), plan.doubt().take());
    }

    /** The day that the plan ended; absent where it had not by the as-at date. */
    public @Nullable LocalDate ended() {
        return plan.ended();
    }

    private Situation at(LocalDate anchor) {
        return situation.at(Occurrence.day("The day", anchor));
    }

    /** The initial conference and every review that was held, in date order. */
    public List<DatedName> conferences() {
        return plan.series(Occurrences.CONFERENCE.word()).held().stream()
                .map(PlanFacts::named)
                .toList();
    }

    /** Every review that was held, in date order, as far as the export holds them. */
    public List<DatedName> reviews() {
        return plan.series(Occurrences.REVIEW.word()).held().stream()
                .map(PlanFacts::named)
                .toList();
    }

    /** The day that the next review is booked for; absent where none is. */
    public @Nullable LocalDate reviewBooked() {
        List<Occurrence> booked = plan.series(Occurrences.REVIEW.word()).booked();
        return booked.isEmpty() ? null : booked.get(0).date();
    }

    /** The last day on which reviews may have been held that the export does not hold; absent where all are known. */
    public @Nullable LocalDate reviewsUnseenUntil() {
        Gap gap = plan.series(Occurrences.REVIEW.word()).gap();
        return gap == null ? null : gap.last();
    }

    /** Whether rows may be lacking that say what became of meetings of a name. */
    public boolean rowsMayLack(String occurrence) {
        return plan.series(occurrence).gap() != null;
    }

    /**
     * Why something that stands undone may have been done on a day whose meetings the export does not hold; absent where
     * that cannot be. Its anchor may have been sooner than is known, so that meetings before it may count too.
     */
    public @Nullable String mayBeDoneUnseen(Obligation obligation) {
        if (obligation.satisfied() != null || plan.whyLacking().isEmpty()) {
            return null;
        }
        boolean sooner = Anchors.of(obligation.rule(), plan).stream()
                .anyMatch(anchor -> anchor.atTheLatest() && anchor.date().equals(obligation.anchor()));
        plan.doubt().take();
        if (!sooner) {
            return null;
        }
        return obligation.rule().expectations().stream()
                .map(expected -> unseen(expected.occurrence()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private Optional<String> unseen(String occurrence) {
        return Optional.ofNullable(plan.series(occurrence).gap())
                .map(gap -> occurrence.replace('-', ' ') + "s before "
                        + Reasons.day(gap.last().plusDays(1)) + " are not in the export");
    }

    /** Why reviews may be lacking, in words; nothing where none can be. */
    public String whyLacking() {
        return plan.whyLacking();
    }

    /** Whether the child is still to be born, as far as is known: the expected day has not passed. */
    public boolean unborn() {
        LocalDate expected = plan.expectedBirth();
        return plan.birth() == null && expected != null && !expected.isBefore(plan.asAt());
    }

    /** The last day that is within an amount of a day. */
    public LocalDate within(Amount amount, LocalDate of) {
        return Limits.after(of, amount.number(), amount.unit(), plan.calendar());
    }

    /** The plan. */
    public Plan plan() {
        return plan.plan();
    }

    private static DatedName named(Occurrence occurrence) {
        return new DatedName(occurrence.label(), occurrence.date());
    }
}

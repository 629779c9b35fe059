package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.PlanColumn;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.time.Limits;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out the day of a moment; absent where it does not exist. */
final class Moments implements Moment.Cases<Situation> {

    private static final Moments DAYS = new Moments();

    private Moments() {}

    static @Nullable LocalDate day(Moment moment, Situation situation) {
        return moment.dayAmong(DAYS, situation);
    }

    @Override
    public @Nullable LocalDate anchor(Situation situation) {
        if (situation.anchor() == null) {
            situation.plan().doubt().raise();
            return null;
        }
        return situation.anchor().date();
    }

    @Override
    public @Nullable LocalDate due(Situation situation) {
        return situation.due();
    }

    @Override
    public LocalDate beginning(Situation situation) {
        return LocalDate.MIN;
    }

    @Override
    public @Nullable LocalDate of(Moment.Of moment, Situation situation) {
        Selector selector = moment.selector();
        Doubt doubt = situation.plan().doubt();
        if (!doubt.possible()) {
            Occurrence first = Selection.first(selector, situation);
            return first == null ? estimated(selector, situation) : first.date();
        }
        boolean earlier = doubt.take();
        List<Occurrence> picked = Selection.of(selector, situation);
        boolean unsure = doubt.take();
        Gap gap = situation.plan().series(selector.occurrence()).gap();
        if (!picked.isEmpty()) {
            LocalDate first = picked.get(0).date();
            boolean theVeryFirst = gap != null
                    && first.isBefore(gap.first())
                    && !selector.numbers().onlyLatest()
                    && selector.pick() != Selector.Pick.LAST;
            doubt.raiseIf(earlier || (unsure && !theVeryFirst));
            return first;
        }
        doubt.raiseIf(earlier || unsure);
        return estimated(selector, situation);
    }

    private static @Nullable LocalDate estimated(Selector selector, Situation situation) {
        if (!situation.estimating() || selector.estimatedBy() == null) {
            return null;
        }
        List<Occurrence> estimates =
                situation.plan().series(selector.estimatedBy()).held();
        return estimates.isEmpty() ? null : estimates.get(0).date();
    }

    @Override
    public @Nullable LocalDate previous(Moment.Previous moment, Situation situation) {
        Selector selector = moment.selector();
        Doubt doubt = situation.plan().doubt();
        boolean earlier = doubt.take();
        LocalDate anchor = anchor(situation);
        LocalDate latest = null;
        for (Occurrence o : Selection.of(selector, situation)) {
            if (anchor != null && o.date().isBefore(anchor)) {
                latest = o.date();
            }
        }
        boolean unsure = doubt.take();
        Gap gap = situation.plan().series(selector.occurrence()).gap();
        boolean elsewhere = gap != null
                && anchor != null
                && !selector.counts()
                && ((latest != null && latest.isAfter(gap.last())) || !anchor.isAfter(gap.first()));
        doubt.raiseIf(earlier || (unsure && !elsewhere));
        return latest;
    }

    @Override
    public @Nullable LocalDate next(Moment.Next moment, Situation situation) {
        Selector selector = moment.selector();
        Doubt doubt = situation.plan().doubt();
        boolean earlier = doubt.take();
        LocalDate anchor = anchor(situation);
        LocalDate next = Selection.of(selector, situation).stream()
                .map(Occurrence::date)
                .filter(date -> anchor != null && date.isAfter(anchor))
                .findFirst()
                .orElse(null);
        boolean unsure = doubt.take();
        Gap gap = situation.plan().series(selector.occurrence()).gap();
        boolean unseenLieBefore = !selector.counts() && gap != null && anchor != null && !anchor.isBefore(gap.last());
        doubt.raiseIf(earlier || (unsure && !unseenLieBefore));
        return next;
    }

    @Override
    public @Nullable LocalDate within(Moment.Within moment, Situation situation) {
        return counted(moment.amounts(), moment.of(), situation);
    }

    @Override
    public @Nullable LocalDate beforeReaching(Moment.BeforeReaching moment, Situation situation) {
        LocalDate reached = counted(moment.amounts(), moment.of(), situation);
        return reached == null ? null : reached.minusDays(1);
    }

    private static @Nullable LocalDate counted(List<Amount> amounts, Moment of, Situation situation) {
        LocalDate from = day(of, situation);
        Amount amount = applying(amounts, situation);
        if (from == null || amount == null) {
            return null;
        }
        int number = number(amount, situation);
        return amount.countsTheDayItself()
                ? Limits.countingTheDayItself(from, number, amount.unit(), situation.calendar())
                : Limits.after(from, number, amount.unit(), situation.calendar());
    }

    @Override
    public @Nullable LocalDate atLeastBefore(Moment.AtLeastBefore moment, Situation situation) {
        LocalDate meeting = day(moment.before(), situation);
        Amount amount = applying(moment.amounts(), situation);
        return meeting == null || amount == null
                ? null
                : Limits.before(meeting, number(amount, situation), amount.unit(), situation.calendar());
    }

    /** The first amount that applies: decided by the anchor's day, the plan's columns and its condition. */
    static @Nullable Amount applying(List<Amount> amounts, Situation situation) {
        Occurrence anchor = situation.anchor();
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            boolean inForce = anchor == null || amount.inForceOn(anchor.date());
            boolean filled = amount.column() == null || column(amount.column(), situation) != null;
            if (inForce && filled && (amount.when() == null || Conditions.hold(amount.when(), situation))) {
                return amount;
            }
        }
        return null;
    }

    static int number(Amount amount, Situation situation) {
        Integer fromColumn = amount.column() == null ? null : column(amount.column(), situation);
        return fromColumn == null ? amount.number() : fromColumn;
    }

    private static @Nullable Integer column(String name, Situation situation) {
        PlanColumn column = PlanColumn.named(name).orElseThrow();
        Integer number = column.number(situation.plan().plan()).orElse(null);
        return number != null && number > 0 ? number : null;
    }

    @Override
    public @Nullable LocalDate birthday(Moment.Birthday moment, Situation situation) {
        LocalDate born = situation.plan().birth();
        return born == null ? null : Limits.birthday(born, moment.years());
    }

    @Override
    public @Nullable LocalDate soonerOf(Moment.SoonerOf moment, Situation situation) {
        LocalDate soonest = null;
        for (Moment part : moment.moments()) {
            LocalDate day = day(part, situation);
            if (day != null && (soonest == null || day.isBefore(soonest))) {
                soonest = day;
            }
        }
        return soonest;
    }

    @Override
    public @Nullable LocalDate laterOf(Moment.LaterOf moment, Situation situation) {
        LocalDate latest = LocalDate.MIN;
        for (Moment part : moment.moments()) {
            LocalDate day = day(part, situation);
            if (day == null) {
                return null;
            }
            latest = day.isAfter(latest) ? day : latest;
        }
        return latest;
    }

    @Override
    public @Nullable LocalDate firstOf(Moment.FirstOf moment, Situation situation) {
        for (Moment part : moment.moments()) {
            LocalDate day = day(part, situation);
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}

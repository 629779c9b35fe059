package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.PlanColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Judges whether a condition holds. */
final class Conditions implements Condition.Cases<Situation> {

    private static final Conditions JUDGED = new Conditions();

    private Conditions() {}

    static boolean hold(Condition condition, Situation situation) {
        return condition.holdsAmong(JUDGED, situation);
    }

    @Override
    public boolean all(Condition.All condition, Situation situation) {
        return !anyIs(false, condition.conditions(), situation);
    }

    @Override
    public boolean any(Condition.Any condition, Situation situation) {
        return anyIs(true, condition.conditions(), situation);
    }

    /** Whether one of several conditions has a value; one that has it beyond doubt leaves none about the others. */
    private static boolean anyIs(boolean value, List<Condition> conditions, Situation situation) {
        Doubt doubt = situation.plan().doubt();
        boolean earlier = doubt.take();
        boolean doubtful = earlier;
        for (Condition condition : conditions) {
            boolean has = hold(condition, situation) == value;
            boolean unsure = doubt.take();
            if (has && !unsure) {
                doubt.raiseIf(earlier);
                return true;
            }
            doubtful |= unsure;
        }
        doubt.raiseIf(doubtful);
        return false;
    }

    @Override
    public boolean not(Condition.Not condition, Situation situation) {
        return !hold(condition.condition(), situation);
    }

    @Override
    public boolean exists(Condition.Exists condition, Situation situation) {
        return Selection.exists(condition.selector(), situation);
    }

    @Override
    public boolean anchorIs(Condition.AnchorIs condition, Situation situation) {
        Occurrence anchor = situation.anchor();
        if (anchor == null) {
            situation.plan().doubt().raise();
            return false;
        }
        return Selection.isOne(anchor, condition.selector(), situation);
    }

    @Override
    public boolean columnIs(Condition.ColumnIs condition, Situation situation) {
        String text = column(condition.column()).text(situation.plan().plan()).orElse(null);
        return text != null && condition.words().contains(text.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean columnBetween(Condition.ColumnBetween condition, Situation situation) {
        return column(condition.column())
                .date(situation.plan().plan())
                .filter(date -> between(date, condition))
                .isPresent();
    }

    @Override
    public boolean columnFilled(Condition.ColumnFilled condition, Situation situation) {
        return column(condition.column()).filled(situation.plan().plan());
    }

    @Override
    public boolean madeBeforeBirth(Condition.MadeBeforeBirth condition, Situation situation) {
        return situation.plan().madeBeforeBirth() == condition.expected();
    }

    @Override
    public boolean planOpen(Condition.PlanOpen condition, Situation situation) {
        return situation.plan().open() == condition.expected();
    }

    private static boolean between(LocalDate date, Condition.ColumnBetween bounds) {
        return (bounds.fromInclusive() == null || !date.isBefore(bounds.fromInclusive()))
                && (bounds.untilInclusive() == null || !date.isAfter(bounds.untilInclusive()));
    }

    private static PlanColumn column(String name) {
        return PlanColumn.named(name).orElseThrow(); // A profile with another column is refused when it is loaded.
    }
}

package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.PlanColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Judges whether a condition holds. */
final class Conditions {

    private Conditions() {}

    static boolean hold(Condition condition, Situation situation) {
        if (condition instanceof Condition.All all) {
            return !anyIs(false, all.conditions(), situation);
        }
        if (condition instanceof Condition.Any any) {
            return anyIs(true, any.conditions(), situation);
        }
        if (condition instanceof Condition.Not not) {
            return !hold(not.condition(), situation);
        }
        if (condition instanceof Condition.Exists exists) {
            return Selection.exists(exists.selector(), situation);
        }
        if (condition instanceof Condition.AnchorIs anchorIs) {
            return anchorIs(anchorIs, situation.anchor(), situation);
        }
        if (condition instanceof Condition.ColumnIs column) {
            String text = column(column.column()).text(situation.plan().plan()).orElse(null);
            return text != null && column.words().contains(text.toLowerCase(Locale.ROOT));
        }
        if (condition instanceof Condition.ColumnBetween between) {
            return column(between.column())
                    .date(situation.plan().plan())
                    .filter(date -> between(date, between))
                    .isPresent();
        }
        if (condition instanceof Condition.ColumnFilled filled) {
            return column(filled.column()).filled(situation.plan().plan());
        }
        if (condition instanceof Condition.MadeBeforeBirth before) {
            return situation.plan().madeBeforeBirth() == before.expected();
        }
        return situation.plan().open() == ((Condition.PlanOpen) condition).expected();
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

    private static boolean anchorIs(Condition.AnchorIs condition, @Nullable Occurrence anchor, Situation situation) {
        if (anchor == null) {
            situation.plan().doubt().raise();
            return false;
        }
        return Selection.isOne(anchor, condition.selector(), situation);
    }

    private static boolean between(LocalDate date, Condition.ColumnBetween bounds) {
        return (bounds.fromInclusive() == null || !date.isBefore(bounds.fromInclusive()))
                && (bounds.untilInclusive() == null || !date.isAfter(bounds.untilInclusive()));
    }

    private static PlanColumn column(String name) {
        return PlanColumn.named(name).orElseThrow(); // A profile with another column is refused when it is loaded.
    }
}

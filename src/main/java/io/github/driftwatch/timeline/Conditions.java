package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.PlanColumn;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Judges whether a condition holds. */
final class Conditions {

    private Conditions() {}

    static boolean hold(Condition condition, Situation situation) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(c -> hold(c, situation));
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().anyMatch(c -> hold(c, situation));
        }
        if (condition instanceof Condition.Not not) {
            return !hold(not.condition(), situation);
        }
        if (condition instanceof Condition.Exists exists) {
            return !Selection.of(exists.selector(), situation).isEmpty();
        }
        if (condition instanceof Condition.AnchorIs anchorIs) {
            return anchorIs(anchorIs, situation.anchor(), situation);
        }
        if (condition instanceof Condition.ColumnIs column) {
            return column(column.column())
                    .text(situation.plan().plan())
                    .filter(text -> column.words().contains(text.toLowerCase(Locale.ROOT)))
                    .isPresent();
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

    private static boolean anchorIs(Condition.AnchorIs condition, @Nullable Occurrence anchor, Situation situation) {
        return anchor != null
                && Selection.of(condition.selector(), situation).stream()
                        .anyMatch(o -> o.date().equals(anchor.date()) && o.held() == anchor.held());
    }

    private static boolean between(LocalDate date, Condition.ColumnBetween bounds) {
        return (bounds.fromInclusive() == null || !date.isBefore(bounds.fromInclusive()))
                && (bounds.untilInclusive() == null || !date.isAfter(bounds.untilInclusive()));
    }

    private static PlanColumn column(String name) {
        return PlanColumn.named(name)
                .orElseThrow(() -> new IllegalStateException("A profile was loaded with an unknown plan column."));
    }
}

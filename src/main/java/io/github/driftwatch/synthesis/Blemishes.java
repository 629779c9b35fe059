package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Spoils a share of the rows, each in one of the ways that its table knows. */
final class Blemishes {

    private static final Map<Table, List<Blemish>> BY_TABLE = new EnumMap<>(Map.of(
            Table.PLANS,
            PlanBlemishes.ALL,
            Table.REVIEWS,
            ReviewBlemishes.ALL,
            Table.EVENTS,
            EventBlemishes.ALL,
            Table.CORE_GROUPS,
            List.of(
                    (plan, row, dice) -> set(row, "date", "tbc"),
                    (plan, row, dice) -> set(row, "status", "Took place"),
                    OtherBlemishes::meetingAfterEnd,
                    OtherBlemishes::meetingForgotten,
                    OtherBlemishes::heldAhead,
                    OtherBlemishes::ofNoPlan),
            Table.VISITS,
            List.of(
                    (plan, row, dice) -> set(row, "date", null),
                    (plan, row, dice) -> set(row, "seen", "Some"),
                    OtherBlemishes::meetingAfterEnd,
                    OtherBlemishes::twice,
                    OtherBlemishes::ofNoPlan),
            Table.ACTIONS,
            List.of(
                    (plan, row, dice) -> set(row, "action", null),
                    (plan, row, dice) -> set(row, "source", "phone call"),
                    OtherBlemishes::notCompleted,
                    OtherBlemishes::ofNoPlan),
            Table.SCORES,
            List.of(
                    (plan, row, dice) -> set(row, "score", "high"),
                    (plan, row, dice) -> set(row, "score", null),
                    OtherBlemishes::ofNoPlan)));

    private Blemishes() {}

    /** Spoils each row with that chance; rows that the spoiling adds are left as they are. */
    static void spoil(PlanRows plan, double share, Dice dice) {
        for (Table table : Table.values()) {
            Dice ofTable = dice.split();
            for (Row row : List.copyOf(plan.of(table))) {
                if (ofTable.chance(share)) {
                    spoil(plan, row, Objects.requireNonNull(BY_TABLE.get(table)), ofTable);
                }
            }
        }
    }

    private static void spoil(PlanRows plan, Row row, List<Blemish> ways, Dice dice) {
        int first = dice.between(0, ways.size() - 1);
        for (int step = 0; step < ways.size(); step++) {
            if (ways.get((first + step) % ways.size()).spoil(plan, row, dice)) {
                return;
            }
        }
    }

    private static boolean set(Row row, String column, @Nullable Object value) {
        row.set(column, value);
        return true;
    }
}

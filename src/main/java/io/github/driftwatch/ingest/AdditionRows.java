package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Column;
import io.github.driftwatch.layout.Holding;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that add columns to plans.
 *
 * @param additions where they are kept until the plans are read
 * @param holding which columns they have
 */
record AdditionRows(Additions additions, Holding holding) implements TableRows {

    @Override
    public void read(Fields fields) {
        String childId = fields.requiredText("child_id");
        PlanKeys keys = PlanKeys.of(fields);
        if (!fields.usable()) {
            return;
        }
        Map<String, Object> values = new HashMap<>();
        for (Column column : holding.added()) {
            Object value = value(fields, column);
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        if (!values.isEmpty()) {
            additions.add(childId, new Additions.Addition(holding, keys, values));
        }
    }

    private static @Nullable Object value(Fields fields, Column column) {
        return switch (column.type()) {
            case DATE -> fields.date(column.name());
            case YES_NO -> fields.yesNo(column.name());
            case WHOLE_NUMBER -> fields.wholeNumber(column.name());
            case DECIMAL -> fields.decimal(column.name());
            case ONE_OF -> fields.word(column.name());
            case TEXT, KIND, ROLES -> fields.text(column.name());
        };
    }
}

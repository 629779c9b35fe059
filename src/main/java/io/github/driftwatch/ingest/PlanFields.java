package io.github.driftwatch.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The values of a plan: those of its own row, and where that has none, those that other parts of the export add.
 *
 * @param fields the plan's row
 * @param additions what other parts say
 * @param childId the child
 * @param keys by what other parts name the plan
 */
record PlanFields(Fields fields, Additions additions, String childId, PlanKeys keys) {

    @Nullable
    String text(String name) {
        String own = fields.text(name);
        return own == null ? (String) added(name) : own;
    }

    @Nullable
    LocalDate date(String name) {
        LocalDate own = fields.date(name);
        return own == null ? (LocalDate) added(name) : own;
    }

    @Nullable
    Boolean yesNo(String name) {
        Boolean own = fields.yesNo(name);
        return own == null ? (Boolean) added(name) : own;
    }

    @Nullable
    Integer wholeNumber(String name) {
        Integer own = fields.wholeNumber(name);
        return own == null ? (Integer) added(name) : own;
    }

    /** The day of the initial conference; which of several it is depends on the plan's start. */
    @Nullable
    LocalDate initialConference(LocalDate start) {
        LocalDate own = fields.date("icpc_date");
        return own == null ? additions.initialConference(childId, keys, start) : own;
    }

    int row() {
        return fields.number();
    }

    private @Nullable Object added(String name) {
        return additions.value(childId, keys, name);
    }
}

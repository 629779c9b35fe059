package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rows of one plan in every table, from its making to its writing. */
final class PlanRows {

    private final Child child;
    private final Course course;
    private final Designated designated;
    private final String planId;
    private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
    private final Set<String> eventsSeen = new HashSet<>();

    PlanRows(Child child, Episode episode, int planNumber) {
        this.child = child;
        this.course = episode.course();
        this.designated = episode.designated();
        this.planId = Identifiers.of('P', planNumber);
        for (Table table : Table.values()) {
            rows.put(table, new ArrayList<>());
        }
    }

    Child child() {
        return child;
    }

    Course course() {
        return course;
    }

    Designated designated() {
        return designated;
    }

    String planId() {
        return planId;
    }

    /** The rows of a table so far, open to change. */
    List<Row> of(Table table) {
        return Objects.requireNonNull(rows.get(table));
    }

    /** Adds a row of this plan. */
    Row add(Table table) {
        Row row = new Row(table).set("child_id", child.id()).set("plan_id", planId);
        of(table).add(row);
        return row;
    }

    /**
     * Adds an event that happens on a day, unless that day is still to come or has one of the kind. The row is returned
     * in either case, to be filled.
     */
    Row event(LocalDate date, String kind) {
        boolean happens = !date.isBefore(course.start()) && !date.isAfter(course.asAt());
        Row row = happens && eventsSeen.add(kind + date.toEpochDay()) ? add(Table.EVENTS) : new Row(Table.EVENTS);
        return row.set("date", date).set("kind", kind);
    }

    /** Adds an event only if the plan still runs on that day. */
    Row eventOnPlan(LocalDate date, String kind) {
        return date.isAfter(course.lastKnownDay())
                ? new Row(Table.EVENTS).set("date", date).set("kind", kind)
                : event(date, kind);
    }
}

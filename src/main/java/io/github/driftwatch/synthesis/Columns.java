package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The headings of the canonical layout, in order. */
final class Columns {

    private static final List<String> PLANS = List.of(
            "child_id",
            "plan_id",
            "family_id",
            "start_date",
            "icpc_date",
            "icpc_quorate",
            "date_of_birth",
            "expected_date_of_birth",
            "category",
            "end_date",
            "end_reason",
            "date_of_death",
            "visit_interval_days",
            "seen_alone_interval_days",
            "team",
            "social_worker",
            "team_manager",
            "social_work_service_manager",
            "conference_chair",
            "reviewing_team_manager",
            "safeguarding_service_manager");

    private static final List<String> REVIEWS = List.of(
            "child_id",
            "plan_id",
            "date",
            "type",
            "status",
            "quorate",
            "outcome",
            "next_review_date",
            "service_manager_attended",
            "recommendations");

    private static final Map<Table, List<String>> HEADINGS = new EnumMap<>(Map.of(
            Table.PLANS,
            PLANS,
            Table.REVIEWS,
            REVIEWS,
            Table.EVENTS,
            List.of("child_id", "plan_id", "date", "kind", "agreed_by", "by", "outcome", "note"),
            Table.CORE_GROUPS,
            List.of("child_id", "plan_id", "date", "status"),
            Table.VISITS,
            List.of("child_id", "plan_id", "date", "seen", "seen_alone", "seen_awake", "at_home", "bedroom_seen"),
            Table.ACTIONS,
            List.of(
                    "child_id",
                    "plan_id",
                    "action",
                    "owner",
                    "due_date",
                    "completed_date",
                    "desired_outcome",
                    "source"),
            Table.SCORES,
            List.of("child_id", "plan_id", "date", "agency", "score")));

    private static final Map<Table, Map<String, Integer>> POSITIONS = positions();

    private Columns() {}

    static List<String> of(Table table) {
        return Objects.requireNonNull(HEADINGS.get(table));
    }

    /** Where a column stands in a table, from 0. */
    static int position(Table table, String column) {
        return Objects.requireNonNull(
                Objects.requireNonNull(POSITIONS.get(table)).get(column), column);
    }

    private static Map<Table, Map<String, Integer>> positions() {
        Map<Table, Map<String, Integer>> positions = new EnumMap<>(Table.class);
        HEADINGS.forEach((table, headings) -> {
            Map<String, Integer> ofTable = new HashMap<>();
            headings.forEach(heading -> ofTable.put(heading, ofTable.size()));
            positions.put(table, ofTable);
        });
        return positions;
    }
}

package io.github.driftwatch.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLANS       | child_id plan_id family_id start_date icpc_date icpc_quorate date_of_birth expected_date_of_birth category end_date end_reason date_of_death visit_interval_days seen_alone_interval_days team social_worker team_manager social_work_service_manager conference_chair reviewing_team_manager safeguarding_service_manager
            REVIEWS     | child_id plan_id date type status quorate outcome next_review_date service_manager_attended recommendations
            EVENTS      | child_id plan_id date kind agreed_by by outcome note
            CORE_GROUPS | child_id plan_id date status
            VISITS      | child_id plan_id date seen seen_alone seen_awake at_home bedroom_seen
            ACTIONS     | child_id plan_id action owner due_date completed_date desired_outcome source
            SCORES      | child_id plan_id date agency score
            """)
    void headingsAreThoseOfTheCanonicalLayout(Table table, String headings) {
        assertThat(String.join(" ", Columns.of(table))).isEqualTo(headings);
    }
}

package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

    /** Required columns are marked with an asterisk. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PLANS       | *child_id plan_id family_id *start_date icpc_date icpc_quorate date_of_birth expected_date_of_birth category end_date end_reason date_of_death visit_interval_days seen_alone_interval_days team social_worker team_manager social_work_service_manager conference_chair reviewing_team_manager safeguarding_service_manager
        REVIEWS     | *child_id plan_id *date type status quorate outcome next_review_date service_manager_attended recommendations
        EVENTS      | *child_id plan_id *date *kind agreed_by by outcome note
        CORE_GROUPS | *child_id plan_id *date status
        VISITS      | *child_id plan_id *date seen seen_alone seen_awake at_home bedroom_seen
        ACTIONS     | *child_id plan_id *action owner due_date completed_date desired_outcome source
        SCORES      | *child_id plan_id *date agency *score
        """)
    void theCanonicalLayoutHasTheColumnsThatAreDocumented(Table table, String columns) {
        assertThat(CanonicalTables.columns(table).stream()
                        .map(column -> (column.required() ? "*" : "") + column.name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Y,     true
        yes,   true
        TRUE,  true
        1,     true
        n,     false
        No,    false
        False, false
        0,     false
        """)
    void itsWordsForYesAndNo(String word, boolean yes) {
        assertThat(Layout.canonical().yesNo(word)).isEqualTo(yes);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        NULL,             true
        #N/A,             true
        n/a,              true
        None,             true
        PLACEHOLDER_DATA, true
        '',               true
        nothing,          false
        Nonesuch,         false
        """)
    void wordsForNoValueAreMatchedInAnyCase(String text, boolean absent) {
        assertThat(Layout.canonical().isAbsent(text)).isEqualTo(absent);
    }
}

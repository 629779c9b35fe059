package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.layout.CanonicalTables;
import io.github.driftwatch.layout.Column;
import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Staff;
import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanColumnTest {

    /** Each cell is another, so that none can stand for its neighbour. */
    private static final Plan FULL = new Plan(
            "C1",
            "P1",
            "F1",
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 3, 1),
            true,
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 1, 2),
            "NEG",
            LocalDate.of(2026, 6, 1),
            "done",
            LocalDate.of(2026, 6, 2),
            21,
            42,
            new Staff("East", "a worker", "a manager", "a service manager", "a chair", "a reviewer", "a safeguarder"),
            2);

    /** Nothing is known of it but what every plan has. */
    private static final Plan BLANK = MadeUpPlan.from(LocalDate.of(2026, 3, 2)).plan();

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            family_id,                    TEXT,   F1
            start_date,                   DATE,   2026-03-02
            icpc_date,                    DATE,   2026-03-01
            date_of_birth,                DATE,   2020-01-01
            expected_date_of_birth,       DATE,   2020-01-02
            category,                     TEXT,   NEG
            end_date,                     DATE,   2026-06-01
            end_reason,                   TEXT,   done
            date_of_death,                DATE,   2026-06-02
            visit_interval_days,          NUMBER, 21
            seen_alone_interval_days,     NUMBER, 42
            team,                         TEXT,   East
            social_worker,                TEXT,   a worker
            team_manager,                 TEXT,   a manager
            social_work_service_manager,  TEXT,   a service manager
            conference_chair,             TEXT,   a chair
            reviewing_team_manager,       TEXT,   a reviewer
            safeguarding_service_manager, TEXT,   a safeguarder
            """)
    void isThePlansOwn(String name, PlanColumn.Kind kind, String value) {
        PlanColumn column = PlanColumn.named(name).orElseThrow();
        assertThat(column.columnName()).isEqualTo(name);
        assertThat(column.kind()).isEqualTo(kind);
        assertThat(PlanColumn.names(kind)).contains(name);
        assertThat(column.text(FULL).map(Object::toString).orElse("-"))
                .isEqualTo(kind == PlanColumn.Kind.TEXT ? value : "-");
        assertThat(column.date(FULL).map(Object::toString).orElse("-"))
                .isEqualTo(kind == PlanColumn.Kind.DATE ? value : "-");
        assertThat(column.number(FULL).map(Object::toString).orElse("-"))
                .isEqualTo(kind == PlanColumn.Kind.NUMBER ? value : "-");
        assertThat(column.filled(FULL)).isTrue();
        assertThat(column.filled(BLANK)).isEqualTo(name.equals("start_date"));
    }

    @ParameterizedTest
    @EnumSource
    void isAColumnOfPlansInTheCanonicalLayout(PlanColumn column) {
        assertThat(CanonicalTables.columns(Table.PLANS).stream().map(Column::name))
                .contains(column.columnName());
    }
}

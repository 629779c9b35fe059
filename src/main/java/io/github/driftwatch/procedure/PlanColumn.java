package io.github.driftwatch.procedure;

import io.github.driftwatch.model.Plan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a plan that a rule can ask about, by their names in the canonical layout. */
public enum PlanColumn {
    FAMILY_ID(Kind.TEXT, Plan::familyId),
    START_DATE(Kind.DATE, Plan::start),
    ICPC_DATE(Kind.DATE, Plan::icpcDate),
    DATE_OF_BIRTH(Kind.DATE, Plan::dateOfBirth),
    EXPECTED_DATE_OF_BIRTH(Kind.DATE, Plan::expectedDateOfBirth),
    CATEGORY(Kind.TEXT, Plan::category),
    END_DATE(Kind.DATE, Plan::end),
    END_REASON(Kind.TEXT, Plan::endReason),
    DATE_OF_DEATH(Kind.DATE, Plan::dateOfDeath),
    VISIT_INTERVAL_DAYS(Kind.NUMBER, Plan::visitIntervalDays),
    SEEN_ALONE_INTERVAL_DAYS(Kind.NUMBER, Plan::seenAloneIntervalDays),
    TEAM(Kind.TEXT, plan -> plan.staff().team()),
    SOCIAL_WORKER(Kind.TEXT, plan -> plan.staff().socialWorker()),
    TEAM_MANAGER(Kind.TEXT, plan -> plan.staff().teamManager()),
    SOCIAL_WORK_SERVICE_MANAGER(Kind.TEXT, plan -> plan.staff().socialWorkServiceManager()),
    CONFERENCE_CHAIR(Kind.TEXT, plan -> plan.staff().conferenceChair()),
    REVIEWING_TEAM_MANAGER(Kind.TEXT, plan -> plan.staff().reviewingTeamManager()),
    SAFEGUARDING_SERVICE_MANAGER(Kind.TEXT, plan -> plan.staff().safeguardingServiceManager());

    /** What a column holds. */
    public enum Kind {
        TEXT,
        DATE,
        NUMBER
    }

    private final Kind kind;
    private final Function<Plan, @Nullable Object> value;

    PlanColumn(Kind kind, Function<Plan, @Nullable Object> value) {
        this.kind = kind;
        this.value = value;
    }

    /** Its name in the canonical layout, such as {@code date_of_birth}. */
    public String columnName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it holds. */
    public Kind kind() {
        return kind;
    }

    /** Whether it is filled for a plan. */
    public boolean filled(Plan plan) {
        return value.apply(plan) != null;
    }

    /** Its text for a plan; empty where it is not filled or holds no text. */
    public Optional<String> text(Plan plan) {
        return value.apply(plan) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Its date for a plan; empty where it is not filled or holds no date. */
    public Optional<LocalDate> date(Plan plan) {
        return value.apply(plan) instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    /** Its number for a plan; empty where it is not filled or holds no number. */
    public Optional<Integer> number(Plan plan) {
        return value.apply(plan) instanceof Integer number ? Optional.of(number) : Optional.empty();
    }

    /** The column of a name, or none. */
    public static Optional<PlanColumn> named(String columnName) {
        return Arrays.stream(values())
                .filter(column -> column.columnName().equals(columnName))
                .findFirst();
    }

    /** The names of the columns of a kind, in the order of the layout. */
    public static List<String> names(Kind kind) {
        return Arrays.stream(values())
                .filter(column -> column.kind == kind)
                .map(PlanColumn::columnName)
                .toList();
    }
}

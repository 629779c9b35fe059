package io.github.driftwatch.procedure;

import io.github.driftwatch.model.Plan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a plan that a rule can ask about, by their names in the canonical layout. */
public enum PlanColumn {
    FAMILY_ID(Kind.TEXT),
    START_DATE(Kind.DATE),
    ICPC_DATE(Kind.DATE),
    DATE_OF_BIRTH(Kind.DATE),
    EXPECTED_DATE_OF_BIRTH(Kind.DATE),
    CATEGORY(Kind.TEXT),
    END_DATE(Kind.DATE),
    END_REASON(Kind.TEXT),
    DATE_OF_DEATH(Kind.DATE),
    VISIT_INTERVAL_DAYS(Kind.NUMBER),
    SEEN_ALONE_INTERVAL_DAYS(Kind.NUMBER),
    TEAM(Kind.TEXT),
    SOCIAL_WORKER(Kind.TEXT),
    TEAM_MANAGER(Kind.TEXT),
    SOCIAL_WORK_SERVICE_MANAGER(Kind.TEXT),
    CONFERENCE_CHAIR(Kind.TEXT),
    REVIEWING_TEAM_MANAGER(Kind.TEXT),
    SAFEGUARDING_SERVICE_MANAGER(Kind.TEXT);

    /** What a column holds. */
    public enum Kind {
        TEXT,
        DATE,
        NUMBER
    }

    private static final Map<String, PlanColumn> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(PlanColumn::columnName, Function.identity()));

    private final Kind kind;
    private final String columnName;

    PlanColumn(Kind kind) {
        this.kind = kind;
        this.columnName = name().toLowerCase(Locale.ROOT);
    }

    /** Its name in the canonical layout, such as {@code date_of_birth}. */
    public String columnName() {
        return columnName;
    }

    /** What it holds. */
    public Kind kind() {
        return kind;
    }

    /** Whether it is filled for a plan. */
    public boolean filled(Plan plan) {
        return value(plan) != null;
    }

    /** Its text for a plan; empty where it is not filled or holds no text. */
    public Optional<String> text(Plan plan) {
        return value(plan) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Its date for a plan; empty where it is not filled or holds no date. */
    public Optional<LocalDate> date(Plan plan) {
        return value(plan) instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    /** Its number for a plan; empty where it is not filled or holds no number. */
    public Optional<Integer> number(Plan plan) {
        return value(plan) instanceof Integer number ? Optional.of(number) : Optional.empty();
    }

    /** The column of a name, or none. */
    public static Optional<PlanColumn> named(String columnName) {
        return Optional.ofNullable(BY_NAME.get(columnName));
    }

    /** The names of the columns of a kind, in the order of the layout. */
    public static List<String> names(Kind kind) {
        return Arrays.stream(values())
                .filter(column -> column.kind == kind)
                .map(PlanColumn::columnName)
                .toList();
    }

    private @Nullable Object value(Plan plan) {
        return switch (this) {
            case FAMILY_ID -> plan.familyId();
            case START_DATE -> plan.start();
            case ICPC_DATE -> plan.icpcDate();
            case DATE_OF_BIRTH -> plan.dateOfBirth();
            case EXPECTED_DATE_OF_BIRTH -> plan.expectedDateOfBirth();
            case CATEGORY -> plan.category();
            case END_DATE -> plan.end();
            case END_REASON -> plan.endReason();
            case DATE_OF_DEATH -> plan.dateOfDeath();
            case VISIT_INTERVAL_DAYS -> plan.visitIntervalDays();
            case SEEN_ALONE_INTERVAL_DAYS -> plan.seenAloneIntervalDays();
            case TEAM -> plan.staff().team();
            case SOCIAL_WORKER -> plan.staff().socialWorker();
            case TEAM_MANAGER -> plan.staff().teamManager();
            case SOCIAL_WORK_SERVICE_MANAGER -> plan.staff().socialWorkServiceManager();
            case CONFERENCE_CHAIR -> plan.staff().conferenceChair();
            case REVIEWING_TEAM_MANAGER -> plan.staff().reviewingTeamManager();
            case SAFEGUARDING_SERVICE_MANAGER -> plan.staff().safeguardingServiceManager();
        };
    }
}

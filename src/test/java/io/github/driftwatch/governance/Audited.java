package io.github.driftwatch.governance;

import io.github.driftwatch.drift.Supplied;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.PlanStory;
import io.github.driftwatch.timeline.UnassessedRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What an audit counts on plans, in words that fit the cell of a table. */
final class Audited {

    private static final Map<String, Procedures> PROCEDURES = new ConcurrentHashMap<>();

    private Audited() {}

    /** One profile, or several with commas between. */
    static Procedures procedures(String names) {
        return PROCEDURES.computeIfAbsent(
                names,
                some -> Procedures.of(Arrays.stream(some.split(",", -1))
                        .map(name -> new ProfileLoader().load(name))
                        .toList()));
    }

    /** The audits of a run that has some tables, and every kind of event but some. */
    static Audits audits(Procedures procedures, Set<Table> tables, Set<String> notRecorded) {
        return Audits.of(
                procedures,
                UnassessedRule.in(procedures, tables, notRecorded),
                new Supplied(tables, Set.of(), notRecorded, Set.of()));
    }

    static Measure measure(Procedures procedures, String id) {
        return audits(procedures, EnumSet.allOf(Table.class), Set.of()).measures().stream()
                .filter(measure -> measure.definition().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The figures of an audit that are not 0, as in {@code due 2, in-time 1}.
     *
     * @param period as in {@code 2026-04-01/2026-09-30}
     * @param plans as {@link PlanStory} has them, with a slash between two
     */
    static String figures(Procedures procedures, String audit, String period, String plans) {
        return figures(
                procedures,
                audit,
                period,
                Arrays.stream(plans.split("/", -1)).map(PlanStory::told).toList());
    }

    static String figures(Procedures procedures, String audit, String period, List<PlanHistory> plans) {
        String[] days = period.split("/", -1);
        Period of = new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        String figures = new PeriodCount(plans, new Groups(List.of()))
                        .figures(
                                plans,
                                of,
                                List.of(measure(procedures, audit)),
                                new Evaluation(procedures, of.to(), List.of()))
                        .stream()
                        .filter(figure -> figure.group().equals(Group.ALL))
                        .filter(figure -> figure.value() != null || (figure.count() != null && figure.count() > 0))
                        .map(figure -> figure.line().id() + " " + shown(figure))
                        .collect(Collectors.joining(", "));
        return figures.isEmpty() ? "none" : figures;
    }

    private static String shown(GovernanceFigure figure) {
        return figure.value() == null
                ? String.valueOf(figure.count())
                : BigDecimal.valueOf(figure.value()).stripTrailingZeros().toPlainString();
    }
}

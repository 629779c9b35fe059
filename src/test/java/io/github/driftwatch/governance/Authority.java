package io.github.driftwatch.governance;

import io.github.driftwatch.drift.Supplied;
import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.timeline.PlanStory;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A few plans, told as {@link PlanStory} tells them, each after the child that it is for and its team where that matters:
 * {@code C1 North: start 2026-01-05}. Everything is supplied, and every review is known, unless said otherwise.
 */
final class Authority {

    private final List<PlanHistory> histories = new ArrayList<>();
    private HistoryReach reach = HistoryReach.WHOLE;
    private Supplied supplied = new Supplied(EnumSet.allOf(Table.class), Set.of(), Set.of(), Set.of());
    private String profile = "review-conferences";
    private boolean lastYearOnly;

    static Authority of(List<String> stories) {
        Authority authority = new Authority();
        for (String story : stories) {
            authority.histories.add(authority.told(story));
        }
        return authority;
    }

    static Authority of(String... stories) {
        return of(List.of(stories));
    }

    static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    Authority reaching(HistoryReach newReach) {
        reach = newReach;
        histories.replaceAll(history -> history.reaching(newReach));
        return this;
    }

    Authority supplying(Supplied tables) {
        supplied = tables;
        return this;
    }

    Authority under(String newProfile) {
        profile = newProfile;
        return this;
    }

    Authority lastYearOnly() {
        lastYearOnly = true;
        return this;
    }

    Governance in(Period period) {
        Procedures procedures = Procedures.of(new ProfileLoader().load(profile));
        return GovernanceRound.of(
                histories,
                reach,
                procedures,
                UnassessedRule.in(procedures, supplied.tables(), Set.of()),
                supplied,
                period,
                lastYearOnly);
    }

    /** The lines that count anything in a period, those that are not published left out: {@code G1/open G2/ended=2}. */
    static String counts(Governance governance, Period period, Set<String> measures) {
        return governance.figures().all().stream()
                .filter(figure -> figure.period().equals(period)
                        && figure.group().equals(Group.ALL)
                        && figure.line().published()
                        && measures.contains(figure.line().measure())
                        && figure.count() != null
                        && figure.count() > 0)
                .sorted(Comparator.comparing(figure -> figure.line().measure()))
                .map(figure -> figure.line().key() + (figure.count() == 1 ? "" : "=" + figure.count()))
                .collect(Collectors.joining(" "));
    }

    /** A figure of all plans, by the key of its line. */
    static Optional<GovernanceFigure> figure(Governance governance, Period period, String key) {
        return governance.figures().all().stream()
                .filter(figure -> figure.period().equals(period)
                        && figure.group().equals(Group.ALL)
                        && figure.line().key().equals(key))
                .findFirst();
    }

    private PlanHistory told(String story) {
        int colon = story.indexOf(':');
        List<String> whose = colon < 0
                ? List.of("C" + (histories.size() + 1))
                : List.of(story.substring(0, colon).split(" ", -1));
        return PlanStory.told(
                story.substring(colon + 1),
                plan -> plan.ofChild(whose.get(0), "P" + (histories.size() + 1))
                        .team(whose.size() > 1 ? whose.get(1) : null));
    }
}

package io.github.driftwatch.quality;

import io.github.driftwatch.model.Action;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.SystemDue;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.model.Visit;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.timeline.Evaluator;
import io.github.driftwatch.timeline.PlanAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan under construction, with nothing wrong until something is added; the rows of each table count from 2. */
final class APlan {

    static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    static final Profile PROFILE = new ProfileLoader().load("designated-review");
    static final List<InputFile> INPUTS = Arrays.stream(Table.values())
            .map(table -> new InputFile(table, "export.xlsx", table.fileName(), "", 1, 0, List.of()))
            .toList();

    private final List<Conference> conferences = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<CoreGroup> coreGroups = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<SystemDue> systemDues = new ArrayList<>();
    private MadeUpPlan plan;

    private APlan(MadeUpPlan plan) {
        this.plan = plan;
    }

    /** Plan {@code P2} of the child {@code C1}, born on 4 May 2018 and on a plan for neglect. */
    static APlan starting(String start) {
        return new APlan(MadeUpPlan.of("C1", "P2", LocalDate.parse(start))
                .born(LocalDate.of(2018, 5, 4))
                .category("NEG"));
    }

    APlan ofChild(String id, int inRow) {
        plan = plan.ofChild(id, "P" + inRow).row(inRow);
        return this;
    }

    APlan ending(@Nullable String date) {
        plan = plan.ended(day(date));
        return this;
    }

    APlan icpc(@Nullable String date) {
        plan = plan.icpc(day(date));
        return this;
    }

    APlan born(@Nullable String date) {
        plan = plan.born(day(date));
        return this;
    }

    APlan expected(@Nullable String date) {
        plan = plan.expected(day(date));
        return this;
    }

    APlan category(@Nullable String word) {
        plan = plan.category(word);
        return this;
    }

    APlan died(@Nullable String date) {
        plan = plan.died(day(date));
        return this;
    }

    APlan review(String date) {
        return conference(Conference.Type.REVIEW, date, MeetingStatus.HELD, null);
    }

    APlan conference(Conference.Type type, String date, MeetingStatus status, Conference.@Nullable Outcome outcome) {
        conferences.add(new Conference(
                LocalDate.parse(date), type, status, null, outcome, null, null, null, conferences.size() + 2));
        return this;
    }

    APlan event(String date, String kind, String... agreedBy) {
        events.add(new Event(LocalDate.parse(date), kind, Set.of(agreedBy), null, null, null, events.size() + 2));
        return this;
    }

    APlan coreGroup(String date, MeetingStatus status) {
        coreGroups.add(new CoreGroup(LocalDate.parse(date), status, coreGroups.size() + 2));
        return this;
    }

    APlan visit(String date, @Nullable Boolean seen) {
        visits.add(new Visit(LocalDate.parse(date), seen, null, null, null, null, visits.size() + 2));
        return this;
    }

    APlan systemDue(String due, @Nullable String date) {
        systemDues.add(new SystemDue(LocalDate.parse(due), day(date), 9));
        return this;
    }

    APlan action(@Nullable String completed) {
        actions.add(new Action("To do", null, null, day(completed), null, null, actions.size() + 2));
        return this;
    }

    PlanAssessment assessed() {
        return assessed(PROFILE);
    }

    private PlanAssessment assessed(Profile profile) {
        PlanHistory history = new PlanHistory(plan.plan(), conferences, events, coreGroups, visits, actions, List.of())
                .withSystemDues(systemDues);
        return new Evaluator(profile, AS_AT, List.of()).assess(history);
    }

    List<Finding> findings() {
        return findings(PROFILE);
    }

    List<Finding> findings(Profile profile) {
        return new PlanChecks(Procedures.of(profile), AS_AT, INPUTS).findings(assessed(profile));
    }

    /** What is found, each as {@code DQ-5 reviews 2 date 2026-01-10}; empty where nothing is. */
    String found() {
        return found(PROFILE);
    }

    String found(Profile profile) {
        return String.join(", ", findings(profile).stream().map(APlan::inShort).toList());
    }

    static String inShort(Finding finding) {
        return finding.check().id() + " " + finding.sheet() + " " + finding.row() + " " + finding.column() + " "
                + finding.value();
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }
}

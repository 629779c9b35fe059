package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Action;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Score;
import io.github.driftwatch.model.Staff;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.model.Visit;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportReaderTest {

    @TempDir
    Path folder;

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void everyColumnOfEveryTableIsRead() throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(Table.PLANS, """
                        child_id,plan_id,family_id,start_date,icpc_date,icpc_quorate,date_of_birth,expected_date_of_birth,category,end_date,end_reason,date_of_death,visit_interval_days,seen_alone_interval_days,team,social_worker,team_manager,social_work_service_manager,conference_chair,reviewing_team_manager,safeguarding_service_manager
                        C1,P1,F1,2025-03-01,2025-02-27,N,2020-05-04,2020-05-01,NEG,2026-02-01,safe,2026-02-02,10,30,North,W1,TM1,SM1,CH1,RM1,SG1
                        """)
                .with(Table.REVIEWS, """
                        child_id,plan_id,date,type,status,quorate,outcome,next_review_date,service_manager_attended,recommendations
                        C1,P1,2025-05-20,review,held,Y,continue,2025-11-20,N,"keep, for now"
                        C1,P1,2026-01-10,Designated Review,SCHEDULED,,,,,
                        C1,P1,2025-02-27,icpc,,no,END,,true,
                        """)
                .with(Table.EVENTS, """
                        child_id,plan_id,date,kind,agreed_by,by,outcome,note
                        C1,P1,2025-06-01,DRC_Postponed,safeguarding-service-manager; Social Work Service Manager,W1,agreed,a note
                        """)
                .with(Table.CORE_GROUPS, "child_id,plan_id,date,status\nC1,P1,2025-03-10,rearranged\n")
                .with(
                        Table.VISITS,
                        "child_id,plan_id,date,seen,seen_alone,seen_awake,at_home,bedroom_seen\nC1,P1,2025-03-11,Y,n,1,0,\n")
                .with(Table.ACTIONS, """
                        child_id,plan_id,action,owner,due_date,completed_date,desired_outcome,source
                        C1,P1,Parenting course,W1,2025-04-01,2025-04-02,Warmth,trajectory
                        """)
                .with(Table.SCORES, "child_id,plan_id,date,agency,score\nC1,P1,2025-03-12,school,6.5\n")
                .read();

        Plan plan = new Plan(
                "C1",
                "P1",
                "F1",
                day("2025-03-01"),
                day("2025-02-27"),
                false,
                day("2020-05-04"),
                day("2020-05-01"),
                "NEG",
                day("2026-02-01"),
                "safe",
                day("2026-02-02"),
                10,
                30,
                new Staff("North", "W1", "TM1", "SM1", "CH1", "RM1", "SG1"),
                2);
        assertThat(export.findings()).isEmpty();
        assertThat(export.histories())
                .containsExactly(new PlanHistory(
                        plan,
                        List.of(
                                new Conference(
                                        day("2025-05-20"),
                                        Conference.Type.REVIEW,
                                        MeetingStatus.HELD,
                                        true,
                                        Conference.Outcome.CONTINUE,
                                        day("2025-11-20"),
                                        false,
                                        "keep, for now",
                                        2),
                                new Conference(
                                        day("2026-01-10"),
                                        Conference.Type.DESIGNATED_REVIEW,
                                        MeetingStatus.SCHEDULED,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        3),
                                new Conference(
                                        day("2025-02-27"),
                                        Conference.Type.INITIAL,
                                        MeetingStatus.NOT_STATED,
                                        false,
                                        Conference.Outcome.END,
                                        null,
                                        true,
                                        null,
                                        4)),
                        List.of(new Event(
                                day("2025-06-01"),
                                "drc-postponed",
                                Set.of("safeguarding-service-manager", "social-work-service-manager"),
                                "W1",
                                "agreed",
                                "a note",
                                2)),
                        List.of(new CoreGroup(day("2025-03-10"), MeetingStatus.REARRANGED, 2)),
                        List.of(new Visit(day("2025-03-11"), true, false, true, false, null, 2)),
                        List.of(new Action(
                                "Parenting course",
                                "W1",
                                day("2025-04-01"),
                                day("2025-04-02"),
                                "Warmth",
                                "trajectory",
                                2)),
                        List.of(new Score(day("2025-03-12"), "school", 6.5, 2))));
    }

    @Test
    void whatIsNotThereIsAbsentAndWhatWasNotSuppliedIsNotAmongTheInputs() throws UnusableInputException {
        Export export = new ExportFolder(folder).read();

        assertThat(export.histories())
                .containsExactly(PlanHistory.of(
                        MadeUpPlan.of("C1", "P1", day("2025-06-01")).plan()));
        assertThat(export.supplied()).containsExactlyInAnyOrder(Table.PLANS, Table.REVIEWS);
    }

    @Test
    void theInputsAreEvidenceOfWhatWasRead() throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(Table.PLANS, "Forename,child_id,start_date,Favourite\nA,C1,2025-06-01,x\n\nB,,2025-06-01,y\n")
                .read();

        assertThat(export.inputs())
                .extracting(InputFile::bytes)
                .as("their lengths, of the same reading as the digests")
                .containsExactly(74L, 22L);
        assertThat(export.inputs())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("bytes")
                .containsExactly(
                        new InputFile(
                                Table.PLANS,
                                "plans.csv",
                                null,
                                "d48d723efed92e0e993df08242cbf9ff6f052976a3fa9f5871909b3c636770c2",
                                2,
                                1,
                                List.of("A", "D")),
                        new InputFile(
                                Table.REVIEWS,
                                "reviews.csv",
                                null,
                                "db0bdc55dadae19b04d276456aa3eebe8be3c55d97cd5f951a97a10232f5781b",
                                0,
                                0,
                                List.of()));
    }

    @Test
    void historiesAreSortedByChildAndThenPlanAndListsStayInTheOrderOfTheFile() throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(
                        Table.PLANS,
                        "child_id,plan_id,start_date\nC2,P3,2025-01-01\nC10,P2,2025-01-01\nC2,P1,2024-01-01\n")
                .with(Table.REVIEWS, "child_id,plan_id,date\nC2,P3,2025-06-01\nC2,P3,2025-03-01\n")
                .read();

        assertThat(export.histories())
                .extracting(history -> history.plan().id())
                .containsExactly("P2", "P1", "P3");
        assertThat(export.histories().get(2).conferences())
                .extracting(Conference::date)
                .containsExactly(day("2025-06-01"), day("2025-03-01"));
    }

    @Test
    void aPlanWithoutAnIdentifierIsNamedByItsChildAndStart() throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(Table.PLANS, "child_id,start_date\nC1,14/03/2025\n")
                .read();

        assertThat(export.histories().get(0).plan().id()).isEqualTo("C1@2025-03-14");
    }
}

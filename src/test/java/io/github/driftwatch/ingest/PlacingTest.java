package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.Holds;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows without a plan identifier, for a child with three plans: P1 from 2024-01-10 to 2024-06-10, P2 from that day to
 * 2024-12-01, and P3 from 2025-06-02 on, whose initial conference was on 2025-05-28.
 */
class PlacingTest {

    private static final String PLANS = """
            child_id,plan_id,start_date,end_date,icpc_date
            C1,P1,2024-01-10,2024-06-10,
            C1,P2,2024-06-10,2024-12-01,
            C1,P3,2025-06-02,,2025-05-28
            C2,P4,2025-01-01,,
            """;

    @TempDir
    Path folder;

    @Holds(
            value = "no-plan",
            rows = {
                "after a plan's end it is that plan's",
                "92 days before the first plan",
                "93 days before the first plan"
            })
    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource(textBlock = """
        # table,    what,            date,       plan, why
        REVIEWS,    review,          2024-01-10, P1,   the first day
        REVIEWS,    review,          2024-06-10, P1,   the review that ended a plan on the day that the next began
        REVIEWS,    review,          2024-12-01, P2,   the last day
        REVIEWS,    review,          2024-12-02, '',   the day after the last
        REVIEWS,    review,          2025-06-01, '',   the day before a plan
        REVIEWS,    review,          2027-01-01, P3,   a plan without an end
        REVIEWS,    icpc,            2025-05-28, P3,   the day that the plan gives
        REVIEWS,    icpc,            2024-06-10, P2,   a conference begins a plan and does not end one
        REVIEWS,    icpc,            2025-03-02, P3,   92 days before the start
        REVIEWS,    icpc,            2025-03-01, '',   93 days before the start
        EVENTS,     lesson,          2024-06-10, P1,   an event on the day of two plans is about the ending
        EVENTS,     lesson,          2025-05-01, P2,   after a plan's end it is that plan's
        EVENTS,     lesson,          2023-10-10, P1,   92 days before the first plan
        EVENTS,     lesson,          2023-10-09, '',   93 days before the first plan
        VISITS,     Y,               2024-06-10, P2,   a visit belongs to the plan that begins
        VISITS,     Y,               2025-05-01, '',   a visit between plans
        CORE_GROUPS,held,            2024-03-01, P1,   within
        SCORES,     5,               2024-07-01, P2,   within
        """)
    void belongsTo(Table table, String what, String date, String plan, String why) throws UnusableInputException {
        String column = switch (table) {
            case REVIEWS -> "type";
            case EVENTS -> "kind";
            case VISITS -> "seen";
            case SCORES -> "score";
            default -> "status";
        };
        Export export = new ExportFolder(folder)
                .with(Table.PLANS, PLANS)
                .with(table, "child_id,date," + column + "\nC1," + date + "," + what + "\n")
                .read();

        assertThat(owner(export)).as(why).isEqualTo(plan);
        assertThat(export.findings()).hasSize(plan.isEmpty() ? 1 : 0);
    }

    /** Whichever of the plans stands first in the file. */
    @ParameterizedTest(name = "{0}; {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-02,, | 2024-02-28,2026-02-28, | 2025-06-01 P2 | neither gives the day: the one that runs on it
        2025-06-02,,2025-05-28 | 2025-05-01,2026-02-28,2025-05-28 | 2025-05-28 P2 | both give the day: the one that runs on it
        2025-06-02,,2025-05-28 | 2025-07-01,,2025-05-28           | 2025-05-28 P1 | both give the day, and neither runs on it: the first to start
        2025-06-02,,2025-05-28 | 2025-05-01,,                     | 2025-05-28 P1 | one gives the day, and another runs on it
        """)
    void anInitialConferenceBelongsTo(String one, String other, String found, String why)
            throws UnusableInputException {
        for (boolean inOrder : new boolean[] {true, false}) {
            String first = "C1,P1," + one + "\n";
            String second = "C1,P2," + other + "\n";
            Export export = new ExportFolder(folder)
                    .with(
                            Table.PLANS,
                            "child_id,plan_id,start_date,end_date,icpc_date\n"
                                    + (inOrder ? first + second : second + first))
                    .with(Table.REVIEWS, "child_id,date,type\nC1," + found.substring(0, found.indexOf(' ')) + ",icpc\n")
                    .read();

            assertThat(owner(export)).as("%s, in order: %s", why, inOrder).isEqualTo(found.substring(11));
        }
    }

    /** The check is made for 2026-03-31. */
    @ParameterizedTest(name = "{0}; {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        P1 2025-09-01 to 2026-03-31                         | 2026-04-01 | '' | ended on the day itself
        P1 2025-09-01 to 2026-04-01                         | 2026-04-01 | P1 | to end tomorrow, and booked for then
        P1 2025-09-01 to 2026-04-01                         | 2026-04-02 | P1 | to end tomorrow, and booked for later: it runs on until it has ended
        P1 2025-09-01 to 2026-04-01, P2 2026-05-01 to never | 2026-04-30 | P1 | another is to begin later
        P1 2025-09-01 to 2026-04-01, P2 2026-05-01 to never | 2026-05-01 | P2 | another is to have begun
        """)
    void anEndThatIsStillToComeIsNone(String plans, String date, String owner, String why)
            throws UnusableInputException {
        String rows = plans.replace("P", "C1,P").replace(" to never", ",").replace(" to ", ",");
        Export export = new ExportFolder(folder)
                .with(
                        Table.PLANS,
                        "child_id,plan_id,start_date,end_date\n"
                                + rows.replace(", ", "\n").replace(' ', ',') + "\n")
                .with(Table.REVIEWS, "child_id,date,status\nC1," + date + ",scheduled\n")
                .read();

        assertThat(owner(export)).as(why).isEqualTo(owner);
        assertThat(export.findings()).hasSize(owner.isEmpty() ? 1 : 0);
    }

    @ParameterizedTest(name = "due {0}: {2}")
    @CsvSource(textBlock = """
        2024-03-01, P1, the plan in which it is due
        2025-01-15, P3, due between plans: the latest plan's
        '',         P3, due on no day: the latest plan's
        """)
    void anActionBelongsTo(String due, String plan, String why) throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(Table.PLANS, PLANS)
                .with(Table.ACTIONS, "child_id,action,due_date\nC1,Course," + due + "\n")
                .read();

        assertThat(owner(export)).as(why).isEqualTo(plan);
        assertThat(export.findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        2023-01-01, long before the plan
        2026-01-01, long after the plan
        """)
    void aRowThatNamesItsPlanBelongsToItWhateverItsDate(String date, String why) throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(Table.PLANS, PLANS)
                .with(Table.REVIEWS, "child_id,plan_id,date\nC1,P1," + date + "\n")
                .read();

        assertThat(owner(export)).as(why).isEqualTo("P1");
        assertThat(export.findings()).isEmpty();
    }

    /** Rows as CHILD PLAN, one a month from 2025-01 on; how many each plan has then, and the numbers of those left out. */
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        C1 P1, C1 P1, C1 P1        | P1=3           | ''   | of one plan
        C1 P1, C2 P4, C1 P1, C2 P4 | P1=2 P4=2      | ''   | of two children by turns
        C1 P1, C1 P2, C1 P1        | P1=2 P2=1      | ''   | of two plans of one child by turns
        C1 P1, C2 P1, C1 P1        | P1=2           | 3    | between two rows one that names it and another child
        C2 P1, C1 P1, C2 P1        | P1=1           | 2 4  | round a row those that name it and another child
        C1 P1, C1 P9, C1 P9, C1 P1 | P1=2           | 3 4  | between two rows some that name no plan
        """)
    void eachRowBelongsToThePlanThatItNamesWhateverCameBefore(
            String rows, String counts, @Nullable String leftOut, String why) throws UnusableInputException {
        StringBuilder reviews = new StringBuilder("child_id,plan_id,date\n");
        int month = 0;
        for (String row : rows.split(", ", -1)) {
            reviews.append(row.replace(' ', ',')).append(",2025-0%d-15\n".formatted(++month));
        }

        Export export = new ExportFolder(folder)
                .with(Table.PLANS, PLANS)
                .with(Table.REVIEWS, reviews.toString())
                .read();

        assertThat(export.histories().stream()
                        .filter(history -> !history.conferences().isEmpty())
                        .map(history -> history.plan().id() + "="
                                + history.conferences().size())
                        .collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(counts);
        assertThat(export.findings().stream()
                        .map(finding -> String.valueOf(finding.row()))
                        .collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(leftOut);
    }

    /** Of the child's plans one, from 2025-01-01 to 2025-06-01, can be read; row 3 was left out. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-03-01 | ''  | within the plan that was read
        2025-06-02 | No plan of this child that could be read runs on this date, and one was left out (row 3 of plans). The row is left out. Correct that plan, or add plan_id to the row. | it may be of the other
        """)
    void aRowThatMayBeOfAPlanThatWasLeftOutIsNotGuessedAt(String date, String message, String why)
            throws UnusableInputException {
        assertThat(new ExportFolder(folder)
                        .with(
                                Table.PLANS,
                                "child_id,start_date,end_date\nC1,2025-01-01,2025-06-01\nC1,2025-06-01,2025-05-01\n")
                        .with(Table.REVIEWS, "child_id,date\nC1," + date + "\n")
                        .findings())
                .as(why)
                .filteredOn(finding -> finding.check().id().equals("DQ-6"))
                .extracting(finding -> finding.message())
                .isEqualTo(message.isEmpty() ? List.of() : List.of(message));
    }

    /** The child's plan from 2025-01-01 to 2025-06-01 stands once, and a second row is left out. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        P1,2025-01-01,2025-06-01 | P1 | the same row twice: there is no other plan
        P1,2025-01-02,2025-06-01 | '' | of another start
        P1,2025-01-01,2025-06-02 | '' | of another end
        P1,2025-01-01,           | '' | of no end
        """)
    void aRowOfAPlanThatStandsTwiceIsThatPlans(String second, String owner, String why) throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(
                        Table.PLANS,
                        "child_id,plan_id,start_date,end_date\nC1,P1,2025-01-01,2025-06-01\nC1," + second + "\n")
                .with(Table.EVENTS, "child_id,date,kind\nC1,2025-06-03,lesson\n")
                .read();

        assertThat(owner(export)).as(why).isEqualTo(owner);
    }

    private static String owner(Export export) {
        StringBuilder owners = new StringBuilder();
        for (PlanHistory history : export.histories()) {
            if (!history.equals(PlanHistory.of(history.plan()))) {
                owners.append(history.plan().id());
            }
        }
        return owners.toString();
    }
}

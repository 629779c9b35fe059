package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A folder of tables, runs that list the notices of their plans, and what was listed. */
abstract class NoticesRuns {

    static final String WORKED = "--dir src/test/resources/notices/worked --as-at 2026-11-20 ";
    static final String HEADINGS = "date,rule,clause,role,recipient,child_id,plan_id,reason,action\n";
    static final String NOTHING_NEW = HEADINGS;

    /** A plan whose second review is booked for 18 December: its service manager is told on 20 November. */
    static final String PLANS = """
            child_id,plan_id,start_date,social_work_service_manager,social_worker
            C1,P1,2026-06-01,Service Manager 1,Worker 1
            """;

    static final String BOOKED = """
            child_id,date,type,status
            C1,2026-08-24,review,held
            C1,2026-12-18,review,scheduled
            """;

    static final String TOLD = "2026-11-20 RC-10 social-work-service-manager C1 about 18 December 2026";

    @TempDir
    Path dir;

    void exports(String plans, String reviews) throws IOException {
        Files.createDirectories(dir.resolve("in"));
        Files.writeString(dir.resolve("in/plans.csv"), plans);
        Files.writeString(dir.resolve("in/reviews.csv"), reviews);
    }

    CommandRun run(String command, String asAt) {
        CommandRun run = CommandRun.words(dir, command.replace("%s", "--dir DIR/in --as-at " + asAt));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    List<String> listed() throws IOException {
        return rows(dir.resolve("out/notices.csv"));
    }

    /** Day, rule, role, child, and the first date that the reason names. */
    static List<String> rows(Path list) throws IOException {
        String text = Files.readString(list).replace("\uFEFF", "").replace("\r\n", "\n");
        assertThat(text).startsWith(HEADINGS);
        return text.lines().skip(1).map(NoticesRuns::inShort).toList();
    }

    static String inShort(String row) {
        String[] cells = row.split(",", -1);
        String about = row.replaceAll(".*?(\\d{1,2} [A-Z][a-z]+ \\d{4}).*", "$1");
        return cells[0] + " " + cells[1] + " " + cells[3] + " " + cells[5] + " about " + about;
    }

    String ledger() throws IOException {
        return Files.readString(dir.resolve("out/notices-issued.csv"))
                .replace("\uFEFF", "")
                .replace("\r\n", "\n");
    }
}

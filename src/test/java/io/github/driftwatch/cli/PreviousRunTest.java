package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --previous}: what a run is held against, and what is said where it cannot be. */
class PreviousRunTest extends NightAfterNight {

    @Test
    void theSameCommandWorksFromTheFirstNightOn() throws IOException {
        CommandRun run = night("2026-11-01");
        assertThat(words(run.err()))
                .contains(words("Nothing to compare with yet: DIR/out holds no earlier check. The next one into it is"
                        + " compared with this one."));
        assertThat(marks("overdue"))
                .containsExactly("C1 Next review booked ", "C2 Next review booked ", "C1 Review 1 ");
        assertThat(dir.resolve("out/resolved.csv")).doesNotExist();
        night("2026-11-02");
        assertThat(marks("overdue"))
                .containsExactly("C1 Next review booked same", "C2 Next review booked same", "C1 Review 1 same");
        assertThat(Files.readString(dir.resolve("out/resolved.csv")))
                .isEqualTo("\uFEFFreport,child_id,plan_id,requirement,due_date,was,resolved_by\r\n");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            C1,2026-08-01  | C1,2026-11-02,held      | Review 1           | 'held on 2026-11-02, 2 days late'                          | a review is held
            C1,2026-08-01  | C1,2026-12-02,scheduled | Next review booked | booked for 2026-12-02                                      | one is booked
            C2,2026-08-10  | ''                      | Review 1           | plan no longer in the export                               | the plan has gone
            C1,2026-08-20  | ''                      | Review 1           | not due before 2026-11-19                                  | the start is put right
            C1,2026-08-01,2026-11-02 | ''            | Review 1           | plan ended on 2026-11-02                                   | the plan ends
            C1,2026-08-01,2026-11-02 | ''            | Next review booked | plan ended on 2026-11-02                                   | it is no longer asked of a plan that ended
            """)
    void saysWhatBecameOfWhatIsNoLongerOverdue(
            String plan, String review, String requirement, String resolvedBy, String why) throws IOException {
        export("child_id,start_date,end_date\nC1,2026-08-01,\nC2,2026-08-10,\n", REVIEWS);
        night("2026-11-01");
        export("child_id,start_date,end_date\n" + plan + "\n", REVIEWS + review + "\n");
        night("2026-11-03");
        assertThat(CsvReport.rows(dir.resolve("out/resolved.csv")))
                .as(why)
                .filteredOn(row -> "C1".equals(row.get("child_id")) && requirement.equals(row.get("requirement")))
                .extracting(row -> row.get("report") + " " + row.get("resolved_by"))
                .containsExactly("overdue " + resolvedBy);
    }

    @Test
    void aRuleThatThisRunCannotAssessIsSaidToBeSo() throws IOException {
        night("2026-11-01");
        CommandRun.words(dir, NIGHT + "2026-11-02 --not-recorded bookings");
        assertThat(resolved())
                .containsExactly(
                        "overdue C1 Next review booked 2026-08-01 OVERDUE, 92 days: not assessed tonight: reviews"
                                + " booked for later are not recorded here",
                        "overdue C2 Next review booked 2026-08-10 OVERDUE, 83 days: not assessed tonight: reviews"
                                + " booked for later are not recorded here");
    }

    @Test
    void aListThatWasCutIsNotCompared() throws IOException {
        night("2026-11-01");
        Path list = dir.resolve("out/overdue.csv");
        List<String> lines = Files.readAllLines(list);
        Files.write(list, lines.subList(0, lines.size() - 1));
        CommandRun run = night("2026-11-02");
        assertThat(words(run.err()))
                .contains(words(
                        "overdue.csv in DIR/out has 2 of the 3 rows that its check wrote: not compared; restore it"
                                + " from a copy."))
                .doesNotContain("has been saved since");
        assertThat(marks("overdue")).allMatch(row -> row.endsWith(" "));
        assertThat(marks("upcoming")).allMatch(row -> row.endsWith(" same"));

        lines = Files.readAllLines(list);
        lines.add(lines.get(1).replace("C1", "C7"));
        Files.write(list, lines);
        assertThat(words(night("2026-11-03").err()))
                .contains(
                        words("overdue.csv in DIR/out has 4 rows, and its check wrote 3: what was added to it shows as"
                                + " resolved where it is not listed tonight."));
        assertThat(marks("overdue")).allMatch(row -> row.endsWith(" same"));
        assertThat(resolved()).anyMatch(row -> row.startsWith("overdue C7 "));
    }

    @Test
    void aCorrectedStartIsTheSamePlan() throws IOException {
        night("2026-11-01");
        export("child_id,start_date\nC1,2026-07-30\nC2,2026-08-10\n", REVIEWS);
        night("2026-11-02");
        assertThat(marks("overdue")).contains("C1 Review 1 worse");
        assertThat(resolved()).isEmpty();
    }

    @Test
    void identifiersThatASpreadsheetWouldRunAreKnownAgain() throws IOException {
        export("child_id,start_date\n=C1,2026-08-01\n", REVIEWS);
        night("2026-11-01");
        assertThat(Files.readString(dir.resolve("out/overdue.csv"))).contains("'=C1,'=C1@2026-08-01,");
        night("2026-11-02");
        assertThat(marks("overdue")).containsExactly("'=C1 Next review booked same", "'=C1 Review 1 same");
        assertThat(resolved()).isEmpty();
    }

    @Test
    void aListThatASpreadsheetSavedIsReadAndSaidToBeSo() throws IOException {
        night("2026-11-01");
        Path list = dir.resolve("out/overdue.csv");
        Files.writeString(
                list,
                Files.readString(list)
                        .replace("\uFEFF", "")
                        .replaceAll("(?<![@\\d])(\\d{4})-(\\d\\d)-(\\d\\d),", "$3/$2/$1,")
                        .replace(',', ';'));
        CommandRun run = night("2026-11-02");
        assertThat(marks("overdue")).allMatch(row -> row.endsWith(" same"));
        assertThat(words(run.err()))
                .contains(words("overdue.csv in DIR/out has been saved since the check wrote it: where a spreadsheet"
                        + " changed an identifier, its row shows as new."));
    }

    @Test
    void oneListAloneIsComparedToo() throws IOException {
        night("2026-11-01");
        export(PLANS, REVIEWS + "C1,2026-12-01,scheduled\n");
        CommandRun run = CommandRun.words(dir, "overdue --dir DIR/in --as-at 2026-11-02 --previous DIR/out");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(",better\n").contains(",same\n");
        CommandRun wide =
                CommandRun.words(dir, "upcoming --dir DIR/in --as-at 2026-11-02 --within 8w --previous DIR/out");
        assertThat(wide.err())
                .isEqualTo(
                        "A change since the check in " + dir.resolve("out")
                                + " may come from what else has changed: how far upcoming looks, 28 days then and 56 days now.\n");
        CommandRun table = CommandRun.on(
                new Screen(true, 80),
                CommandRun.split("overdue --dir DIR/in --as-at 2026-11-02 --previous DIR/out", dir));
        assertThat(table.out().lines().findFirst().orElse("")).contains(" change");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            another procedure   | --as-at 2026-11-02 --profile calderdale | Nothing is compared: the check in DIR/out held plans against designated-review, and this one against calderdale. Keep a folder for each procedure, and name the one of this procedure with --previous.
            a later day         | --as-at 2026-10-31 | Nothing is compared: the check in DIR/out was made for 2026-11-01, which is later than 2026-10-31. Name an earlier one with --previous.
            """)
    void whereNothingCanBeComparedItSaysWhyAndGoesOn(String why, String options, String note) throws IOException {
        night("2026-11-01");
        CommandRun run =
                CommandRun.words(dir, "check --dir DIR/in --out DIR/out --previous DIR/out --format csv " + options);
        assertThat(run.code()).isZero();
        assertThat(words(run.err())).contains(words(note)).doesNotContain(" since the check of ");
        assertThat(marks("overdue")).allMatch(row -> row.endsWith(" "));
        assertThat(dir.resolve("out/resolved.csv")).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the profile's text     | (?s)("profiles".*?"sha256" : ")[0-9a-f]+ | $10 | the profile designated-review, changed under the same version 1.0
            the profile's version  | (?s)("profiles".*?"version" : ")[0-9.]+ | $10.9 | the profile designated-review, version 0.9 then and version 1.0 now
            the layout             | "layout" : "canonical" | "layout" : "ssd" | the layout, ssd then and canonical now
            the program            | "program_version" : "0.1.0" | "program_version" : "0.0.9" | the program's version, 0.0.9 then and 0.1.0 now
            the files' version     | "format_version" : "1" | "format_version" : "0" | the version of its files, 0 then and 1 now
            """)
    void whatElseMayBeBehindAChangeIsSaid(String why, String pattern, String written, String difference)
            throws IOException {
        night("2026-11-01");
        Path summary = dir.resolve("out/summary.json");
        Files.writeString(summary, Files.readString(summary).replaceFirst(pattern, written));
        CommandRun run = night("2026-11-02");
        assertThat(words(run.err()))
                .contains(words("A change since the check in DIR/out may come from what else has changed: " + difference
                        + "."));
        assertThat(marks("overdue")).allMatch(row -> row.endsWith(" same"));
    }

    @Test
    void listsThatTheEarlierRunDidNotWriteAreNamed() throws IOException {
        night("2026-11-01");
        CommandRun.words(dir, NIGHT + "2026-11-02 --reports overdue");
        CommandRun run = night("2026-11-03");
        assertThat(words(run.err()))
                .as("an upcoming.csv is there, and is of the night before")
                .contains(
                        words(
                                "Not compared: upcoming, drift-risk, as the check in DIR/out wrote no such CSV. Let each check write"
                                        + " them: --format csv,xlsx and, where --reports is given, upcoming, drift-risk in it."));
        assertThat(marks("overdue")).allMatch(row -> row.endsWith(" same"));
        assertThat(marks("upcoming")).allMatch(row -> row.endsWith(" "));

        CommandRun.words(dir, "check --dir DIR/in --out DIR/book --format xlsx --as-at 2026-11-01");
        CommandRun book =
                CommandRun.words(dir, NIGHT.replace("--previous DIR/out", "--previous DIR/book") + "2026-11-03");
        assertThat(words(book.err()))
                .contains(
                        words(
                                "Not compared: overdue, upcoming, drift-risk, as the check in DIR/book wrote no such CSV. Let each"
                                        + " check write them: --format csv,xlsx and, where --reports is given, overdue, upcoming, drift-risk in it."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no list at all      | overdue.csv  | (?s).*            | Hello                   | DIR/out/overdue.csv cannot be used: its first row is not child_id, plan_id, family_id, requirement, due_date, days, status, scheduled_date, rule, clause, other_rules, reason, team, social_worker, conference_chair, change.
            an unknown status   | overdue.csv  | ,OVERDUE,         | ,LATE,                  | DIR/out/overdue.csv cannot be used: row 2, status: the cell is none of the words that a check writes there.
            no day              | overdue.csv  | 2026-08-01,9      | soon,9                  | DIR/out/overdue.csv cannot be used: row 2, due_date: the cell is no date.
            no number           | overdue.csv  | 2026-08-01,92     | 2026-08-01,many         | DIR/out/overdue.csv cannot be used: row 2, days: the cell is no whole number.
            a summary cut short | summary.json | (?s)"profile".*   | ''                      | DIR/out/summary.json cannot be used: it is not JSON, or not all of it is there.
            another summary     | summary.json | (?s).*            | {}                      | DIR/out/summary.json cannot be used: it has no as_at, which every check writes.
            a day that is none  | summary.json | "2026-11-01"      | "2026-11-31"            | DIR/out/summary.json cannot be used: its as_at is no date.
            """)
    void whatIsDamagedIsRefusedAndStays(String why, String file, String pattern, String written, String message)
            throws IOException {
        night("2026-11-01");
        Path damaged = dir.resolve("out").resolve(file);
        Files.writeString(damaged, Files.readString(damaged).replaceFirst(pattern, written));
        var before = FolderBytes.of(dir.resolve("out"));
        CommandRun run = night("2026-11-02");
        assertThat(run)
                .isEqualTo(new CommandRun(
                        3,
                        "",
                        "driftwatch: " + message.replace("DIR", dir.toString())
                                + " Restore it from a copy, name another run with --previous, or leave that away for"
                                + " once. Then run again.\n"));
        assertThat(FolderBytes.of(dir.resolve("out"))).isEqualTo(before);
    }
}

package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every message that the command line gives, whole: one line on standard error, nothing on standard output. */
class MessagesTest {

    /**
     * What is typed, the exit code and the line, after {@code driftwatch: }. {@code IN} stands for good input, {@code DIR}
     * for the folder of the files below.
     */
    private static final String ROWS = """
            nothing goes wrong | check IN --out DIR/new --quiet | 0 | -
            findings asked for | check IN --out DIR/new --quiet --fail-on overdue | 1 | -
            unknown command | chekc | 2 | there is no command "chekc"; did you mean "check"? See: driftwatch --help
            nothing like a command | 17 | 2 | there is no such command as word 1 after driftwatch. See: driftwatch --help
            unknown command of profile | profile exprt | 2 | there is no command "exprt"; did you mean "export"? See: driftwatch profile --help
            mistyped option | check --palns p.csv --out DIR/x | 2 | there is no option --palns; did you mean "--plans"? See: driftwatch check --help
            mistyped option with its value | check --outt=DIR/x | 2 | there is no option --outt; did you mean "--out"? See: driftwatch check --help
            nothing like an option | overdue --zebra-crossing | 2 | there is no option --zebra-crossing. See: driftwatch overdue --help
            a word too many | check IN reports --out DIR/x | 2 | found word 6 after driftwatch where an option was expected; a name with blanks in it needs quotes. See: driftwatch check --help
            no file of options | check @DIR/nothing.txt --out DIR/x | 2 | there is no file DIR/nothing.txt to take options from; check its name and folder. See: driftwatch check --help
            nothing like an option's name | overdue -Q7 | 2 | there is no such option as word 2 after driftwatch. See: driftwatch overdue --help
            no file of options, nor the looks of one | check @nothing | 2 | there is no such file to take options from as word 2 after driftwatch says; check its name and folder. See: driftwatch check --help
            a value for a switch | check IN --quiet=no --out DIR/x | 2 | option '--quiet' takes no value. See: driftwatch check --help
            no place for the reports | check IN | 2 | Missing required option: '--out=FOLDER'. See: driftwatch check --help
            an option without its value | check IN --out | 2 | Missing required parameter for option '--out' (FOLDER). See: driftwatch check --help
            an empty place | check IN --out= | 2 | Invalid value for option '--out': found no name, expected that of a file or folder. See: driftwatch check --help
            an option twice | check IN --out DIR/x --out DIR/y | 2 | option '--out' (FOLDER) should be specified only once. See: driftwatch check --help
            no day | check IN --out DIR/x --as-at soon | 2 | Invalid value for option '--as-at': found "soon", expected a date as in 2026-11-20 or 20/11/2026. See: driftwatch check --help
            a short year | check IN --out DIR/x --as-at 20/11/26 | 2 | Invalid value for option '--as-at': found "20/11/26", expected a date as in 2026-11-20 or 20/11/2026. See: driftwatch check --help
            no such day | check IN --out DIR/x --as-at 2026-02-30 | 2 | Invalid value for option '--as-at': "2026-02-30" is no day of the calendar. See: driftwatch check --help
            an unknown order of dates | check IN --out DIR/x --date-order british | 2 | Invalid value for option '--date-order': found "british", expected dmy (day first), mdy (month first), ymd (year first). See: driftwatch check --help
            months ahead | upcoming IN --within 2m | 2 | Invalid value for option '--within': found "2m", expected days or weeks as in 28, 28d or 8w. See: driftwatch upcoming --help
            unknown format | check IN --out DIR/x --format pdf | 2 | Invalid value for option '--format' (FORMAT): found "pdf", expected one of csv, xlsx, json, table. See: driftwatch check --help
            a table from check | check IN --out DIR/x --format table | 2 | --format: check writes csv, xlsx and json; tables are printed by the commands overdue, upcoming and drift.
            a workbook in a pipe | overdue IN --format xlsx | 2 | --format xlsx needs a file: give --out FILE.xlsx.
            an agenda that ends before it begins | agenda IN --from 2026-12-02 --to 2026-12-01 | 2 | --to: found 2026-12-01, which is before the first day, 2026-12-02; give a day on or after it.
            an agenda that ends before today | agenda IN --to 2026-11-19 | 2 | --to: found 2026-11-19, which is before the first day, 2026-11-20 (the as-at date, as --from is not given); give a day on or after it.
            an agenda's workbook in a pipe | agenda IN --format xlsx | 2 | --format xlsx needs a file: give --out FILE.xlsx.
            an agenda of unknown ending | agenda IN --out DIR/x.docx | 2 | --out: the ending of x.docx is not .csv, .xlsx, .json or .txt; say which it is to be with --format.
            a list over an input | overdue IN --out DIR/good/plans.csv | 2 | --out: DIR/good/plans.csv is one of the files that this run reads, and writing there would destroy it; give another file.
            a list over a file to be read | upcoming --plans DIR/good/plans.csv --reviews DIR/good/reviews.csv --out DIR/good/../good/reviews.csv | 2 | --out: DIR/good/../good/reviews.csv is one of the files that this run reads, and writing there would destroy it; give another file.
            an agenda over the workbook read | agenda --workbook DIR/book.xlsx --out DIR/book.xlsx | 2 | --out: DIR/book.xlsx is one of the files that this run reads, and writing there would destroy it; give another file.
            notices over an input | notices IN --out DIR/good/reviews.csv | 2 | --out: DIR/good/reviews.csv is one of the files that this run reads, and writing there would destroy it; give another file.
            a timeline over an input | timeline C1 IN --out DIR/good/events.csv | 2 | --out: DIR/good/events.csv is one of the files that this run reads, and writing there would destroy it; give another file.
            a folder that is not there | overdue IN --out DIR/none/late.csv | 4 | Cannot write DIR/none/late.csv: its folder does not exist. Make it, or give another place with --out, and run it again.
            no child named | timeline IN | 2 | Missing required parameter: 'CHILD'. See: driftwatch timeline --help
            two children | timeline C1 C2 IN | 2 | timeline: found more than one word where one child's identifier was expected; an identifier with blanks in it needs quotes.
            no such child | timeline ZZ-17 IN | 2 | CHILD: no plan of this child is in the export. Check the identifier, which must be typed as the export has it, and that the export is the right one.
            a child's timeline as a workbook in a pipe | timeline C1 IN --format xlsx | 2 | --format xlsx needs a file: give --out FILE.xlsx.
            unknown ending | overdue IN --out DIR/x.pdf | 2 | --out: the ending of x.pdf is not .csv, .xlsx, .json or .txt; say which it is to be with --format.
            an unknown shell | completion bsh | 2 | Invalid value for positional parameter at index 0 (SHELL): found "bsh", expected one of bash, zsh, fish, powershell; did you mean "bash"? See: driftwatch completion --help
            nothing like a shell | completion tcl | 2 | Invalid value for positional parameter at index 0 (SHELL): found "tcl", expected one of bash, zsh, fish, powershell. See: driftwatch completion --help
            an unknown way to split | check IN --out DIR/x --split-by chair | 2 | Invalid value for option '--split-by': found "chair", expected one of team, conference_chair, social_worker. See: driftwatch check --help
            unknown report | check IN --out DIR/x --reports late | 2 | Invalid value for option '--reports' (REPORT): found "late", expected one of overdue, upcoming, drift-risk, outlook, resolved, acknowledged, notices, data-quality, obligations. See: driftwatch check --help
            unknown reason to fail | check IN --out DIR/x --fail-on drift | 2 | Invalid value for option '--fail-on' (KIND): found "drift", expected one of overdue, drift-red, data-error. See: driftwatch check --help
            unknown band | drift IN --band red,yellow | 2 | Invalid value for option '--band' (BAND): found "yellow", expected one of red, amber, green. See: driftwatch drift --help
            drift over an input | drift IN --out DIR/good/plans.csv | 2 | --out: DIR/good/plans.csv is one of the files that this run reads, and writing there would destroy it; give another file.
            an unknown grouping | upcoming IN --by weak | 2 | Invalid value for option '--by': found "weak", expected one of week, chair, team; did you mean "week"? See: driftwatch upcoming --help
            nothing like a grouping | upcoming IN --by authority | 2 | Invalid value for option '--by': found "authority", expected one of week, chair, team. See: driftwatch upcoming --help
            no capacity at all | check IN --out DIR/x --capacity 0 | 2 | Invalid value for option '--capacity': found "0", expected a whole number from 1 to 99, as in 6. See: driftwatch check --help
            a capacity in words | upcoming IN --capacity six | 2 | Invalid value for option '--capacity': found "six", expected a whole number from 1 to 99, as in 6. See: driftwatch upcoming --help
            an earlier list of what is known about that is none | check IN --out DIR/known | 3 | DIR/known/acknowledged.csv cannot be used: its first row is not child_id, plan_id, requirement, reason, by, until. Restore it from a copy, or take it out of that folder: without it, only what is given with --acknowledged counts as known about. Then run again.
            unknown encoding | check IN --out DIR/x --encoding windows-1251x | 2 | Invalid value for option '--encoding': found "windows-1251x", which is no encoding that is known; expected one such as utf-8, utf-16, utf-16le, utf-16be, windows-1252, iso-8859-1, iso-8859-15, ibm850; did you mean "windows-1252"? See: driftwatch check --help
            nothing like an encoding | check IN --out DIR/x --encoding ?? | 2 | Invalid value for option '--encoding': found "??", which is no encoding that is known; expected one such as utf-8, utf-16, utf-16le, utf-16be, windows-1252, iso-8859-1, iso-8859-15, ibm850. See: driftwatch check --help
            a letter as delimiter | check IN --out DIR/x --delimiter x | 2 | Invalid value for option '--delimiter': found "x", expected comma, semicolon, tab, pipe, or one character that is no letter, digit or quotation mark. See: driftwatch check --help
            two delimiters | check IN --out DIR/x --delimiter ;; | 2 | Invalid value for option '--delimiter': found ";;", expected comma, semicolon, tab, pipe, or one character that is no letter, digit or quotation mark. See: driftwatch check --help
            more than all rows | check IN --out DIR/x --max-rejected 101% | 2 | Invalid value for option '--max-rejected': found "101%", expected a percentage from 0% to 100%. See: driftwatch check --help
            two ways to read | check IN --plans DIR/good/plans.csv --out DIR/x | 2 | --workbook, --dir and a file for each table cannot go together; give one of the three.
            plans only | check --plans DIR/good/plans.csv --out DIR/x | 2 | --reviews is missing: both --plans FILE and --reviews FILE are needed.
            reviews only | check --reviews DIR/good/reviews.csv --out DIR/x | 2 | --plans is missing: both --plans FILE and --reviews FILE are needed.
            nothing to read | check --out DIR/x | 2 | nothing to read: give --plans FILE and --reviews FILE, or --workbook FILE, or --dir FOLDER.
            unknown layout | check IN --layout annex --out DIR/x | 2 | There is no layout "annex"; expected one of canonical, ssd, annex-a, cin-census, or a file whose name ends in .json; did you mean "annex-a"?
            no such layout file | check IN --layout DIR/none.json --out DIR/x | 2 | The layout DIR/none.json does not exist. Check the path, or name one of canonical, ssd, annex-a, cin-census.
            a layout with a mistake | check IN --layout DIR/layout.json --out DIR/x | 2 | layout.json: parts[0] (plans) > holds[0] > columns: found the key "start", which is no column of plans; expected one of child_id, plan_id, family_id, start_date, icpc_date, icpc_quorate, date_of_birth, expected_date_of_birth, category, end_date, end_reason, date_of_death, visit_interval_days, seen_alone_interval_days, team, social_worker, team_manager, social_work_service_manager, conference_chair, reviewing_team_manager, safeguarding_service_manager, plan_key, episode, icpc_id, other_authority, due_in_system.
            a layout that is not JSON | layout check DIR/broken.json | 2 | broken.json: line 1, column 14: this is not JSON: a comma, quote or bracket is missing or one too many, at or just before it.
            export of an unknown layout | layout export sdd --out DIR/x | 2 | There is no layout "sdd"; expected one of canonical, ssd, annex-a, cin-census; did you mean "ssd"?
            another layout than the export's | check IN --layout ssd --out DIR/x | 3 | No file of DIR/good fits the layout ssd. The nearest: plans.csv has no column cppl_person_id, which plans of the layout ssd need: no cell of row 1 is a heading of that table. Check that it is the right file, and that its first row holds the headings.
            plans of another layout alone | check --plans DIR/ssd.csv --out DIR/x | 3 | The plans are of the layout ssd, and no file or sheet holds its reviews, which are needed too: looked for the headings of ssd_cp_reviews. Add it to the export, and run again.
            two layouts | check --plans DIR/ssd.csv --reviews DIR/good/reviews.csv --out DIR/x | 3 | ssd.csv is of the layout ssd, reviews.csv of canonical, and an export is of one. Name it with --layout, so that only its files are read, or give the files of one layout, and run again.
            a layout not quite | check --plans DIR/nearly.csv --reviews DIR/good/reviews.csv --out DIR/x | 3 | nearly.csv has no column cppl_cp_plan_start_date, which plans of the layout ssd need: the nearest heading in row 1 is "cppl_plan_start_date", in column B. If that is it, rename it cppl_cp_plan_start_date, and run again.
            unknown profile | check IN --profile calderdail --out DIR/x | 2 | There is no profile "calderdail"; expected one of review-conferences, designated-review, calderdale, north-yorkshire, or a file whose name ends in .json; did you mean "calderdale"?
            no such profile file | check IN --profile DIR/none.json --out DIR/x | 2 | The profile DIR/none.json does not exist. Check the path, or name one of review-conferences, designated-review, calderdale, north-yorkshire.
            a profile with a mistake | check IN --profile DIR/wrong.json --out DIR/x | 2 | wrong.json: version: found 2, expected a text in quotes.
            a profile that is not JSON | profile check DIR/broken.json | 2 | broken.json: line 1, column 14: this is not JSON: a comma, quote or bracket is missing or one too many, at or just before it.
            unknown kind of event | check IN --not-recorded legal-pannel --out DIR/x | 2 | --not-recorded: found "legal-pannel", which is no kind of event that the profile designated-review knows; did you mean "legal-panel"?
            unknown kind for several | check IN --profile calderdale,north-yorkshire --not-recorded legal-pannel --out DIR/x | 2 | --not-recorded: found "legal-pannel", which is no kind of event that any of the profiles calderdale,north-yorkshire knows; did you mean "legal-panel"?
            nearly bookings | check IN --not-recorded booking --out DIR/x | 2 | --not-recorded: found "booking", which is no kind of event that the profile designated-review knows; did you mean "bookings"?
            a day to come to reach back to | check IN --history-from 2026-11-21 --out DIR/x | 2 | --history-from: found 2026-11-21, expected a day up to the as-at date, 2026-11-20.
            no day to reach back to | check IN --history-from yesterday --out DIR/x | 2 | Invalid value for option '--history-from': found "yesterday", expected a date as in 2026-11-20 or 20/11/2026. See: driftwatch check --help
            a comma too many | check IN --profile calderdale, --out DIR/x | 2 | --profile: found "calderdale,", expected a name on each side of a comma; take the comma out, or name another profile.
            a profile twice | check IN --profile calderdale,calderdale --out DIR/x | 2 | Two of the profiles have the name "calderdale", expected a name for each, as it tells their rules apart; name each profile once, and change "name" in one of the files where they differ.
            unknown rule | profile explain DR-33 | 2 | found "DR-33", which is no rule, notice, drift flag or audit of a built-in profile, and no word of the reports; did you mean "DR-13"?
            a notice nearly named | profile explain CD-22 | 2 | found "CD-22", which is no rule, notice, drift flag or audit of a built-in profile, and no word of the reports; did you mean "CD-2"?
            no such rule at all | profile explain assessment | 2 | found "assessment", which is no rule, notice, drift flag or audit of a built-in profile, and no word of the reports. driftwatch profile show NAME lists them.
            unknown rule of a profile | profile explain calderdale/CD-9 | 2 | found "CD-9", which is no rule, notice, drift flag or audit of the profile calderdale; did you mean "CD-1"?
            a rule of an unknown profile | profile explain calderdail/CD-1 | 2 | There is no profile "calderdail"; expected one of review-conferences, designated-review, calderdale, north-yorkshire, or a file whose name ends in .json; did you mean "calderdale"?
            two profiles for one rule | profile explain calderdale/CD-1 --profile calderdale | 2 | --profile cannot go with an id that names its profile; give one of them.
            no rule named | profile explain | 2 | Missing required parameter: 'ID'. See: driftwatch profile explain --help
            an unknown profile to show | profile show elsewhere | 2 | There is no profile "elsewhere"; expected one of review-conferences, designated-review, calderdale, north-yorkshire, or a file whose name ends in .json.
            notices into a terminal's table | notices IN --out DIR/new --format table | 2 | --format: a folder takes csv, xlsx or json; leave --out away for a table.
            two ways to say since when | notices IN --since 2026-11-01 --from 2026-11-01 | 2 | --since and --from cannot go together; give one of the two.
            a range without its first day | notices IN --to 2026-11-01 | 2 | --to needs --from: the first day of the range is missing.
            a range the wrong way round | notices IN --from 2026-11-02 --to 2026-11-01 | 2 | --from: found 2026-11-02, which is later than --to, 2026-11-01; change one of them.
            since a day to come | notices IN --since 2026-11-21 | 2 | --since: found 2026-11-21, which is later than the as-at date, 2026-11-20; change one of them.
            a governance report of no period | governance --dir DIR/good | 2 | Missing required options: '--from=DATE', '--to=DATE'. See: driftwatch governance --help
            a period the wrong way round | governance --dir DIR/good --from 2026-04-02 --to 2026-04-01 | 2 | --to: found 2026-04-01, which is before --from, 2026-04-02; change one of them.
            a period to come | governance --dir DIR/good --from 2026-04-01 --to 2026-11-21 | 2 | --to: found 2026-11-21, which is later than today, 2026-11-20: there are no figures of days to come; give a day up to today.
            a governance report as at a day | governance IN --from 2026-04-01 --to 2026-09-30 | 2 | --as-at does not apply here: the day that plans are looked at is the last of the period, which --to gives; leave it out.
            a target beyond all | governance --dir DIR/good --from 2026-04-01 --to 2026-09-30 --target 101 | 2 | Invalid value for option '--target': found "101", expected a percentage from 0 to 100, as in 95. See: driftwatch governance --help
            a governance report over an input | governance --dir DIR/good --from 2026-04-01 --to 2026-09-30 --out DIR/good/plans.csv | 2 | --out: DIR/good/plans.csv is one of the files that this run reads, and writing there would destroy it; give another file.
            a governance report as JSON | governance --dir DIR/good --from 2026-04-01 --to 2026-09-30 --format json --out DIR/x | 2 | --format: governance writes csv and xlsx; leave --out away for a table on the screen.
            a governance report printed as JSON | governance --dir DIR/good --from 2026-04-01 --to 2026-09-30 --format json | 2 | --format: without --out, governance prints table or csv; give one of the two, or a place for files with --out.
            a governance report in a file of text | governance --dir DIR/good --from 2026-04-01 --to 2026-09-30 --out DIR/x.txt | 2 | --out: governance writes no file such as x.txt; expected a name that ends in .xlsx or .csv, or a folder.
            a page of a report without a place | governance --dir DIR/good --from 2026-04-01 --to 2026-09-30 --html | 2 | --html writes a page beside the other files: give --out PATH, or leave it out.
            a workbook without a workbook | governance --dir DIR/good --from 2026-04-01 --to 2026-09-30 --out DIR/x.xlsx --format csv | 2 | --format: found no xlsx, which the ending of x.xlsx asks for; change one of the two.
            an authority of no publication | governance --dir DIR/good --from 2026-04-01 --to 2026-09-30 --authority E06000001 | 2 | --authority needs --benchmark FILE, the publication that the authority is looked up in.
            since a short year | check IN --out DIR/x --since 1/11/26 | 2 | Invalid value for option '--since': found "1/11/26", expected a date as in 2026-11-20 or 20/11/2026. See: driftwatch check --help
            since neither a day nor a folder | check IN --out DIR/x --since yesterday | 2 | --since: found yesterday, which is neither a day, as in 2026-11-20, nor a folder that is there; check it.
            since a folder without notices | notices IN --since DIR/empty | 3 | The folder DIR/empty, given with --since, holds no notices of an earlier run: looked for notices-issued.csv and notices.csv. Name the folder that an earlier run wrote them into, or a day.
            no earlier run there | check IN --out DIR/x --previous DIR/none | 3 | There is no folder DIR/none, given with --previous. Name the folder that an earlier check wrote, or leave --previous away.
            no earlier run in it | overdue IN --previous DIR/empty | 3 | The folder DIR/empty, given with --previous, holds no summary.json. Name the folder that an earlier check wrote, or leave --previous away.
            resolved since nothing | check IN --out DIR/x --reports resolved | 2 | --reports: resolved needs --previous FOLDER, the earlier check that it compares with.
            no plans to make up | synthesise --plans 0 --out DIR/x | 2 | plans: found 0, expected 1 or more.
            no number | synthesise --plans many --out DIR/x | 2 | Invalid value for option '--plans': found "many", expected a whole number as in 1500. See: driftwatch synthesise --help
            a number too large | synthesise --plans 3000000000 --out DIR/x | 2 | Invalid value for option '--plans': found "3000000000", expected a number of 2147483647 or less. See: driftwatch synthesise --help
            no seed | synthesise --seed pip --out DIR/x | 2 | Invalid value for option '--seed': found "pip", expected a whole number as in 1500. See: driftwatch synthesise --help
            unknown table | synthesise --tables meetings --out DIR/x | 2 | Invalid value for option '--tables' (TABLE): found "meetings", expected one of plans, reviews, events, core_groups, visits, actions, scores. See: driftwatch synthesise --help
            nothing to export | profile export | 2 | Missing required options and parameters: '--out=FOLDER', 'NAME'. See: driftwatch profile export --help
            export of an unknown profile | profile export elsewhere --out DIR/x | 2 | There is no profile "elsewhere"; expected one of review-conferences, designated-review, calderdale, north-yorkshire.
            no such file | check --plans DIR/none.csv --reviews DIR/good/reviews.csv --out DIR/x | 3 | There is no file DIR/none.csv, given with --plans. Check the name and the folder, and run again.
            no such folder | check --dir DIR/none --out DIR/x | 3 | There is no folder DIR/none, given with --dir. Check its name, and run again.
            a folder as a file | overdue --plans DIR/good --reviews DIR/good/reviews.csv | 3 | DIR/good is a folder, and --plans needs a file. Name the file in it, or give the folder with --dir.
            a file as a folder | overdue --dir DIR/good/plans.csv | 3 | DIR/good/plans.csv is a file, and --dir needs a folder. Name the folder that holds plans.csv and reviews.csv.
            a file with a slip | overdue --plans DIR/good/plan.csv --reviews DIR/good/reviews.csv | 3 | There is no file DIR/good/plan.csv, given with --plans; did you mean "plans.csv"? Check the name and the folder, and run again.
            a file of another kind | overdue --plans DIR/good/plans.xlsx --reviews DIR/good/reviews.csv | 3 | There is no file DIR/good/plans.xlsx, given with --plans; did you mean "plans.csv"? Check the name and the folder, and run again.
            a folder with a slip | overdue --dir DIR/god | 3 | There is no folder DIR/god, given with --dir; did you mean "good"? Check its name, and run again.
            an earlier folder with a slip | check IN --previous DIR/god --out DIR/x | 3 | There is no folder DIR/god, given with --previous; did you mean "good"? Name the folder that an earlier check wrote, or leave --previous away.
            a report folder with a slip | verify DIR/god | 3 | There is no folder DIR/god; did you mean "good"? Name the folder that driftwatch check wrote.
            a profile's file with a slip | check IN --profile DIR/layuot.json --out DIR/x | 2 | The profile DIR/layuot.json does not exist; did you mean "layout.json"? Check the path, or name one of review-conferences, designated-review, calderdale, north-yorkshire.
            a layout's file with a slip | check IN --layout DIR/layouts.json --out DIR/x | 2 | The layout DIR/layouts.json does not exist; did you mean "layout.json"? Check the path, or name one of canonical, ssd, annex-a, cin-census.
            a report with a slip | check IN --out DIR/x --reports overdu | 2 | Invalid value for option '--reports' (REPORT): found "overdu", expected one of overdue, upcoming, drift-risk, outlook, resolved, acknowledged, notices, data-quality, obligations; did you mean "overdue"? See: driftwatch check --help
            a rule with a slip | profile explain RC10 | 2 | found "RC10", which is no rule, notice, drift flag or audit of a built-in profile, and no word of the reports; did you mean "RC-10"?
            a status with a slip | profile explain OVERDEW | 2 | found "OVERDEW", which is no rule, notice, drift flag or audit of a built-in profile, and no word of the reports; did you mean "OVERDUE"?
            an empty folder | overdue --dir DIR/empty | 3 | The folder DIR/empty holds no file of plans: looked for plans.csv and plans.xlsx. Put the export there under one of these names, or name it with --plans FILE.
            events given as reviews | check --plans DIR/good/plans.csv --reviews samples/events.csv --out DIR/x | 3 | events.csv is given as reviews and looks like events: 8 of its headings are theirs, and 4 are those of reviews. Check which file is which, give events with --events, and run again.
            an empty file | overdue --plans DIR/empty.csv --reviews DIR/good/reviews.csv | 3 | empty.csv is empty: it has 0 bytes. Export it again, and check that the export came to its end.
            only headings | overdue --plans DIR/headings.csv --reviews DIR/good/reviews.csv | 3 | headings.csv has headings but no rows: there is no plan to check. Export it again, and check what the export was asked for.
            a required column is missing | overdue --plans DIR/renamed.csv --reviews DIR/good/reviews.csv | 3 | renamed.csv has no column start_date, which plans need: the nearest heading in row 1 is "Start dat", in column B. If that is it, rename it start_date, and run again.
            headings are missing | overdue --plans DIR/headless.csv --reviews DIR/good/reviews.csv | 3 | headless.csv has no column child_id, which plans need: no cell of row 1 is a heading of that table. Check that it is the right file, and that its first row holds the headings.
            a protected workbook | overdue --workbook DIR/protected.xlsx | 3 | protected.xlsx is protected with a password, and none is given. Give it with --password-file FILE or --password-env NAME, and run again.
            a wrong password | overdue --workbook DIR/protected.xlsx --password-file DIR/wrong.txt | 3 | protected.xlsx does not open with the password given. Check that it is this workbook's, and how it is spelt (capitals count), and run again.
            a variable that is not set | overdue --workbook DIR/protected.xlsx --password-env DRIFTWATCH_NO_SUCH | 3 | protected.xlsx is protected with a password, and the environment variable that --password-env names is not set. Set it for the account that runs this, and run again.
            no file of the password | overdue --workbook DIR/protected.xlsx --password-file DIR/nothing.txt | 3 | protected.xlsx is protected with a password, and the file given with --password-file cannot be read as UTF-8 text. Check its name, and that the account that runs this may read it, and run again.
            an empty file of the password | overdue --workbook DIR/protected.xlsx --password-file DIR/blank.txt | 3 | protected.xlsx is protected with a password, and the file given with --password-file begins with an empty line. Put the password on its first line, and run again.
            a password in place of its file | overdue --workbook DIR/protected.xlsx --password-file swordfish | 3 | protected.xlsx is protected with a password, and the file given with --password-file cannot be read as UTF-8 text. Check its name, and that the account that runs this may read it, and run again.
            protected CSV | overdue IN --encrypt --password-file DIR/wrong.txt --out DIR/x.csv | 2 | --encrypt protects workbooks, and found csv, which it cannot protect: give --out a name that ends in .xlsx, or --format xlsx.
            a protected screen | overdue IN --encrypt | 2 | --encrypt is for files: give --out FILE, or leave it out.
            a group for the screen | timeline C1 IN --group users | 2 | --group is for files: give --out FILE, or leave it out.
            protected CSV beside a workbook | check IN --encrypt --password-file DIR/wrong.txt --out DIR/x | 2 | --encrypt protects workbooks alone: add --format xlsx, or --format csv,xlsx where the CSV files beside the workbook may open without the password.
            protected letters as CSV | notices IN --encrypt --password-file DIR/wrong.txt --out DIR/letters | 2 | --encrypt protects workbooks, and found csv, which it cannot protect: add --format xlsx.
            protected figures as CSV | governance --dir DIR/good --from 2026-04-01 --to 2026-09-30 --encrypt --out DIR/g.xlsx | 2 | --encrypt protects workbooks alone: add --format xlsx, or --format csv,xlsx where the CSV files beside the workbook may open without the password.
            nobody to ask for a password | overdue IN --encrypt --out DIR/x.xlsx | 2 | --encrypt needs a password, and there is nobody to ask for it. Give it with --password-file FILE or --password-env NAME, and run again.
            a password for nothing | overdue IN --encrypt-password-env X --out DIR/x.xlsx | 2 | --encrypt-password-env needs --encrypt, which protects the workbooks that are written.
            two places of a password to write | overdue IN --encrypt --encrypt-password-env X --encrypt-password-file DIR/wrong.txt --out DIR/x.xlsx | 2 | --encrypt-password-env and --encrypt-password-file cannot go together; give one of the two.
            a password to write that is not set | overdue IN --encrypt --encrypt-password-env DRIFTWATCH_NO_SUCH --out DIR/x.xlsx | 2 | --encrypt-password-env: the environment variable that it names is not set. Set it for the account that runs this, and run again.
            an empty file of a password to write | overdue IN --encrypt --encrypt-password-file DIR/blank.txt --out DIR/x.xlsx | 2 | --encrypt-password-file: the file begins with an empty line. Put the password on its first line, and run again.
            no such group | overdue IN --group no-such-group-here --out DIR/x.csv | 2 | --group: found "no-such-group-here", expected a group of this system; check its name.
            a report over an input | check --plans DIR/taken/overdue.csv --reviews DIR/good/reviews.csv --out DIR/taken | 2 | --out: DIR/taken/overdue.csv is one of the files that this run reads, and a report would take its place; give another folder.
            a part over an input | check --plans DIR/taken/by-team/East/plans.csv --reviews DIR/good/reviews.csv --split-by team --out DIR/taken | 2 | --out: DIR/taken/by-team/East/plans.csv is one of the files that this run reads, and a report would take its place; give another folder.
            letters over an input | notices --plans DIR/taken/notices.csv --reviews DIR/good/reviews.csv --out DIR/taken | 2 | --out: DIR/taken/notices.csv is one of the files that this run reads, and a report would take its place; give another folder.
            figures over the key | governance --dir DIR/good --from 2026-04-01 --to 2026-09-30 --pseudonymise DIR/key.csv --out DIR/key.csv | 2 | --out: DIR/key.csv is one of the files that this run reads, and writing there would destroy it; give another file.
            two places of the password | overdue IN --password-file DIR/wrong.txt --password-env NAME | 2 | --password-env and --password-file cannot go together; give one of the two.
            a sheet that is not there | overdue --plans DIR/sheet.xlsx --reviews DIR/sheet.xlsx --sheet Somewhere | 3 | sheet.xlsx has no sheet of the name that --sheet gives, among 1 sheet. Give its name as its tab shows it, and run again.
            a sheet with a slip | overdue --plans DIR/sheet.xlsx --reviews DIR/sheet.xlsx --sheet plan | 3 | sheet.xlsx has no sheet of the name that --sheet gives, among 1 sheet; the nearest is "plans". Give its name as its tab shows it, and run again.
            a workbook of the old kind without the sheet | overdue --workbook DIR/old.xls | 3 | old.xls has no sheet reviews, which is needed: its only sheet has another name. Name the sheet that holds them reviews, and run again.
            text named as a workbook | overdue --workbook DIR/text.xlsx | 3 | text.xlsx is text and not a workbook, whatever its name says. If it is CSV, name it text.csv; otherwise save it from Excel as an Excel workbook (.xlsx), and run again.
            a zip that is no workbook | overdue --workbook DIR/archive.xlsx | 3 | archive.xlsx is a zip archive and not an Excel workbook. Give the CSV file or the workbook (.xlsx) that it holds.
            a workbook cut short | overdue --workbook DIR/short.xlsx | 3 | short.xlsx cannot be read as a workbook: it is damaged, or not all of it was copied. Open it in Excel, save it again as an Excel workbook (.xlsx), and run again.
            a workbook without the sheet | overdue --workbook DIR/sheet.xlsx | 3 | sheet.xlsx has no sheet reviews, which is needed: its only sheet has another name. Name the sheet that holds them reviews, and run again.
            too many rows left out | overdue --plans DIR/dirty.csv --reviews DIR/good/reviews.csv | 3 | 1 of 2 rows of dirty.csv cannot be used, mostly because start_date cannot be read (DQ-1, first in row 3), and at most 5 % may be left out. Correct the export of plans, or allow more with --max-rejected.
            the place is a file | check IN --out DIR/good/plans.csv | 4 | Cannot write into the folder DIR/good/plans.csv: expected a folder or nothing there, found a file. Nothing was changed. Give the name of a folder with --out.
            the place is below a file | check IN --out DIR/good/plans.csv/reports | 4 | Cannot write into the folder DIR/good/plans.csv/reports: Not a directory. Nothing was changed: what was there before is still there. Make room or mend that, or give another place with --out, and run it again.
            a folder has the report's name | check IN --out DIR/blocked | 4 | Cannot write DIR/blocked/overdue.csv: expected a file or nothing there, found a folder or a device. Nothing was changed: what was there before is still there. Move it away, or give another place with --out.
            a list onto a folder | overdue IN --out DIR/folder.csv | 4 | Cannot write DIR/folder.csv: expected a file or nothing there, found a folder or a device. Nothing was changed: what was there before is still there. Move it away, or give another place with --out.
            made-up plans onto a file | synthesise --plans 5 --out DIR/good/plans.csv | 4 | Cannot write into the folder DIR/good/plans.csv: expected a folder or nothing there, found a file. Nothing was changed. Give the name of a folder with --out.
            export onto a file | profile export calderdale --out DIR/good/plans.csv | 4 | The folder DIR/good/plans.csv cannot be made: a file is in its way, or this user may not write there. Nothing was changed. Give another folder with --out.
            export over a changed profile | profile export calderdale --out DIR/exported | 4 | There is already a file DIR/exported/calderdale.json, which may hold your changes; give another folder with --out.
            another run is at work | check IN --out DIR/busy | 5 | Another run is writing into the folder DIR/busy. Wait until it has finished, or give another folder with --out.
            a fault of our own | command | 70 | something went wrong inside the program (IllegalStateException); earlier reports are whole. What the program's makers need to know, and no child's details, is in LOG
            """;

    @TempDir
    static Path dir;

    private static FileChannel otherRun;

    @BeforeAll
    static void writeTheFiles() throws Exception {
        Path good = Files.createDirectory(dir.resolve("good"));
        Files.writeString(good.resolve("plans.csv"), "child_id,start_date\nC1,2025-03-14\nC2,2026-01-05\n");
        Files.writeString(good.resolve("reviews.csv"), "child_id,date\nC1,2025-06-10\n");
        for (String folder :
                List.of("empty", "blocked/overdue.csv", "folder.csv", "exported", "busy", "taken/by-team/East")) {
            Files.createDirectories(dir.resolve(folder));
        }
        Files.writeString(dir.resolve("exported/calderdale.json"), "{}");
        for (String plans : List.of("overdue.csv", "notices.csv", "by-team/East/plans.csv")) {
            Files.copy(good.resolve("plans.csv"), dir.resolve("taken").resolve(plans));
        }
        Files.writeString(dir.resolve("wrong.json"), """
                {"name": "ours", "version": 2, "extends": "designated-review"}
                """);
        Files.writeString(dir.resolve("broken.json"), "{\"name\": \"x\" 1}");
        Files.writeString(dir.resolve("layout.json"), """
                {"name": "ours", "title": "Ours", "parts": [{"name": "plans", "holds": [
                  {"table": "plans", "columns": {"child_id": "Person", "start": "Begun"}}]}]}
                """);
        Files.writeString(dir.resolve("ssd.csv"), "cppl_person_id,cppl_cp_plan_start_date\nC1,2025-03-14\n");
        Files.writeString(
                dir.resolve("nearly.csv"), "cppl_person_id,cppl_plan_start_date,cppl_cp_plan_id\nC1,2025-03-14,P1\n");
        Files.writeString(dir.resolve("empty.csv"), "");
        Files.writeString(dir.resolve("headings.csv"), "child_id,start_date\n");
        Files.writeString(dir.resolve("renamed.csv"), "child_id,Start dat\nC1,2025-03-14\n");
        Files.writeString(dir.resolve("headless.csv"), "C1,2025-03-14\nC2,2025-03-14\n");
        Files.writeString(dir.resolve("dirty.csv"), "child_id,start_date\nC1,2025-03-14\nC2,Tuesday\n");
        Files.createDirectory(dir.resolve("known"));
        Files.writeString(dir.resolve("known/acknowledged.csv"), "child_id,start_date\nC1,2025-03-14\n");
        UnusableFiles.writeInto(dir);
        PrivateFile.write(dir.resolve("wrong.txt"), "not the password\n");
        PrivateFile.write(dir.resolve("blank.txt"), "\n");
        otherRun = FileChannel.open(
                dir.resolve("busy/.driftwatch.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        otherRun.lock();
    }

    @AfterAll
    static void endTheOtherRun() throws IOException {
        otherRun.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', maxCharsPerColumn = 8192, textBlock = ROWS)
    void saysOneLineAndEndsWithACode(String situation, String typed, int code, String line) {
        String[] words = CommandRun.split(typed.replace("IN", "--dir DIR/good --as-at 2026-11-20"), dir);
        CommandRun run = CommandRun.beside(MessagesTest::fail, words);
        assertThat(shown(run.err())).isEqualTo(line.equals("-") ? "" : "driftwatch: " + line + "\n");
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void everyExitCodeIsReached() {
        List<Integer> reached = ROWS.lines()
                .map(row -> Integer.valueOf(row.split("\\|", -1)[2].strip()))
                .distinct()
                .toList();
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ExitCode.values()).map(ExitCode::number).toList());
    }

    @Test
    void withoutACommandSaysWhatToTryFirst() {
        CommandRun run = CommandRun.of();
        assertThat(run.err())
                .startsWith("Holds child protection plans and their reviews against the local procedure's\n")
                .endsWith("""

                        Three commands to begin with:
                          driftwatch check --dir samples --as-at 2026-11-20 --out reports
                          driftwatch overdue --dir samples --as-at 2026-11-20
                          driftwatch check --help
                        driftwatch: name a command; the three lines above are a good start.
                        """);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void profileWithoutACommandSaysWhatThereIs() {
        CommandRun run = CommandRun.of("profile");
        assertThat(run.err())
                .endsWith("driftwatch: name what to do with a profile: list, show, explain, export or check.\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            No space left on device | 4 | driftwatch: Not all could be written to standard output: the disk may be full. Make room, or write to a file with --out, and run it again.
            Broken pipe             | 0 | ''
            The pipe is being closed | 0 | ''
            """)
    void aFullDiskBehindStandardOutputIsNotSwallowedAndAReaderThatHasEnoughIsNoFault(
            String failure, int expectedCode, String line) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new Outlet(full), new PrintStream(err, true, UTF_8), new Screen(false, 80), CommandRun.TODAY);
        int code = Main.run(console, CommandRun.split("overdue --dir DIR/good --as-at 2026-11-20", dir));
        assertThat(err.toString(UTF_8).strip()).isEqualTo(line);
        assertThat(code).isEqualTo(expectedCode);
    }

    private static void fail() {
        throw new IllegalStateException("C1001 must not be told");
    }

    private static String shown(String err) {
        return err.replace(dir.toString(), "DIR").replaceAll("\\S*driftwatch-fault-\\d+\\.log", "LOG");
    }
}

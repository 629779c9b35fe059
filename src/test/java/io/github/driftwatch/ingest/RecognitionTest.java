package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.layout.LayoutLoader;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the files of a folder, or the sheets of a workbook, are taken for. */
class RecognitionTest {

    @TempDir
    private Path folder;

    /** Each file is written as its name, an equals sign and its headings. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        plans.csv=child_id,start_date reviews.csv=child_id,date | canonical: plans.csv plans 2/21, reviews.csv reviews 2/10 | names tell the program's own
        x.csv=cppl_person_id,cppl_cp_plan_start_date y.csv=cppr_person_id,cppr_cp_review_date | ssd: x.csv ssd_cp_plans 2/8, y.csv ssd_cp_reviews 2/6 | headings tell, whatever the names
        plans.csv=cppl_person_id,cppl_cp_plan_start_date reviews.csv=cppr_person_id,cppr_cp_review_date | ssd: plans.csv ssd_cp_plans 2/8, reviews.csv ssd_cp_reviews 2/6 | names of another layout
        Reviews.csv=LAchildID,CINreferralDate,CPPstartDate,CPPreviewDate ChildProtectionPlans.csv=LAchildID,CINreferralDate,CPPstartDate | cin-census: ChildProtectionPlans.csv ChildProtectionPlans 3/6, Reviews.csv Reviews 4/4 | a name that two layouts share
        Reviews.csv=LAchildID,CPPID,CPPreviewDate ChildProtectionPlans.csv=LAchildID,CPPID,CPPstartDate | cin-census: ChildProtectionPlans.csv ChildProtectionPlans of the XML 3/7, Reviews.csv Reviews of the XML 3/3 | as made of the XML
        a.csv=cppl_person_id,cppl_cp_plan_start_date,cppl_extra b.csv=cppr_person_id,cppr_cp_review_date c.csv=Anything,Else | ssd: a.csv ssd_cp_plans 2/8, b.csv ssd_cp_reviews 2/6; unread c.csv | a file of another kind
        """)
    void theLayoutIsToldByTheHeadings(String files, String told, String why) throws Exception {
        write(files);
        assertThat(told(null)).as(why).isEqualTo(told);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        plans.csv=child_id,start_date a.csv=cppl_person_id,cppl_cp_plan_start_date b.csv=cppr_person_id,cppr_cp_review_date | a.csv is of the layout ssd, plans.csv of canonical, and an export is of one. Name it with --layout, so that only its files are read, or give the files of one layout, and run again. | two layouts
        events.csv=child_id,date,kind a.csv=cppl_person_id,cppl_cp_plan_start_date b.csv=cppr_person_id,cppr_cp_review_date | a.csv is of the layout ssd, events.csv of canonical, and an export is of one. Name it with --layout, so that only its files are read, or give the files of one layout, and run again. | events that would be left unread
        a.csv=cppl_person_id,cppl_cp_plan_start_date b.csv=LAchildID,CINreferralDate,CPPstartDate | b.csv is of the layout cin-census, a.csv of ssd, and an export is of one. Name it with --layout, so that only its files are read, or give the files of one layout, and run again. | plans of two
        a.csv=cppl_person_id,cppl_cp_plan_start_date c.csv=cppl_person_id,cppl_cp_plan_start_date b.csv=cppr_person_id,cppr_cp_review_date | a.csv and c.csv both hold what the layout ssd has in ssd_cp_plans, and which one to read cannot be told. Move one of them away, or give the right files by their options, and run again. | one part twice
        a.csv=cppl_person_id,cppl_cp_plan_start_date | The plans are of the layout ssd, and no file or sheet holds its reviews, which are needed too: looked for the headings of ssd_cp_reviews. Add it to the export, and run again. | no reviews
        """)
    void aMixtureIsRefused(String files, String line, String why) throws Exception {
        write(files);
        assertThatThrownBy(() -> told(null))
                .as(why)
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(line);
    }

    @Test
    void aLayoutThatIsNamedLeavesTheFilesOfOthersUnread() throws Exception {
        write("plans.csv=child_id,start_date a.csv=cppl_person_id,cppl_cp_plan_start_date"
                + " b.csv=cppr_person_id,cppr_cp_review_date");
        assertThat(told(new LayoutLoader().load("ssd")))
                .isEqualTo("ssd: a.csv ssd_cp_plans 2/8, b.csv ssd_cp_reviews 2/6; unread plans.csv");
    }

    @Test
    void ofTwoFilesThatFitOnePartTheOneWithItsNameIsRead() throws Exception {
        write("old.csv=cppl_person_id,cppl_cp_plan_start_date ssd_cp_plans.csv=cppl_person_id,cppl_cp_plan_start_date"
                + " b.csv=cppr_person_id,cppr_cp_review_date");
        assertThat(told(null)).contains("ssd_cp_plans.csv ssd_cp_plans").contains("unread old.csv");
    }

    @Test
    void aFileThatFitsAPartAnotherWasTakenForIsLeftUnreadBesideThatOne() throws Exception {
        write("old.csv=cppl_person_id,cppl_cp_plan_start_date ssd_cp_plans.csv=cppl_person_id,cppl_cp_plan_start_date"
                + " b.csv=cppr_person_id,cppr_cp_review_date c.csv=Anything");
        assertThat(Sources.folder(folder).recognise(null).unread())
                .containsExactlyInAnyOrder(
                        new Recognition.Unread(
                                "old.csv", "left unread beside ssd_cp_plans.csv, which was taken for ssd_cp_plans"),
                        new Recognition.Unread("c.csv", "without the headings of any part of the layout ssd"));
    }

    /** A second year's sheet or file, whose rows would be missed in silence. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        p.csv=cppl_person_id,cppl_cp_plan_start_date ssd_cp_reviews.csv=cppr_person_id,cppr_cp_review_date r2.csv=cppr_person_id,cppr_cp_review_date | r2.csv was not read: it has the headings of ssd_cp_reviews.csv, which was taken for ssd_cp_reviews. | of a layout
        plans.csv=child_id,start_date reviews.csv=child_id,date,type,quorate reviews_2026.csv=quorate,type,date,child_id,note | reviews_2026.csv was not read: it has the headings of reviews.csv, which was taken for reviews. | of the program's own
        plans.csv=child_id,start_date reviews.csv=child_id,date,type,quorate visits.csv=child_id,date,seen other.csv=child_id,date | | other tables, and a file with fewer headings
        """)
    void itIsSaidThatAFileWithTheHeadingsOfAnotherIsNotRead(String files, String said, String why) throws Exception {
        write(files);
        assertThat(Sources.folder(folder).recognised(null).leftBeside())
                .as(why)
                .isEqualTo(
                        said == null
                                ? List.of()
                                : List.of(said
                                        + " If it has rows that the other lacks, they are missing here: put all of them"
                                        + " in one table."));
    }

    @Test
    void aFileThatCannotBeReadIsLeftUnreadWhereTheOthersAreEnough() throws Exception {
        write("a.csv=cppl_person_id,cppl_cp_plan_start_date b.csv=cppr_person_id,cppr_cp_review_date");
        Files.write(folder.resolve("c.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(Sources.folder(folder).recognise(null).unread())
                .containsExactly(new Recognition.Unread("c.xlsx", "cannot be read"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a.csv=Anything b.csv=cppl_person_id,Else | No file of FOLDER fits the layout ssd. The nearest: b.csv has no column cppl_cp_plan_start_date, which plans of the layout ssd need: no heading in row 1 resembles it; not recognised: column B. Name the one that holds it cppl_cp_plan_start_date, or add it to the export, and run again. | several files
        b.csv=cppl_person_id,Else | b.csv has no column cppl_cp_plan_start_date, which plans of the layout ssd need: no heading in row 1 resembles it; not recognised: column B. Name the one that holds it cppl_cp_plan_start_date, or add it to the export, and run again. | only one
        """)
    void whereNothingFitsTheLayoutThatIsNamedTheNearestIsSaid(String files, String line, String why) throws Exception {
        write(files);
        assertThatThrownBy(() -> told(new LayoutLoader().load("ssd")))
                .as(why)
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(line.replace("FOLDER", folder.toString()));
    }

    /** Each sheet is written as its name, an equals sign and its headings. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Notes=Anything North=child_id,start_date   | book.xlsx, sheet North | the one whose headings fit
        South=child_id,start_date plans=child_id,start_date | book.xlsx, sheet plans | the one with the name
        North=child_id,start_date South=child_id,start_date | book.xlsx has 2 sheets that could be plans by their headings: North and South. One is read, and the others would be lost: put their rows on one sheet, or name the one to read with --sheet NAME, and run again. | two that fit
        North=child_id,start_date South=child_id,start_date West=child_id,start_date | book.xlsx has 3 sheets that could be plans by their headings: North and South among them. One is read, and the others would be lost: put their rows on one sheet, or name the one to read with --sheet NAME, and run again. | three that fit
        reviews=child_id,start_date North=child_id,start_date | book.xlsx, sheet North | not one with another table's name
        Front= Back=                               | book.xlsx, sheet Front | the first where all are blank
        Front= North=child_id,team | book.xlsx, sheet North has no column start_date, which plans need: every heading in row 1 is that of another column. Add it to the export, and run again. The workbook has 2 sheets, and none has the headings of plans: where it is another sheet, name it with --sheet NAME. | none that fits beside a blank one
        North=child_id,team South=Anything | book.xlsx, sheet North has no column start_date, which plans need: every heading in row 1 is that of another column. Add it to the export, and run again. The workbook has 2 sheets, and none has the headings of plans: where it is another sheet, name it with --sheet NAME. | none that fits
        """)
    void theSheetOfAWorkbookGivenForATableIs(String sheets, String told, String why) throws Exception {
        TestWorkbook book = new TestWorkbook();
        for (String sheet : sheets.split(" ", -1)) {
            String[] parts = sheet.split("=", -1);
            book = book.row(parts[0], (Object[]) parts[1].split(",", -1));
        }
        Path file = Files.write(folder.resolve("book.xlsx"), book.bytes());
        String found;
        try {
            found = TableFile.open(Table.PLANS, file, new Opened(Opening.byContent()))
                    .place();
        } catch (UnusableInputException e) {
            found = e.getMessage();
        }
        assertThat(found).as(why).isEqualTo(told);
    }

    @Test
    void aSheetIsToldByItsHeadingsToo() throws Exception {
        byte[] book = new TestWorkbook()
                .row("Front", "Something else altogether")
                .row(
                        "List 7",
                        "Child Unique ID",
                        "Child Protection Plan Start Date",
                        "Date of latest review conference")
                .row("List 8", "Child Unique ID", "Gender")
                .bytes();
        Files.write(folder.resolve("book.xlsx"), book);
        Recognition told = Sources.workbook(folder.resolve("book.xlsx")).recognise(null);
        assertThat(told.layout().name()).isEqualTo("annex-a");
        assertThat(told.taken())
                .containsExactly(new Recognition.Taken(
                        "book.xlsx, sheet List 7",
                        "List 7",
                        List.of("plans", "reviews"),
                        List.of(
                                "Child Unique ID",
                                "Child Protection Plan Start Date",
                                "Date of latest review conference"),
                        13));
        assertThat(told.unread())
                .containsExactly(
                        new Recognition.Unread(
                                "book.xlsx, sheet Front", "without the headings of any part of the layout annex-a"),
                        new Recognition.Unread(
                                "book.xlsx, sheet List 8", "without the headings of any part of the layout annex-a"));
    }

    private void write(String files) throws IOException {
        for (String file : files.split(" ", -1)) {
            String[] parts = file.split("=", -1);
            Files.writeString(folder.resolve(parts[0]), parts[1] + "\n");
        }
    }

    private String told(@Nullable Layout named) throws UnusableInputException {
        Recognition told = Sources.folder(folder).recognise(named);
        String unread = told.unread().stream().map(Recognition.Unread::place).collect(Collectors.joining(", "));
        return told.layout().name() + ": "
                + told.taken().stream()
                        .map(each -> each.place() + " " + each.part() + " "
                                + each.known().size() + "/" + each.of())
                        .collect(Collectors.joining(", "))
                + (unread.isEmpty() ? "" : "; unread " + unread);
    }
}

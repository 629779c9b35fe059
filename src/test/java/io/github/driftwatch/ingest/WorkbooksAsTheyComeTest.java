package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.Passwords;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.source.workbook.OpenWorkbook;
import io.github.driftwatch.source.workbook.WorkbookRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The kinds of workbook that people have, and what is hidden, merged or protected in them. */
class WorkbooksAsTheyComeTest {

    private static final String PASSWORD = "Öffne dich 1";
    private static final LocalDate START = LocalDate.of(2025, 6, 1);
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    /** The two kinds of workbook, which must be read alike. */
    enum Kind {
        NEW("xlsx"),
        OLD("xls");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        TestWorkbook make() {
            return this == OLD ? TestWorkbook.old() : new TestWorkbook();
        }
    }

    private Export read(String name, byte[] workbook) throws Exception {
        return read(name, workbook, Passwords.NONE);
    }

    private Export read(String name, byte[] workbook, Passwords passwords) throws Exception {
        Path file = Files.write(folder.resolve(name), workbook);
        Sources sources = Sources.workbook(file).opened(Opening.byContent().withWorkbooks(null, passwords));
        return ExportReader.read(
                sources, ReadingOptions.asAt(ExportFolder.AS_AT).withMaxRejected(1));
    }

    /** Every sort of cell that both kinds of workbook have. */
    private static TestWorkbook everySortOfCell(Kind kind) {
        return kind.make()
                .row("Front page", "Exported for the board")
                .row("plans", "child_id", "plan_id", "start_date", "icpc_quorate", "visit_interval_days", "team")
                .row("plans", "C1", 17, START, true, 10, "North")
                .row("plans", new TestWorkbook.Padded(123), 18.5, new TestWorkbook.Serial(45809.75), false, 10.0, "Süd")
                .row("plans")
                .row("plans", 1.0e5, "P3", "13/06/2025", null, new TestWorkbook.Formula("A1"), "  ")
                .row("plans", "C4", "P4", new TestWorkbook.Serial(60), null, null, new TestWorkbook.Fault((byte) 23))
                .row("reviews", "child_id", "date")
                .row("reviews", "C1", LocalDate.of(2025, 8, 20));
    }

    private static List<Object> content(Export export) {
        List<Object> content = new ArrayList<>(export.histories());
        export.findings().forEach(f -> content.add(f.row() + " " + f.column() + " " + f.value() + " " + f.message()));
        export.inputs().forEach(i -> content.add(i.sheet() + " " + i.rowsRead() + " " + i.rowsLeftOut() + i.notes()));
        return content;
    }

    @Test
    void oneTableIsTheSameInEveryKindOfWorkbook() throws Exception {
        byte[] newer = everySortOfCell(Kind.NEW).bytes();
        Export expected = read("plain.xlsx", newer);
        assertThat(expected.histories())
                .extracting(history -> history.plan().childId())
                .containsExactly("00123", "100000", "C1");
        Passwords passwords = file -> Optional.of(PASSWORD.toCharArray());

        for (Export other : List.of(
                read("macros.xlsm", newer),
                read("old.xls", everySortOfCell(Kind.OLD).bytes()),
                read("newer content under an old name.xls", newer),
                read("agile.xlsx", TestWorkbook.locked(newer, EncryptionMode.agile, PASSWORD), passwords),
                read("standard.xlsx", TestWorkbook.locked(newer, EncryptionMode.standard, PASSWORD), passwords),
                read("locked.xls", everySortOfCell(Kind.OLD).bytesLockedWith(PASSWORD), passwords),
                read("read-only.xls", everySortOfCell(Kind.OLD).bytesLockedWith("VelvetSweatshop")),
                read("structure.xlsx", TestWorkbook.locked(newer, EncryptionMode.agile, "VelvetSweatshop")))) {
            assertThat(content(other)).isEqualTo(content(expected));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordIsSaid(Kind kind) throws Exception {
        TestWorkbook workbook = everySortOfCell(kind);
        byte[] locked = kind == Kind.OLD
                ? workbook.bytesLockedWith(PASSWORD)
                : TestWorkbook.locked(workbook.bytes(), EncryptionMode.agile, PASSWORD);
        List<char[]> given = new ArrayList<>();
        Passwords wrong = file -> {
            given.add("öffne dich 1".toCharArray());
            return Optional.of(given.get(0));
        };
        String name = "plans." + kind.ending;

        assertThatThrownBy(() -> read(name, locked, wrong))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(
                        name + " does not open with the password given. Check that it is this workbook's, and how it"
                                + " is spelt (capitals count), and run again.");
        assertThat(given).as("wiped").containsExactly(new char["öffne dich 1".length()]);
        assertThatThrownBy(() -> read(name, locked))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(name + " is protected with a password, and none is given. Give it with --password-file FILE"
                        + " or --password-env NAME, and run again.");
    }

    @Test
    void nothingOfAProtectedWorkbookIsWrittenBesideIt() throws Exception {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        byte[] locked = TestWorkbook.locked(everySortOfCell(Kind.NEW).bytes(), EncryptionMode.agile, PASSWORD);
        List<String> before = names(temporary);

        read("agile.xlsx", locked, file -> Optional.of(PASSWORD.toCharArray()));

        assertThat(names(folder)).containsExactly("agile.xlsx");
        assertThat(names(temporary)).filteredOn(name -> !before.contains(name)).noneMatch(name -> name.contains("poi"));
    }

    private static List<String> names(Path where) throws Exception {
        try (var files = Files.list(where)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsHiddenIsReadAndSaid(Kind kind) throws Exception {
        TestWorkbook workbook = kind.make()
                .row("plans", "child_id", "start_date", "team")
                .row("plans", "C1", START, "North")
                .row("plans", "C2", START, "South")
                .row("plans", "C3", START, "South")
                .hideRows("plans", 2, 4)
                .hideColumns("plans", 2, 9)
                .row("reviews", "child_id", "date")
                .hide("reviews");

        Export export = read("all." + kind.ending, workbook.bytes());

        assertThat(export.histories()).hasSize(3);
        assertThat(export.inputs())
                .extracting(InputFile::notes)
                .containsExactly(
                        List.of("all." + kind.ending
                                + ", sheet plans, has 2 hidden rows and 1 hidden column: they were read."),
                        List.of("all." + kind.ending + ", sheet reviews, is hidden: it was read."));
    }

    @ParameterizedTest
    @EnumSource
    void daysMayBeCountedFrom1904(Kind kind) throws Exception {
        TestWorkbook workbook = kind.make()
                .since1904()
                .row("plans", "child_id", "start_date")
                .row("plans", "C1", new TestWorkbook.Serial(44347))
                .row("reviews", "child_id", "date");

        assertThat(read("all." + kind.ending, workbook.bytes())
                        .histories()
                        .get(0)
                        .plan()
                        .start())
                .isEqualTo(START);
    }

    @Test
    void aFilterThatHidesRowsIsSaid() throws Exception {
        byte[] workbook = TestWorkbook.changed(
                new TestWorkbook()
                        .row("plans", "child_id", "start_date")
                        .row("plans", "C1", START)
                        .hideRows("plans", 2)
                        .row("reviews", "child_id", "date")
                        .bytes(),
                SHEET,
                xml -> xml.replace(
                        "</sheetData>",
                        "</sheetData><autoFilter ref=\"A1:B2\"><filterColumn colId=\"0\"/></autoFilter>"));

        assertThat(read("all.xlsx", workbook).inputs().get(0).notes())
                .containsExactly("all.xlsx, sheet plans, has 1 hidden row (a filter is on): it was read.");
    }

    @ParameterizedTest
    @EnumSource
    void cellsMergedOverRowsAreReadForEach(Kind kind) throws Exception {
        TestWorkbook workbook = kind.make()
                .row("plans", "child_id", "start_date")
                .row("plans", "C1", START)
                .row("plans", "C2", START)
                .row("reviews", "Reviews of the quarter", null, null)
                .row("reviews", "child_id", "date", "recommendations")
                .row("reviews", "C1", LocalDate.of(2025, 7, 1), "stay")
                .row("reviews", null, LocalDate.of(2025, 8, 1))
                .row("reviews", null, LocalDate.of(2025, 9, 1))
                .row("reviews", "C2", LocalDate.of(2025, 7, 1))
                .row("reviews", null, null)
                .merge("reviews", "A3:A5")
                .merge("reviews", "A6:A8")
                .merge("reviews", "C3:D4");
        String name = "all." + kind.ending;
        byte[] bytes = workbook.bytes();

        Path file = Files.write(folder.resolve(name), bytes);
        List<String> rows = new ArrayList<>();
        var sheet =
                OpenWorkbook.use(file, Passwords.NONE, book -> book.sheets()).get(1);
        var source = new WorkbookRows(file, sheet, Passwords.NONE);
        source.read(row -> rows.add(row.number() + ": "
                + String.join(
                        ", ", row.cells().stream().map(cell -> cell.text()).toList())));

        assertThat(rows)
                .containsExactly(
                        "1: Reviews of the quarter",
                        "2: child_id, date, recommendations",
                        "3: C1, 2025-07-01, stay",
                        "4: C1, 2025-08-01, stay",
                        "5: C1, 2025-09-01",
                        "6: C2, 2025-07-01");
        assertThat(source.notes())
                .containsExactly(name + ", sheet reviews, has cells merged over several rows: their value was read for"
                        + " each of the rows (3 cells).");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <c r="A2" t="inlineStr"><is><t>C_x0031_</t></is></c> | C1         | a character written by its number
        <c r="A2" t="inlineStr"><is><t>C_x1_</t></is></c>    | C_x1_      | what only looks like one
        <c r="A2" t="str"><f>B1</f><v>C1</v></c>             | C1         | a formula's text
        <c r="A2"><f>B1</f><v>7</v></c>                      | 7          | a formula's number
        <c r="A2" t="b"><v>1</v></c>                         | TRUE       | yes
        <c r="A2" t="d"><v>2025-06-01T09:30:00</v></c>       | 2025-06-01 | a date stored as text
        <c r="A2"><v>C1</v></c>                              | C1         | text where a number was promised
        <c r="A2" s=""><v>7</v></c>                          | 7          | a style left empty
        <c r="A2" s="999"><v>7</v></c>                       | 7          | a style that is not there
        <c r="A2"><v>1e3</v></c>                             | 1000       | a number with a small exponent
        """)
    void oneCellAsItIsStored(String xml, String childId, String why) throws Exception {
        byte[] workbook = TestWorkbook.changed(
                new TestWorkbook()
                        .row("plans", "child_id", "start_date")
                        .row("plans", 4711, START)
                        .row("reviews", "child_id", "date")
                        .bytes(),
                SHEET,
                sheet -> sheet.replaceAll("<c r=\"A2\".*?</c>", xml)
                        .replaceFirst("<dimension[^>]*>", "<dimension ref=\"A1:XFD1048576\"/>"));

        assertThat(read("all.xlsx", workbook).histories().get(0).plan().childId())
                .as(why)
                .isEqualTo(childId);
    }

    @Test
    void theSheetThatIsAskedForIsRead() throws Exception {
        byte[] workbook = new TestWorkbook()
                .row("plans", "child_id", "start_date")
                .row("plans", "C1", START)
                .row("Plans 2026", "child_id", "start_date")
                .row("Plans 2026", "C2", START)
                .bytes();
        Path plans = Files.write(folder.resolve("plans.xlsx"), workbook);
        Path reviews = Files.writeString(folder.resolve("reviews.csv"), ExportFolder.NO_REVIEWS);
        Sources sources = Sources.files(Map.of(Table.PLANS, plans, Table.REVIEWS, reviews))
                .opened(Opening.byContent().withWorkbooks("plans_2026", Passwords.NONE));

        Export export = ExportReader.read(sources, ReadingOptions.asAt(ExportFolder.AS_AT));

        assertThat(export.histories().get(0).plan().childId()).isEqualTo("C2");
    }
}

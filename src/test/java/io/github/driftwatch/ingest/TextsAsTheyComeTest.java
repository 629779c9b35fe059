package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.UnusableInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text files in every encoding and with every delimiter, through the public door. */
class TextsAsTheyComeTest {

    private static final String TABLE = "child_id,start_date,team\nC1,2025-06-01,Caf\u00E9 \u2013 \u20AC5\n";

    @TempDir
    Path folder;

    private Export read(byte[] plans, Opening how) throws IOException, UnusableInputException {
        return ExportReader.read(sources(plans, how), ReadingOptions.asAt(ExportFolder.AS_AT));
    }

    private Sources sources(byte[] plans, Opening how) throws IOException {
        Path file = Files.write(folder.resolve("plans.csv"), plans);
        String noReviews = how.delimiter() == null
                ? ExportFolder.NO_REVIEWS
                : ExportFolder.NO_REVIEWS.replace(',', how.delimiter());
        Charset charset = how.encoding() == null ? StandardCharsets.UTF_8 : how.encoding();
        Path reviews = Files.write(folder.resolve("reviews.csv"), noReviews.getBytes(charset));
        return Sources.files(Map.of(Table.PLANS, file, Table.REVIEWS, reviews)).opened(how);
    }

    private static @Nullable String team(Export export) {
        assertThat(export.histories()).hasSize(1);
        return export.histories().get(0).plan().staff().team();
    }

    private static List<String> notes(Export export) {
        return export.input(Table.PLANS).orElseThrow().notes();
    }

    private static byte[] bytes(String mark, String text, String charset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(HexFormat.of().parseHex(mark));
        bytes.write(text.getBytes(Charset.forName(charset)));
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0} marked {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        UTF-8        | ``       | -
        UTF-8        | EFBBBF   | -
        UTF-16LE     | FFFE     | plans.csv was read as UTF-16.
        UTF-16BE     | FEFF     | plans.csv was read as UTF-16.
        UTF-16LE     | ``       | plans.csv was read as UTF-16.
        UTF-16BE     | ``       | plans.csv was read as UTF-16.
        UTF-32LE     | FFFE0000 | plans.csv was read as UTF-32.
        UTF-32BE     | 0000FEFF | plans.csv was read as UTF-32.
        windows-1252 | ``       | plans.csv was read as Windows-1252, as it is not UTF-8. Where accents look wrong, name its encoding with --encoding.
        """)
    void theEncodingIsFoundAndSaid(String charset, String mark, @Nullable String note) throws Exception {
        Export export = read(bytes(mark, TABLE, charset), Opening.byContent());

        assertThat(team(export)).isEqualTo("Caf\u00E9 \u2013 \u20AC5");
        assertThat(notes(export)).isEqualTo(note == null ? List.of() : List.of(note));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        UTF-8       | ``     | UTF-8        | Caf\u00E9 \u20AC
        UTF-8       | EFBBBF | UTF-8        | Caf\u00E9 \u20AC
        UTF-16      | FFFE   | UTF-16LE     | Caf\u00E9 \u20AC
        UTF-16      | FEFF   | UTF-16BE     | Caf\u00E9 \u20AC
        UTF-16      | ``     | UTF-16LE     | Caf\u00E9 \u20AC
        UTF-16      | ``     | UTF-16BE     | Caf\u00E9 \u20AC
        UTF-16LE    | FFFE   | UTF-16LE     | Caf\u00E9 \u20AC
        ISO-8859-15 | ``     | ISO-8859-15  | Caf\u00E9 \u20AC
        IBM850      | ``     | IBM850       | Caf\u00E9
        windows-1252 | EFBBBF | UTF-8       | Caf\u00E9 \u20AC
        windows-1252 | FFFE  | UTF-16LE     | Caf\u00E9 \u20AC
        """)
    void anEncodingThatIsNamedIsKeptTo(String named, String mark, String written, String team) throws Exception {
        byte[] plans = bytes(mark, "child_id,start_date,team\nC1,2025-06-01," + team + "\n", written);

        assertThat(team(read(plans, Opening.byContent().withText(Charset.forName(named), null))))
                .isEqualTo(team);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        43E94381 0A           | -           | plans.csv is neither UTF-8 nor Windows-1252 text: byte 44, in line 2, cannot be read as that. Export it again as UTF-8 (from Excel: "CSV UTF-8 (Comma delimited)"), or name its encoding with --encoding, and run again.
        43E943 0D 0A 03       | -           | plans.csv cannot be read as text: byte 46, in line 3, is a control character that no text holds. Export it again, and check that the export came to its end.
        C3A9 C3A9 43 E9 43    | -           | plans.csv is UTF-8 text for the most part, and byte 46, in line 2, is not: it is damaged, or put together from files of two encodings. Export it again as UTF-8 (from Excel: "CSV UTF-8 (Comma delimited)"), or name its encoding with --encoding, and run again.
        C3A9 43 E9 43 E9 43   | -           | plans.csv is UTF-8 text in part, and byte 44, in line 2, is not: it is damaged, or put together from files of two encodings. Export it again as UTF-8 (from Excel: "CSV UTF-8 (Comma delimited)"), or name its encoding with --encoding, and run again.
        43 0D 43 00 43        | -           | plans.csv cannot be read as text: byte 44, in line 3, is a control character that no text holds. Export it again, and check that the export came to its end.
        C3A9 0D0A 43 00 43    | -           | plans.csv cannot be read as text: byte 46, in line 3, is a control character that no text holds. Export it again, and check that the export came to its end.
        EFB790                | -           | plans.csv cannot be read as text: byte 41, in line 2, is a control character that no text holds. Export it again, and check that the export came to its end.
        43 E9                 | UTF-8       | plans.csv is not UTF-8 text, as --encoding says: byte 42, in line 2, cannot be read as that. Name its own encoding, or leave --encoding out to have it found, and run again.
        43 81                 | windows-1252 | plans.csv is not Windows-1252 text, as --encoding says: byte 42, in line 2, cannot be read as that. Name its own encoding, or leave --encoding out to have it found, and run again.
        """)
    void whatIsNoTextIsRefusedWithItsPlace(String end, @Nullable String named, String line) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("child_id,start_date,team\nC1,2025-06-01,Ca".getBytes(StandardCharsets.US_ASCII));
        bytes.write(HexFormat.of().parseHex(end.replace(" ", "")));
        Opening how = Opening.byContent().withText(named == null ? null : Charset.forName(named), null);

        ExportFolder.refused(sources(bytes.toByteArray(), how), folder, line);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        EFBBBF   | 4361E9     | plans.csv is marked as UTF-8 text, and byte 5, in line 1, cannot be read as that. It is damaged, or put together from files of two encodings: export it again, and run again.
        FFFE     | 43000A0044 | plans.csv is marked as UTF-16 text, and byte 6, in line 2, cannot be read as that. It is damaged, or put together from files of two encodings: export it again, and run again.
        FFFE     | 00D84300   | plans.csv is marked as UTF-16 text, and byte 2, in line 1, cannot be read as that. It is damaged, or put together from files of two encodings: export it again, and run again.
        ``       | 4300680069006C00 64 | plans.csv looks like UTF-16 text, and byte 8, in line 1, cannot be read as that. Export it again as UTF-8 (from Excel: "CSV UTF-8 (Comma delimited)"), or name its encoding with --encoding, and run again.
        ``       | 010002006900 6C0064 00 | plans.csv cannot be read as text: byte 0, in line 1, is a control character that no text holds. Export it again, and check that the export came to its end.
        """)
    void whatContradictsItselfIsRefused(String mark, String end, String line) throws Exception {
        byte[] bytes = HexFormat.of().parseHex(mark + end.replace(" ", ""));

        ExportFolder.refused(sources(bytes, Opening.byContent()), folder, line);
    }

    @Test
    void aCapitalBeforeAQuotationMarkIsUtf8OnlyByChance() throws Exception {
        String team = "CAF\u00C9\u2019s \u00E9t\u00E9";
        byte[] plans = bytes("", "child_id,start_date,team\nC1,2025-06-01," + team + "\n", "windows-1252");

        assertThat(team(read(plans, Opening.byContent()))).isEqualTo(team);
    }

    @Test
    void aMarkIsBelievedBeforeTheEncodingNamedAndThatIsSaid() throws Exception {
        Export export = read(
                bytes("EFBBBF", TABLE, "UTF-8"), Opening.byContent().withText(Charset.forName("windows-1252"), null));

        assertThat(notes(export))
                .containsExactly("plans.csv was read as UTF-8, as it is marked so, and not as --encoding says.");
    }

    @Test
    void theDecidingByteMayBeTheLastOfALongFile() throws Exception {
        StringBuilder rows = new StringBuilder("child_id,start_date,team\n");
        for (int child = 10_000; child < 20_000; child++) {
            rows.append('C').append(child).append(",2025-06-01,North\n");
        }
        byte[] plans = bytes("", rows + "C2,2025-06-01,Caf\u00E9", "windows-1252");

        Export export = read(plans, Opening.byContent());

        assertThat(export.histories())
                .extracting(
                        history -> history.plan().childId(),
                        history -> history.plan().staff().team())
                .contains(tuple("C2", "Caf\u00E9"));
    }

    /** {@code →} is a tab, {@code ¶} a line feed. */
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', nullValues = "-", textBlock = """
        child_id;start_date;team¶C1;2025-06-01;A, B           ! semicolons             ! -
        child_id→start_date→team¶C1→2025-06-01→A, B           ! tabs                   ! -
        child_id|start_date|team¶C1|2025-06-01|A, B           ! bars                   ! -
        sep=;¶child_id;start_date;team¶C1;2025-06-01;A, B     ! a line that says so    ! -
        sep=^¶child_id^start_date^team¶C1^2025-06-01^A, B     ! whatever it says       ! -
        child_id^start_date^team¶C1^2025-06-01^A, B           ! an option that says so ! ^
        sep=;¶child_id^start_date^team¶C1^2025-06-01^A, B     ! the option over all    ! ^
        child_id;start_date;team¶C1;2025-06-01;"A, B"         ! quotation marks        ! -
        """)
    void whateverSeparatesTheCells(String text, String why, @Nullable Character named) throws Exception {
        byte[] plans = text.replace('¶', '\n').replace('→', '\t').getBytes(StandardCharsets.UTF_8);

        Export export = read(plans, Opening.byContent().withText(null, named));

        assertThat(team(export)).as(why).isEqualTo("A, B");
        assertThat(export.histories().get(0).plan().row())
                .as("the row is the second, as a spreadsheet shows it")
                .isEqualTo(2);
    }

    /** {@code '} is a quotation mark, {@code ␚} what old systems end a text with. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `='00123',2025-06-01,North`                        | zeros kept by a formula
        `'=''00123''',2025-06-01,North`                    | in quotation marks
        `'00\u200B123\u00AD',2025-06-01,North`             | marks of no width
        `\u00A000123,2025-06-01,North`                     | a no-break space
        `00123,2025-06-01,North\n␚`                   | an old system's end of text
        `00123,2025-06-01,'North'␚`                   | right behind the last cell
        `'00123' , 2025-06-01 ,'North' `                   | blanks after quotation marks
        `00123,2025-06-01,North\r\n,\r\n`                  | a blank row at the end
        """)
    void anIdentifierIsWhatItLooksLike(String row, String why) throws Exception {
        String text = "child_id,start_date,team\n" + row.replace('\'', '"').replace('␚', '\u001A');
        byte[] plans = text.getBytes(StandardCharsets.UTF_8);

        Export export = read(plans, Opening.byContent());

        assertThat(export.histories())
                .as(why)
                .extracting(
                        history -> history.plan().childId(),
                        history -> history.plan().staff().team())
                .containsExactly(tuple("00123", "North"));
        assertThat(export.findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        7,5   | 7.5 | a decimal comma
        7.5   | 7.5 | a decimal point
        7     | 7   | a whole number
        7,25  | 7.25 | two figures after it
        1,500 | -   | a thousand, or one and a half
        1,2,3 | -   | no number
        ,5    | -   | nothing before it
        """)
    void aScoreMayHaveADecimalComma(String written, @Nullable Double score, String why) throws Exception {
        Export export = new ExportFolder(folder)
                .with(Table.SCORES, "child_id;plan_id;date;agency;score\nC1;P1;2025-07-01;school;" + written + "\n")
                .read();

        assertThat(export.histories().get(0).scores())
                .as(why)
                .extracting(each -> each.score())
                .isEqualTo(score == null ? List.of() : List.of(score));
    }
}

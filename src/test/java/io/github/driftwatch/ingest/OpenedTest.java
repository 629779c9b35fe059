package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.RowSource;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In one look at an export each file and sheet is opened once; only small workbooks are read side by side. */
class OpenedTest {

    private static final int LARGE = 8 * 1024 * 1024;

    @TempDir
    private Path folder;

    private final Opened opened = new Opened(Opening.byContent());

    @Test
    void aTextFileIsOpenedOnce() {
        Path plans = folder.resolve("plans.csv");
        assertThat(opened.text(plans)).isSameAs(opened.text(plans));
        assertThat(opened.text(plans)).isNotSameAs(opened.text(folder.resolve("reviews.csv")));
        assertThat(new Opened(Opening.byContent()).text(plans))
                .as("by another look")
                .isNotSameAs(opened.text(plans));
    }

    @Test
    void soIsEachSheetOfAWorkbook() throws Exception {
        Path book = Files.write(
                folder.resolve("book.xlsx"),
                new TestWorkbook()
                        .row("Plans", "child_id")
                        .row("Reviews", "child_id")
                        .bytes());
        List<RowSource> first = TableFile.all(book, "--plans", opened);
        List<RowSource> again = TableFile.all(book, "--plans", opened);
        assertThat(first).hasSize(2);
        assertThat(first.get(0)).isSameAs(again.get(0)).isNotSameAs(first.get(1));
        assertThat(first.get(1)).isSameAs(again.get(1));
    }

    @Test
    void looksAreInTheOrderOfTheSources() throws Exception {
        List<RowSource> sources = List.of(
                opened.text(Files.writeString(folder.resolve("b.csv"), "child_id\n")),
                opened.text(Files.writeString(folder.resolve("a.csv"), "start_date\n")),
                opened.text(folder.resolve("none.csv")));
        List<Candidate> looks = Opened.candidates(sources, Set.of());
        assertThat(looks).extracting(Candidate::name).containsExactly("b", "a", "none");
        assertThat(looks).extracting(look -> look.failure() == null).containsExactly(true, true, false);
    }

    @ParameterizedTest(name = "{0} of {1} more bytes than are little: {2}")
    @CsvSource(textBlock = """
            text,  1,  true
            sheet, -1, true
            sheet, 0,  true
            sheet, 1,  false
            """)
    void aLargeWorkbookTakesMuchMemory(String kind, int more, boolean little) throws Exception {
        Path file = folder.resolve("book.xlsx");
        RowSource source;
        if (kind.equals("sheet")) {
            Files.write(file, new TestWorkbook().row("Plans", "child_id").bytes());
            source = TableFile.all(file, "--plans", opened).get(0);
        } else {
            source = opened.text(file);
        }
        try (RandomAccessFile sized = new RandomAccessFile(file.toFile(), "rw")) {
            sized.setLength(LARGE + more);
        }
        assertThat(Opened.takesLittleMemory(source)).isEqualTo(little);
    }
}

package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An old workbook: the whole, a worksheet with a chart within it, a sheet that is a chart, and another worksheet. */
class OldPartsTest {

    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int VALUE = 0x203;
    private static final int VERSION = 0x600;
    private static final int WHOLE = 0x05;
    private static final int WORKSHEET = 0x10;
    private static final int CHART = 0x20;

    private static OldBytes parts() {
        return new OldBytes()
                .with(VALUE, 2)
                .with(END)
                .with(BEGIN, VERSION, WORKSHEET)
                .with(VALUE, 10)
                .with(BEGIN, VERSION, CHART)
                .with(VALUE, 11)
                .with(END)
                .with(VALUE, 12)
                .with(END)
                .with(BEGIN, VERSION, CHART)
                .with(VALUE, 20)
                .with(END)
                .with(BEGIN, VERSION, WORKSHEET)
                .with(VALUE, 30)
                .with(END)
                .with(BEGIN, VERSION, WORKSHEET)
                .with(VALUE, 40)
                .with(END);
    }

    /** Behind a lock the beginning of the whole is not seen: it stands before it. */
    private static OldBytes workbook(boolean locked) {
        OldBytes before = locked ? new OldBytes().with(VALUE, 1) : new OldBytes().with(BEGIN, VERSION, WHOLE);
        return before.with(VALUE, 1).followedBy(parts());
    }

    @ParameterizedTest(name = "part {0}, locked {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | false | true  | 10 12
            0 | true  | true  | 10 12
            1 | false | false | ''
            1 | true  | false | ''
            2 | false | true  | 30
            2 | true  | true  | 30
            3 | false | true  | 40
            4 | false | false | ''
            """)
    void theRecordsOfOneSheetAloneAreHandedOver(int wanted, boolean locked, boolean isWorksheet, String values)
            throws IOException {
        List<String> read = new ArrayList<>();
        OldParts parts = new OldParts(wanted, (kind, record) -> read.add(String.valueOf(record.readShort())));
        workbook(locked).into(parts);
        assertThat(parts.isWorksheet()).isEqualTo(isWorksheet);
        assertThat(String.join(" ", read)).isEqualTo(values);
    }

    @Test
    void nothingIsLookedAtBehindTheSheetThatIsWanted() throws IOException {
        List<Integer> seen = new ArrayList<>();
        OldParts parts = new OldParts(0, (kind, record) -> {});
        workbook(false).into((kind, record) -> {
            seen.add(kind);
            return parts.read(kind, record);
        });
        assertThat(seen).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void whichPartsAreWorksheetsIsToldInOneReading(boolean locked) throws IOException {
        OldPartKinds kinds = new OldPartKinds(3);
        workbook(locked).into(kinds);
        assertThat(List.of(kinds.isWorksheet(0), kinds.isWorksheet(1), kinds.isWorksheet(2)))
                .containsExactly(true, false, true);
        assertThat(kinds.isWorksheet(3)).as("more than are asked for").isFalse();
    }
}

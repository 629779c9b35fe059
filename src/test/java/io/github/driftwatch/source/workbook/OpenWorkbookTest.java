package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class OpenWorkbookTest {

    @Test
    void aThousandSheetsAreReadAndOneMoreIsNot() {
        assertThatCode(() -> OpenWorkbook.refuseTooManySheets(1_000)).doesNotThrowAnyException();
        assertThatExceptionOfType(WorkbookFault.class)
                .isThrownBy(() -> OpenWorkbook.refuseTooManySheets(1_001))
                .satisfies(fault -> assertThat(fault.sentence()).isEqualTo("it has more than 1000 sheets."));
    }
}

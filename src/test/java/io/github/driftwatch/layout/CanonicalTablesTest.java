package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every column is explained to whoever prepares an export, and its example is one that it would take. */
class CanonicalTablesTest {

    static Stream<Arguments> columns() {
        return Stream.of(Table.values())
                .flatMap(table -> CanonicalTables.columns(table).stream()
                        .map(column -> Arguments.of(table, column.name(), column)));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("columns")
    void meaningIsASentenceThatSaysWhatABlankCellMeans(Table table, String name, Column column) {
        assertThat(column.meaning()).matches("[A-Z][^.]*\\.");
        assertThat(column.meaning().contains("; blank: ")).isEqualTo(!column.required());
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("columns")
    void exampleIsOneThatTheColumnTakes(Table table, String name, Column column) {
        String example = column.example();
        switch (column.type()) {
            case DATE -> assertThat(LocalDate.parse(example)).isNotNull();
            case YES_NO -> assertThat(Layout.canonical().yesNo(example)).isNotNull();
            case WHOLE_NUMBER, DECIMAL ->
                assertThat(Double.parseDouble(example)).isBetween(column.least(), column.most());
            case ONE_OF -> assertThat(column.values()).contains(example);
            case KIND -> assertThat(Names.normalised(example)).isEqualTo(example);
            case TEXT, ROLES -> assertThat(example).isNotBlank();
        }
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("columns")
    void meaningNamesEveryAllowedValue(Table table, String name, Column column) {
        assertThat(column.values()).allMatch(column.meaning()::contains);
    }
}

package io.github.driftwatch.cli.value;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.synthesis.SynthesisSettings;

/** Reads one of the words for {@link Table} that can be made up, on the command line. */
public final class TableConverter extends WordConverter<Table> {

    TableConverter() {
        super(SynthesisSettings.TABLES.stream().sorted().toArray(Table[]::new), Table::fileName);
    }
}

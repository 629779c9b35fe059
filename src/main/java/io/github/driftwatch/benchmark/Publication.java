package io.github.driftwatch.benchmark;

import io.github.driftwatch.source.FileKind;
import io.github.driftwatch.source.InputFiles;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.source.text.CsvRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The publication's rows, by whose figures they give.
 *
 * @param file the file's name
 * @param country those of the country
 * @param regions those of regions
 * @param authorities those of authorities
 */
record Publication(
        String file, List<PublicationRow> country, List<PublicationRow> regions, List<PublicationRow> authorities) {

    private static final String OPTION = "--benchmark";
    private static final String REMEDY = " Take the file of plans reviewed within the timescales as the department"
            + " publishes it, in CSV, and run again.";

    static Publication of(Path path) throws UnusableInputException {
        String file = Paths.name(path);
        if (InputFiles.kind(path, OPTION) != FileKind.TEXT) {
            throw new UnusableInputException(
                    file + ", given with " + OPTION + ", is a workbook, and CSV was expected." + REMEDY);
        }
        Publication publication = new Publication(file, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        new CsvRows(path).read(row -> {
            if (row.isBlank()) {
                return;
            }
            if (columns.isEmpty()) {
                columns.putAll(columns(file, row));
            } else {
                publication.take(new PublicationRow(file, row, columns));
            }
        });
        if (publication.country.isEmpty()) {
            throw new UnusableInputException(file + ", given with " + OPTION
                    + ", has no row of the country: none whose geographic_level is National." + REMEDY);
        }
        return publication;
    }

    private void take(PublicationRow row) {
        if (row.is(Column.LEVEL, "National")) {
            country.add(row);
        } else if (row.is(Column.LEVEL, "Regional")) {
            regions.add(row);
        } else if (row.is(Column.LEVEL, "Local authority")) {
            authorities.add(row);
        }
    }

    private static Map<Column, Integer> columns(String file, Row headings) throws UnusableInputException {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            for (int i = 0; i < headings.cells().size(); i++) {
                if (column.isHeadedBy(headings.cell(i).text())) {
                    columns.putIfAbsent(column, i);
                }
            }
            if (!columns.containsKey(column)) {
                throw new UnusableInputException(file + ", given with " + OPTION + ", has no column " + column.heading()
                        + " in row " + headings.number() + "." + REMEDY);
            }
        }
        return columns;
    }
}

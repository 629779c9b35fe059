package io.github.driftwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The traces that the cases must give, in the form in which two traces are compared: rows that both can have, without what
 * may be worded otherwise.
 */
public final class ExpectedTrace {

    /** Rules that the given traces leave out: cases of our own hold them. */
    private static final Set<String> LEFT_OUT =
            Set.of("RC-14", "RC-15", "NY-4", "NY-12", "NY-14", "NY-15", "NY-16", "NY-17", "NY-18");

    /** Rules that ask for something to be arranged: which of several arrangements is named is left open. */
    private static final Set<String> ARRANGEMENTS = Set.of("RC-8", "DR-8");

    private static final int RULE = 2;
    private static final int REQUIREMENT = 3;
    private static final int SATISFIED = 7;
    private static final int SCHEDULED = 8;
    private static final int STATUS = 9;
    private static final int COMPARED = 11;

    private final Set<String> given = new TreeSet<>();

    /**
     * Adds a row that was given.
     *
     * @param cells child, plan, rule, requirement, anchor, due, provisional, satisfied, scheduled, status, days
     */
    public void add(List<String> cells) {
        String rule = cells.get(RULE);
        String status = cells.get(STATUS);
        if (status.equals("NOT_ASSESSED") || LEFT_OUT.contains(rule)) {
            return;
        }
        List<String> compared = new ArrayList<>(cells.subList(0, COMPARED));
        if (!cells.get(REQUIREMENT).matches("Review \\d+")) {
            compared.set(REQUIREMENT, "");
        }
        if (ARRANGEMENTS.contains(rule) || status.equals("WAIVED")) {
            compared.set(SATISFIED, "");
            compared.set(SCHEDULED, "");
        }
        given.add(String.join(",", compared));
    }

    /** Requires that the rows given are those of {@code expected-PROFILE.csv}, no more and no fewer. */
    public void agreesWith(Path folder, String profile) throws IOException {
        ExpectedTrace expected = new ExpectedTrace();
        rows(folder.resolve("expected-" + profile + ".csv")).forEach(expected::add);
        assertThat(expected.given).isNotEmpty();
        assertThat(without(given, expected.given)).as("given and not expected").isEmpty();
        assertThat(without(expected.given, given)).as("expected and not given").isEmpty();
    }

    /** The rows of a CSV file below its headings. */
    public static List<List<String>> rows(Path csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVReader reader = new CSVReader(Files.newBufferedReader(csv))) {
            reader.skip(1);
            for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
                rows.add(List.of(row));
            }
        } catch (CsvValidationException e) {
            throw new IOException(e);
        }
        return rows;
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}

package io.github.driftwatch.benchmark;

import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a national publication says of plans reviewed in time.
 *
 * @param rows the authority's own, its region's and the country's, the latest year first, and of a year the country first
 */
public record Benchmark(List<BenchmarkRow> rows) {

    private static final String COUNTRY = "England";

    public Benchmark {
        rows = List.copyOf(rows);
    }

    /**
     * Reads the publication.
     *
     * @param authority a code of an authority, of its own days or now, or its name; absent for the country alone
     * @throws UnusableInputException where the file cannot be read, or is another
     * @throws UnknownAuthorityException where it has no such authority
     */
    public static Benchmark read(Path file, @Nullable String authority)
            throws UnusableInputException, UnknownAuthorityException {
        Publication publication = Publication.of(file);
        NamedAuthority named = authority == null ? null : NamedAuthority.of(publication, authority);
        List<BenchmarkRow> rows = new ArrayList<>();
        for (PublicationRow country : publication.country()) {
            rows.add(country.as(BenchmarkRow.Level.COUNTRY, COUNTRY));
            Optional<PublicationRow> own = named == null ? Optional.empty() : named.in(country.text(Column.YEAR));
            if (own.isPresent()) {
                PublicationRow of = own.get();
                for (PublicationRow region : publication.regions()) {
                    if (region.is(Column.YEAR, of.text(Column.YEAR)) && isRegion(region, of)) {
                        rows.add(region.as(BenchmarkRow.Level.REGION, region.text(Column.REGION_NAME)));
                    }
                }
                rows.add(of.as(BenchmarkRow.Level.AUTHORITY, of.text(Column.AUTHORITY)));
            }
        }
        rows.sort(Comparator.comparing(BenchmarkRow::year).reversed().thenComparing(BenchmarkRow::level));
        return new Benchmark(rows);
    }

    private static boolean isRegion(PublicationRow region, PublicationRow of) {
        return region.is(Column.REGION_CODE, of.text(Column.REGION_CODE))
                || region.is(Column.REGION_NAME, of.text(Column.REGION_NAME));
    }
}

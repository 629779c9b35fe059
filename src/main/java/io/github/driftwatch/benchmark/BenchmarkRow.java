package io.github.driftwatch.benchmark;

/**
 * One row of the publication.
 *
 * @param year the year that ended on 31 March of it
 * @param level whose figures they are
 * @param name the country's, region's or authority's name, as the file has it
 * @param plans the plans open for three months or more, as published
 * @param reviewed of these, those reviewed within the timescales, as published
 * @param percent their share, as published
 */
public record BenchmarkRow(
        int year, Level level, String name, PublishedFigure plans, PublishedFigure reviewed, PublishedFigure percent) {

    /** Whose figures a row gives. */
    public enum Level {
        COUNTRY,
        REGION,
        AUTHORITY
    }
}

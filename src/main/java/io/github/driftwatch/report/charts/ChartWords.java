package io.github.driftwatch.report.charts;

/**
 * What is written on a chart.
 *
 * @param title its title
 * @param description what it shows, a sentence for who cannot see it
 * @param categories what its categories are; empty where their names say it
 * @param figures what its figures count; empty where the title says it
 */
public record ChartWords(String title, String description, String categories, String figures) {}

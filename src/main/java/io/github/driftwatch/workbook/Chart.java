package io.github.driftwatch.workbook;

/**
 * A chart on a sheet.
 *
 * @param place the cells that it covers
 * @param name what a program calls it
 * @param description what it shows, for who cannot see it
 * @param markup the part that draws it
 */
public record Chart(Place place, String name, String description, Markup markup) {}

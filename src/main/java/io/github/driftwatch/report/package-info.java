/**
 * What people and their scheduled jobs receive: each report is defined once, as a table of columns, and written from that
 * definition as CSV, XLSX, JSON or a terminal table; with the check's summary, and the safe publishing of a folder of
 * them. No rule is judged here and nothing is read back. CSV writing (opencsv), workbook writing (POI) and JSON writing
 * (Jackson's streaming core) live here. Start with {@link io.github.driftwatch.report.CheckReports} and
 * {@link io.github.driftwatch.report.ReportTables}.
 */
@NullMarked
package io.github.driftwatch.report;

import org.jspecify.annotations.NullMarked;

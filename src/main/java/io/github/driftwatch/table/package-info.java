/**
 * Tables in every format: a table is defined once, by its columns, and written from that definition as CSV, XLSX, JSON or
 * lines of a terminal; made harmless for spreadsheets, and laid out for print. What a table says is nothing that is known
 * here. CSV writing (by hand) and JSON writing (Jackson's streaming core) live here; how a workbook is made of parts does
 * not. Start with
 * {@link io.github.driftwatch.table.ReportTable} and {@link io.github.driftwatch.table.ReportWriter}.
 */
@NullMarked
package io.github.driftwatch.table;

import org.jspecify.annotations.NullMarked;

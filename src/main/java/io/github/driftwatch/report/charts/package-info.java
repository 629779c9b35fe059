/**
 * Charts that a spreadsheet draws itself, over cells of the same workbook: columns, bars and a line, all of one look.
 * Their figures come with the cells that hold them, as the sheets' own rows are gone by the time that a chart is made.
 * They know no report. Start with {@link io.github.driftwatch.report.charts.ColumnChart}.
 */
@NullMarked
package io.github.driftwatch.report.charts;

import org.jspecify.annotations.NullMarked;

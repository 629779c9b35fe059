/**
 * Rows out of workbooks, part by part and never held whole. The only place that knows Apache POI's readers and the inner
 * form of a workbook. Start with {@link io.github.driftwatch.source.workbook.OpenWorkbook}.
 */
@NullMarked
package io.github.driftwatch.source.workbook;

import org.jspecify.annotations.NullMarked;

/**
 * Rows out of workbooks, part by part and never held whole: new ones (XML parts in an archive), old ones (records), and
 * both behind a password. The only place that knows Apache POI's readers and the inner form of a workbook; nothing here
 * writes a file. Start with {@link io.github.driftwatch.source.workbook.OpenWorkbook}, then
 * {@link io.github.driftwatch.source.workbook.XmlWorkbook} or {@link io.github.driftwatch.source.workbook.OldWorkbook}.
 */
@NullMarked
package io.github.driftwatch.source.workbook;

import org.jspecify.annotations.NullMarked;

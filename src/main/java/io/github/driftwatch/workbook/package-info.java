/**
 * Excel workbooks as they are written: a zip archive of XML parts, streamed row by row in little memory, with looks,
 * printing, lists to choose from and charts. Written here and not by a library, as the one for it takes longer to start
 * than a whole night's check takes. What a table or a page says is nothing that is known here, and nothing is read. Start
 * with {@link io.github.driftwatch.workbook.Workbook}, then {@link io.github.driftwatch.workbook.Sheet}.
 */
@NullMarked
package io.github.driftwatch.workbook;

import org.jspecify.annotations.NullMarked;

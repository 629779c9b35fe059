/**
 * From an export to the records of the model: which file or sheet holds which table, the values of each row, the plan
 * that it belongs to, and findings beside what could be read. Formats of files are known in {@code source}, headings in
 * {@code layout}; no rule of a procedure and no clock belongs here. Start with
 * {@link io.github.driftwatch.ingest.ExportReader}, then {@link io.github.driftwatch.ingest.TableReader}. What begins with
 * Quick reads rows that need no looking at from their bytes, and gives what {@link
 * io.github.driftwatch.ingest.CellFields} gives.
 */
@NullMarked
package io.github.driftwatch.ingest;

import org.jspecify.annotations.NullMarked;

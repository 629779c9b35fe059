/**
 * From files to the records of the model: layouts, CSV and XLSX, with findings beside what could be read. Everything
 * that is particular to a file format or to the look of an export stays here, and opencsv and Apache POI's readers are
 * used nowhere else; no rule of a procedure and no clock belongs here. Start with
 * {@link io.github.driftwatch.ingest.ExportReader}, then {@link io.github.driftwatch.ingest.TableReader}.
 */
@NullMarked
package io.github.driftwatch.ingest;

import org.jspecify.annotations.NullMarked;

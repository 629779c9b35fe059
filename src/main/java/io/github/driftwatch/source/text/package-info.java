/**
 * Rows out of text files. The only place that knows opencsv's readers, encodings and separators. Start with
 * {@link io.github.driftwatch.source.text.CsvRows}; {@link io.github.driftwatch.source.text.ByteRows} is its quick way.
 */
@NullMarked
package io.github.driftwatch.source.text;

import org.jspecify.annotations.NullMarked;

/**
 * A table's rows as a file holds them, whatever the format: what a file is by its content, its rows and cells, and what
 * is said of a file that cannot be read. Nothing here knows what a column means; each format has a package of its own
 * below this one. Start with {@link io.github.driftwatch.source.RowSource}.
 */
@NullMarked
package io.github.driftwatch.source;

import org.jspecify.annotations.NullMarked;

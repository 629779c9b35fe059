/**
 * How an export looks: the columns of each table, the headings that they are known by and the words in their cells. A
 * layout is data; nothing here reads rows beyond the headings or knows a rule. Start with
 * {@link io.github.driftwatch.layout.Layout}.
 */
@NullMarked
package io.github.driftwatch.layout;

import org.jspecify.annotations.NullMarked;

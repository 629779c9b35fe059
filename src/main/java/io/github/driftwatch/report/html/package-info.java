/**
 * The page of a check, {@code driftwatch.html}: the same facts as the workbook, for a browser. Which lists it has and how
 * their columns share cells, the picture and the story of each plan, and the charts. What the lists say is found in
 * {@link io.github.driftwatch.report}, how a page is written in {@link io.github.driftwatch.html}. Start with {@link
 * io.github.driftwatch.report.html.CheckPage}.
 */
@NullMarked
package io.github.driftwatch.report.html;

import org.jspecify.annotations.NullMarked;

/**
 * The governance report as people and programs read it: a workbook with a page for somebody who has one minute, a sheet
 * for each measure and the definitions; one web page that tells the same; the tidy table of every figure; and the table of
 * lessons. Figures are counted in the package {@code governance}; here they are only shown, and every one of them through
 * {@link io.github.driftwatch.report.governance.Shown}, which knows what is withheld. What sheets and the web page tell
 * alike is told on a {@link io.github.driftwatch.report.governance.Page}, which knows neither. Start with
 * {@link io.github.driftwatch.report.governance.GovernanceReport}.
 */
@NullMarked
package io.github.driftwatch.report.governance;

import org.jspecify.annotations.NullMarked;

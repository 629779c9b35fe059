/** Tables and how they are written. Start with {@link io.github.driftwatch.report.TableFile}. */
@NullMarked
package io.github.driftwatch.report;

import org.jspecify.annotations.NullMarked;

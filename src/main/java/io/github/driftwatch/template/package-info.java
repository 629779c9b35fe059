/**
 * Blank tables to be filled in, and what each of their columns means, made from the definitions that the reader reads
 * by. No rule and no file of an export is known here. Start with {@link io.github.driftwatch.template.BlankWorkbook}.
 */
@NullMarked
package io.github.driftwatch.template;

import org.jspecify.annotations.NullMarked;

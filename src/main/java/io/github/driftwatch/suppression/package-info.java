/**
 * Which figures of a publication are to be withheld so that no small number can be read from it or worked out by
 * subtraction. Plain arithmetic over whole numbers and the sums that hold between them: it knows neither a child nor a
 * measure. Start with {@link io.github.driftwatch.suppression.Suppression}.
 */
@NullMarked
package io.github.driftwatch.suppression;

import org.jspecify.annotations.NullMarked;

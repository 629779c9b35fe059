/**
 * The date arithmetic of a procedure's time limits: the last day that a limit allows, and the working days and bank
 * holidays of England and Wales that some limits are counted in. Depends on {@code java.time} alone: no rule, no plan,
 * no file and no clock may come in here. Start with {@link io.github.driftwatch.time.Limits}; a bank holiday that is
 * newly proclaimed goes into {@link io.github.driftwatch.time.Proclamation}.
 */
@NullMarked
package io.github.driftwatch.time;

import org.jspecify.annotations.NullMarked;

/**
 * The rows of an export in few bytes: millions of them have to fit the memory of an office machine, and as objects they
 * would take ten times the room. Start at {@link PackedPlans}, which takes rows and gives histories back, each made
 * anew whenever it is asked for. Nothing here reads a file or knows a rule.
 */
@NullMarked
package io.github.driftwatch.packed;

import org.jspecify.annotations.NullMarked;

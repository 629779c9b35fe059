/**
 * Codes in place of identifiers and names: the same one for the same person in every run with one key, and of no use
 * without it. Start with {@link io.github.driftwatch.pseudonym.Pseudonyms}.
 */
@NullMarked
package io.github.driftwatch.pseudonym;

import org.jspecify.annotations.NullMarked;

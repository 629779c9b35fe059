/** Tests of codes in place of identifiers. */
@NullMarked
package io.github.driftwatch.pseudonym;

import org.jspecify.annotations.NullMarked;

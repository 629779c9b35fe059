/** Tests of what is withheld from a publication: by a reader who tries to work it out. */
@NullMarked
package io.github.driftwatch.suppression;

import org.jspecify.annotations.NullMarked;

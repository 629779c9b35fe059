<<<<<<< HEAD
/** Tests of how plans drift, and where they are heading. */
=======
/** Tests of the measures of a governance report, and of what it withholds. */
>>>>>>> mc
@NullMarked
package io.github.driftwatch.governance;

import org.jspecify.annotations.NullMarked;

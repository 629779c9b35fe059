/**
 * Keys in files of their owner's alone: made once, read back, never shown. What is done with a key is not known here. Start
 * with {@link io.github.driftwatch.key.StoredKey}.
 */
@NullMarked
package io.github.driftwatch.key;

import org.jspecify.annotations.NullMarked;

/**
 * The program as the night treats it: killed, on a full disk, on one that cannot be written to, twice at once. Each test
 * starts it as a process of its own. What is short here in the build is long with
 * {@code -Dtrust.kills=500 -Dtrust.pairs=100 -Dtrust.disks=50}. Start with {@link io.github.driftwatch.trust.Night}.
 */
@NullMarked
package io.github.driftwatch.trust;

import org.jspecify.annotations.NullMarked;

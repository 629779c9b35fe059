/**
 * Workbooks protected with a password, as they are written: the one way that Excel and LibreOffice both open, AES with a
 * key of 256 bits. Apache POI does it, and is loaded only where it is asked for; where files go and who may read them is
 * nothing that is known here. Start with {@link io.github.driftwatch.encryption.AgileLock}.
 */
@NullMarked
package io.github.driftwatch.encryption;

import org.jspecify.annotations.NullMarked;

/**
 * What a reader of the pages meets, tried in a real browser: Chromium, driven as a person would, on pages that the
 * program wrote. Nothing of the program's own classes is known here; it is started by its command line. Start with
 * {@link io.github.driftwatch.browser.Browser}.
 */
@NullMarked
package io.github.driftwatch.browser;

import org.jspecify.annotations.NullMarked;

package io.github.driftwatch.browser;

/**
 * How a page comes to a reader.
 *
 * @param media {@code screen} or {@code print}
 * @param scheme {@code light} or {@code dark}
 * @param forced whether the system's own colours stand in for the page's
 * @param width the width of the window, in pixels
 */
record Look(String media, String scheme, boolean forced, int width) {

    /** A desktop's window. */
    static final Look LIGHT = new Look("screen", "light", false, 1280);

    static final Look DARK = new Look("screen", "dark", false, 1280);

    static final Look FORCED = new Look("screen", "dark", true, 1280);

    /** What 1280 pixels are at 400 %: the narrowest that WCAG 2.2 asks a page to fit (1.4.10). */
    static final Look NARROW = new Look("screen", "light", false, 320);

    static final Look PRINTED = new Look("print", "light", false, 1120);
}

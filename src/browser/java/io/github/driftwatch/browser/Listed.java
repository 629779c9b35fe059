package io.github.driftwatch.browser;

import java.util.List;

/** What a list of an open page shows to a reader: asked of the browser, not of the file. */
final class Listed {

    private static final String VISIBLE =
            """
            const list = arguments[0], column = arguments[1];
            return Array.from(document.querySelectorAll('table[data-list="' + list + '"] > tbody > tr'))
              .filter(row => row.getClientRects().length > 0)
              .map(row => row.cells[column].querySelector('a, time') ? row.cells[column].querySelector('a, time').textContent
                : row.cells[column].firstChild ? row.cells[column].firstChild.textContent : '');
            """;

    private Listed() {}

    /** The first words of one column's cells, row by row, of those rows that are not hidden. */
    static List<String> column(Browser browser, String list, String heading) {
        return browser.texts(VISIBLE, list, place(browser, list, heading));
    }

    /** Presses the button of a heading. */
    static void sort(Browser browser, String list, String heading) {
        browser.run("heading(arguments[0], arguments[1]).querySelector('button').click();" + HEADING, list, heading);
    }

    /** What a heading says of its order. */
    static String order(Browser browser, String list, String heading) {
        return browser.text(
                "return heading(arguments[0], arguments[1]).getAttribute('aria-sort');" + HEADING, list, heading);
    }

    private static long place(Browser browser, String list, String heading) {
        return (long) browser.number("return heading(arguments[0], arguments[1]).cellIndex;" + HEADING, list, heading);
    }

    private static final String HEADING =
            """
            function heading(list, text) {
              return Array.from(document.querySelectorAll('table[data-list="' + list + '"] > thead th'))
                .find(th => th.textContent.trim() === text);
            }
            """;
}

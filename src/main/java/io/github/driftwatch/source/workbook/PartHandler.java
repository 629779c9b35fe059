package io.github.driftwatch.source.workbook;

import java.io.IOException;

/** What takes the elements and texts of a part as they come. Names come without their prefixes. */
abstract class PartHandler {

    /** An element begins; its attributes are there until this returns. */
    void start(String name, XmlTag tag) throws IOException {
        // Most elements say nothing to most.
    }

    /** A piece of text; a text may come in several. */
    void text(char[] characters, int start, int length) {
        // Most texts say nothing to most.
    }

    /** An element ends. */
    void end(String name) {
        // Most have been said by then.
    }
}

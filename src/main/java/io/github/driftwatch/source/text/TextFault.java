package io.github.driftwatch.source.text;

/**
 * A place in a file that cannot be text.
 *
 * @param offset how many bytes come before it
 * @param line the line that it is in, from 1
 * @param control whether it is a character that no text holds; otherwise bytes that the encoding does not have
 */
record TextFault(long offset, int line, boolean control) {

    /** As a message names it. */
    String place() {
        return "byte " + offset + ", in line " + line + ",";
    }
}

package io.github.driftwatch.source.workbook;

/** Which characters may stand where in XML. */
final class XmlCharacters {

    private XmlCharacters() {}

    /** Whether a character may stand anywhere at all. Halves of a pair may: together they are one. */
    static boolean isAllowed(char c) {
        return c >= ' ' ? c < '\uFFFE' : c == '\n' || c == '\t' || c == '\r';
    }

    /**
     * Makes sure that it may.
     *
     * @throws MalformedXml where it may not
     */
    static void requireAllowed(char c) throws MalformedXml {
        if (!isAllowed(c)) {
            throw new MalformedXml("a character cannot stand there");
        }
    }

    /** Whether a name goes on with it. What else may not be in a name is told by whoever looks for the name. */
    static boolean isInName(char c) {
        return c > ' ' && c != '=' && c != '/' && c != '<' && c != '>' && c != '"' && c != '\'';
    }
}

package io.github.driftwatch.source.workbook;

/** Characters that XML writes by their names or numbers. */
final class XmlEntity {

    private static final int LONGEST_KEPT = 12;
    private static final int DECIMAL = 10;
    private static final int HEXADECIMAL = 16;

    private XmlEntity() {}

    /** The character that a name or number between an ampersand and a semicolon stands for. */
    static int character(char[] characters, int from, int to) throws MalformedXml {
        String name = to - from > LONGEST_KEPT ? "" : new String(characters, from, to - from);
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(name);
        };
    }

    private static int numbered(String name) throws MalformedXml {
        boolean hexadecimal = name.startsWith("#x");
        if (!name.startsWith("#")) {
            throw new MalformedXml("an entity is none of the five");
        }
        int character;
        try {
            character =
                    Integer.parseUnsignedInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? HEXADECIMAL : DECIMAL);
        } catch (NumberFormatException e) {
            throw new MalformedXml("a character's number is none");
        }
        boolean allowed = character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' ' && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xFFFE)
                || Character.isSupplementaryCodePoint(character);
        if (!allowed) {
            throw new MalformedXml("a character cannot stand there");
        }
        return character;
    }

    /** An attribute's value between its quotes: each blank is a space, and names and numbers are what they stand for. */
    static String value(char[] characters, int from, int to, XmlNames names) throws MalformedXml {
        boolean plain = true;
        for (int i = from; i < to; i++) {
            char c = characters[i];
            if (c == '<' || !XmlCharacters.isAllowed(c)) {
                throw new MalformedXml("a character cannot stand in an attribute");
            }
            plain &= c >= ' ' && c != '&';
        }
        if (plain) {
            // Types and styles are a few, and are asked for by the million.
            return to - from <= 2
                    ? names.of(characters, from, to - from).whole()
                    : new String(characters, from, to - from);
        }
        StringBuilder value = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            char c = characters[i];
            if (c == '&') {
                int close = i;
                while (close < to && characters[close] != ';') {
                    close++;
                }
                if (close == to) {
                    throw new MalformedXml("an entity does not end");
                }
                value.appendCodePoint(character(characters, i + 1, close));
                i = close + 1;
            } else {
                boolean pair = c == '\r' && i + 1 < to && characters[i + 1] == '\n';
                value.append(c < ' ' ? ' ' : c);
                i += pair ? 2 : 1;
            }
        }
        return value.toString();
    }
}

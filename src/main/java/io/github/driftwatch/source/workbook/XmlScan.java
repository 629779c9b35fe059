package io.github.driftwatch.source.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Reads the XML of a workbook's part from its first to its last character. Written here because sheets are read by the
 * hundred thousand rows, three times as fast as the platform's own parser does it, and because what does harm is then
 * not there at all: no document type (no spreadsheet program writes one), no entities beyond the five, nothing outside
 * the part, and a limit to depth and to the length of a tag.
 */
final class XmlScan {

    private static final int BUFFER = 1 << 15;
    /** The longest that spreadsheet programs write are some thousand characters. */
    private static final int LONGEST_TAG = 1 << 20;

    private static final int DEEPEST = 1_000;

    private final Reader in;
    private final PartHandler handler;
    private final XmlNames names = new XmlNames();
    private final XmlTag tag = new XmlTag();
    private final Deque<XmlNames.Name> open = new ArrayDeque<>();
    private char[] buffer = new char[BUFFER];
    /** What has not been taken yet: from here up to the end. */
    private int at;

    private int end;
    private boolean rootSeen;

    private XmlScan(Reader in, PartHandler handler) {
        this.in = in;
        this.handler = handler;
    }

    /** Reads a part and closes it. */
    static void parse(InputStream part, PartHandler handler) throws IOException {
        try (part) {
            new XmlScan(XmlEncoding.read(part), handler).run();
        }
    }

    private void run() throws IOException {
        while (at < end || fill()) {
            if (buffer[at] == '<') {
                markup();
            } else {
                text();
            }
        }
        if (!rootSeen || !open.isEmpty()) {
            throw new MalformedXml("it ends early");
        }
    }

    /** Gets more characters behind those not taken yet; false at the end. */
    private boolean fill() throws IOException {
        if (at > 0) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
        }
        if (end == buffer.length) {
            if (end >= LONGEST_TAG) {
                throw new MalformedXml("a tag is too long");
            }
            buffer = Arrays.copyOf(buffer, end * 2);
        }
        int before = end;
        // As much as there is room for: a tag that is not all there is read again from its beginning.
        for (int read = 0; read >= 0 && end < buffer.length; end += Math.max(read, 0)) {
            read = in.read(buffer, end, buffer.length - end);
        }
        return end > before;
    }

    private void text() throws IOException {
        int from = at;
        int i = at;
        char[] characters = buffer;
        int limit = end;
        while (i < limit) {
            char c = characters[i];
            if (c == '<' || c == '&' || !XmlCharacters.isAllowed(c) || c == '\r') {
                break;
            }
            i++;
        }
        give(from, i - from);
        at = i;
        if (i < limit && characters[i] != '<') {
            special(characters[i]);
        }
    }

    /** A character of a text that does not stand for itself. */
    private void special(char c) throws IOException {
        if (c == '&') {
            int close = find(";");
            int character = XmlEntity.character(buffer, at + 1, close);
            char[] meant = Character.toChars(character);
            requireRoot(meant, 0, meant.length);
            handler.text(meant, 0, meant.length);
            at = close + 1;
        } else if (c == '\r') {
            at++;
            if ((at == end && !fill()) || buffer[at] != '\n') {
                handler.text(new char[] {'\n'}, 0, 1);
            }
        } else {
            throw new MalformedXml("a character cannot stand there");
        }
    }

    private void give(int from, int length) throws MalformedXml {
        if (length > 0) {
            if (open.isEmpty()) {
                requireRoot(buffer, from, length);
            } else {
                handler.text(buffer, from, length);
            }
        }
    }

    /** Only blanks may stand outside the first element. */
    private void requireRoot(char[] characters, int from, int length) throws MalformedXml {
        if (open.isEmpty() && !new String(characters, from, length).isBlank()) {
            throw new MalformedXml("a text stands outside everything");
        }
    }

    private void markup() throws IOException {
        switch (peek(1)) {
            case '/' -> endTag();
            case '!' -> declaration();
            case '?' -> at = find("?>") + "?>".length();
            default -> startTag();
        }
    }

    private char peek(int ahead) throws IOException {
        while (at + ahead >= end) {
            requireMore();
        }
        return buffer[at + ahead];
    }

    /** A comment, text as it stands, or a document type. */
    private void declaration() throws IOException {
        if (begins("<!--")) {
            skipPast("-->", false);
        } else if (begins("<![CDATA[")) {
            at += "<![CDATA[".length();
            skipPast("]]>", true);
        } else {
            throw new WorkbookFault("holds an XML document type, which no spreadsheet program writes and which can be"
                    + " made to do harm.");
        }
    }

    private boolean begins(String word) throws IOException {
        for (int i = 0; i < word.length(); i++) {
            if (peek(i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Goes on behind a word, however far it is; what comes before it is text or nothing. */
    private void skipPast(String word, boolean text) throws IOException {
        while (!begins(word)) {
            if (text) {
                XmlCharacters.requireAllowed(buffer[at]);
                give(at, 1);
            }
            at++;
        }
        at += word.length();
    }

    /** Where a word next is, all up to it being there at once. */
    private int find(String word) throws IOException {
        int i = 1;
        while (true) {
            peek(i + word.length() - 1);
            boolean found = true;
            for (int k = 0; found && k < word.length(); k++) {
                found = buffer[at + i + k] == word.charAt(k);
            }
            if (found) {
                return at + i;
            }
            i++;
        }
    }

    private void endTag() throws IOException {
        if (open.isEmpty()) {
            throw new MalformedXml("an element ends that has not begun");
        }
        XmlNames.Name name = open.pop();
        int nameEnd = "</".length() + name.length();
        int after = nameEnd;
        while (peek(after) <= ' ') {
            after++;
        }
        if (buffer[at + after] != '>' || !name.stands(buffer, at + "</".length(), at + nameEnd)) {
            throw new MalformedXml("an element ends that has not begun");
        }
        at += after + 1;
        handler.end(name.local());
    }

    /** The whole tag has to be there at once: where it is not, more is got, and it is read again. */
    private void startTag() throws IOException {
        int nameEnd = nameEnd(at + 1);
        int close = attributes(nameEnd);
        while (close < 0) {
            requireMore();
            nameEnd = nameEnd(at + 1);
            close = attributes(nameEnd);
        }
        boolean empty = buffer[close] == '/';
        if (empty && peek(close + 1 - at) != '>') {
            throw new MalformedXml("a tag does not end");
        }
        if (empty) {
            // Looking further may have moved what is there.
            nameEnd = nameEnd(at + 1);
            close = attributes(nameEnd);
        }
        XmlNames.Name name = names.of(buffer, at + 1, nameEnd - at - 1);
        if (name.local().isEmpty() || (rootSeen && open.isEmpty()) || open.size() == DEEPEST) {
            throw new MalformedXml("an element cannot stand there");
        }
        rootSeen = true;
        at = close + (empty ? "/>".length() : 1);
        open.push(name);
        handler.start(name.local(), tag);
        if (empty) {
            open.pop();
            handler.end(name.local());
        }
    }

    private void requireMore() throws IOException {
        if (!fill()) {
            throw new MalformedXml("it ends early");
        }
    }

    /** Takes the attributes from a place on; where the tag ends, or -1 where that is not in sight yet. */
    private int attributes(int from) throws MalformedXml {
        tag.clear();
        int i = blanksEnd(from);
        while (i < end && buffer[i] != '>' && buffer[i] != '/') {
            int nameEnd = nameEnd(i);
            int equals = blanksEnd(nameEnd);
            int quote = equals < end && buffer[equals] == '=' ? blanksEnd(equals + 1) : equals;
            if (quote >= end) {
                return -1;
            }
            if (nameEnd == i || quote == equals || (buffer[quote] != '"' && buffer[quote] != '\'')) {
                throw new MalformedXml("an attribute has no value");
            }
            int close = quote + 1;
            while (close < end && buffer[close] != buffer[quote]) {
                close++;
            }
            if (close >= end) {
                return -1;
            }
            tag.add(names.of(buffer, i, nameEnd - i).whole(), XmlEntity.value(buffer, quote + 1, close, names));
            i = blanksEnd(close + 1);
        }
        return i < end ? i : -1;
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < end && XmlCharacters.isInName(buffer[i])) {
            i++;
        }
        return i;
    }

    private int blanksEnd(int from) {
        int i = from;
        while (i < end && buffer[i] <= ' ') {
            i++;
        }
        return i;
    }
}

package io.github.driftwatch.source.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads ahead which cells of a worksheet are merged, as its part says so only after its rows. Most sheets have none: the
 * word for them is looked for first, which is much quicker than to read the XML.
 */
final class MergedRanges extends DefaultHandler {

    private static final byte[] WORD = "mergeCell".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER_BYTES = 1 << 16;

    private final MergedCells merged = new MergedCells();

    private MergedRanges() {}

    static MergedCells of(Parts parts, String sheet) throws IOException, SAXException {
        MergedRanges ranges = new MergedRanges();
        if (mayHaveAny(parts, sheet)) {
            SafeXml.parse(parts.open(sheet), ranges);
        }
        return ranges.merged;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("mergeCell")) {
            merged.add(attributes.getValue("ref"));
        }
    }

    /** Zero bytes are passed over, so that UTF-16 is found too. */
    private static boolean mayHaveAny(Parts parts, String sheet) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        int matched = 0;
        try (InputStream in = parts.open(sheet)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    byte found = buffer[i];
                    if (found == WORD[matched]) {
                        if (++matched == WORD.length) {
                            return true;
                        }
                    } else if (found != 0) {
                        matched = found == WORD[0] ? 1 : 0;
                    }
                }
            }
        }
        return false;
    }
}

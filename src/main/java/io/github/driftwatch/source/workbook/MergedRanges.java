package io.github.driftwatch.source.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads ahead which cells of a worksheet are merged, as its part says so only after its rows. Most sheets have none: the
 * word for them is looked for first, which is much quicker than to read the XML.
 */
final class MergedRanges {

    private static final byte[] WORD = "mergeCell".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER_BYTES = 1 << 16;

    /** Absent until the sheet has been looked through. */
    private @Nullable List<String> references;

    /** The merged cells of a sheet; a second reading does not look for them again. */
    MergedCells of(Parts parts, String sheet) throws IOException {
        List<String> known = references;
        if (known == null) {
            known = mayHaveAny(parts, sheet) ? found(parts, sheet) : List.of();
            references = known;
        }
        MergedCells merged = new MergedCells();
        known.forEach(merged::add);
        return merged;
    }

    private static List<String> found(Parts parts, String sheet) throws IOException {
        List<String> found = new ArrayList<>();
        XmlScan.parse(parts.open(sheet), new PartHandler() {
            @Override
            void start(String name, XmlTag tag) {
                String reference = name.equals("mergeCell") ? tag.value("ref") : null;
                if (reference != null) {
                    found.add(reference);
                }
            }
        });
        return found;
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

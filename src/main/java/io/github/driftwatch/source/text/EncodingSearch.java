package io.github.driftwatch.source.text;

import io.github.driftwatch.source.ByteOrderMark;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.UnmarkedUtf16;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a text file is encoded, by its mark or by the whole of its bytes. Nothing is guessed that the bytes
 * speak against: a file is UTF-8 if all of it is, Windows-1252 if none of it is and all could be, and else refused.
 */
final class EncodingSearch {

    private static final int LOOKED_AT = 4096;
    private static final String EXPORT_AGAIN =
            " Export it again as UTF-8 (from Excel: \"CSV UTF-8 (Comma delimited)\"), or name its encoding with"
                    + " --encoding, and run again.";

    private static final String DAMAGED =
            " It is damaged, or put together from files of two encodings: export it again, and run again.";

    private final Path file;
    private final String start;

    private EncodingSearch(Path file, String start) {
        this.file = file;
        this.start = start;
    }

    /**
     * Reads the file to its end once, or twice where it is not UTF-8.
     *
     * @param forced the encoding that it is said to have, unless a mark says another; absent where it is to be found out
     * @throws UnusableInputException where it is not text, or not in the encoding that it is said to have
     */
    static TextEncoding of(Path file, @Nullable Charset forced) throws IOException, UnusableInputException {
        EncodingSearch search;
        try (InputStream in = Files.newInputStream(file)) {
            search = new EncodingSearch(file, new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1));
        }
        ByteOrderMark mark = ByteOrderMark.at(search.start);
        if (mark != null) {
            return search.marked(new TextEncoding(mark.charset(), mark.length()));
        }
        return forced == null ? search.found() : search.forced(forced);
    }

    private TextEncoding marked(TextEncoding encoding) throws IOException, UnusableInputException {
        return held(encoding, false, " is marked as " + encoding.name() + " text, and ", DAMAGED);
    }

    private TextEncoding found() throws IOException, UnusableInputException {
        Charset wide = UnmarkedUtf16.of(start);
        if (wide != null) {
            return held(new TextEncoding(wide, 0), true, " looks like UTF-16 text, and ", EXPORT_AGAIN);
        }
        TextEncoding utf8 = new TextEncoding(StandardCharsets.UTF_8, 0);
        if (PrintableAscii.isAll(file, 0)) {
            return utf8;
        }
        TextScan scan = TextScan.of(file, utf8, false);
        TextFault fault = scan.undecodable();
        if (fault == null) {
            refuseControl(scan);
            return utf8;
        }
        if (scan.isMostlyThisOne()) {
            throw refusal(" is UTF-8 text for the most part, and " + fault.place()
                    + " is not: it is damaged, or put together from files of two encodings." + EXPORT_AGAIN);
        }
        if (scan.isPartlyThisOne()) {
            throw refusal(" is UTF-8 text in part, and " + fault.place()
                    + " is not: it is damaged, or put together from files of two encodings." + EXPORT_AGAIN);
        }
        return held(
                new TextEncoding(TextEncoding.WINDOWS_1252, 0),
                true,
                " is neither UTF-8 nor Windows-1252 text: ",
                EXPORT_AGAIN);
    }

    private TextEncoding forced(Charset charset) throws IOException, UnusableInputException {
        TextEncoding encoding = new TextEncoding(inOrder(charset), 0);
        return held(
                encoding,
                false,
                " is not " + encoding.name() + " text, as --encoding says: ",
                " Name its own encoding, or leave --encoding out to have it found, and run again.");
    }

    /** UTF-16 without a mark and without a word on the order of its bytes is as Windows writes it, if nothing speaks against it. */
    private Charset inOrder(Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_16)) {
            return charset;
        }
        Charset seen = UnmarkedUtf16.of(start);
        return seen == null ? StandardCharsets.UTF_16LE : seen;
    }

    /** The encoding, if the whole file keeps to it. */
    private TextEncoding held(TextEncoding encoding, boolean guessed, String complaint, String remedy)
            throws IOException, UnusableInputException {
        if (encoding.isLikeAscii() && PrintableAscii.isAll(file, encoding.markBytes())) {
            return encoding;
        }
        TextScan scan = TextScan.of(file, encoding, guessed);
        TextFault fault = scan.undecodable();
        if (fault != null) {
            throw refusal(complaint + fault.place() + " cannot be read as that." + remedy);
        }
        refuseControl(scan);
        return encoding;
    }

    private void refuseControl(TextScan scan) throws UnusableInputException {
        TextFault control = scan.control();
        if (control != null) {
            throw refusal(" cannot be read as text: " + control.place() + " is a control character that no text holds."
                    + " Export it again, and check that the export came to its end.");
        }
    }

    private UnusableInputException refusal(String complaint) {
        return new UnusableInputException(Paths.name(file) + complaint);
    }
}

package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.ByteOrderMark;
import io.github.driftwatch.source.UnmarkedUtf16;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the characters of a part are encoded: by its first bytes, or as it declares; UTF-8 where it says nothing. */
final class XmlEncoding {

    private static final int LOOKED_AT = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    private XmlEncoding() {}

    /** The part's characters; a sequence of bytes that stands for none is an error. */
    static Reader read(InputStream part) throws IOException {
        byte[] first = part.readNBytes(LOOKED_AT);
        String start = new String(first, StandardCharsets.ISO_8859_1);
        @Nullable ByteOrderMark mark = ByteOrderMark.at(start);
        int skipped = mark == null ? 0 : mark.length();
        Charset charset = mark == null ? unmarked(start) : mark.charset();
        InputStream whole =
                new SequenceInputStream(new ByteArrayInputStream(first, skipped, first.length - skipped), part);
        return new InputStreamReader(
                whole,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset unmarked(String start) throws MalformedXml {
        Charset wide = UnmarkedUtf16.of(start);
        if (wide != null) {
            return wide;
        }
        Matcher declared = DECLARED.matcher(start);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalArgumentException e) {
            throw new MalformedXml("it is encoded in a way that nobody knows");
        }
    }
}

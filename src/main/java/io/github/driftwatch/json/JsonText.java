package io.github.driftwatch.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into JSON. What Jackson says of a mistake is never passed on: it quotes the text. */
public final class JsonText {

    /** Far deeper than anything that is meant; it also bounds how far lengths of time can be added to one another. */
    private static final int DEEPEST = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private JsonText() {}

    /** The text of a file, without the byte-order mark that some editors begin it with. */
    public static String decode(byte[] text, String shown) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
            return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        } catch (CharacterCodingException e) {
            throw new JsonMistakeException(shown + ": the file is not UTF-8 text; save it as UTF-8.");
        }
    }

    /**
     * Reads a text.
     *
     * @param shown what messages call the file
     * @param what what it is to be, such as {@code profile}
     */
    public static JsonNode parse(String text, String shown, String what) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new JsonMistakeException(shown + ": the file is empty; expected a " + what + " in JSON.");
            }
            JsonNode json = JsonTree.at(parser);
            if (parser.nextToken() != null) {
                throw new JsonMistakeException(shown + ": " + place(parser.currentTokenLocation()) + "the " + what
                        + " ends before this; take out what follows its last bracket.");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new JsonMistakeException(shown + ": " + place(e.getLocation()) + problem(e));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    }

    private static String problem(JsonProcessingException e) {
        if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field")) {
            return "a key stands twice in the same braces; take one out.";
        }
        if (e instanceof JsonEOFException) {
            return "the file ends too early: a quote or a closing bracket is missing.";
        }
        if (e instanceof StreamConstraintsException) {
            return "it is nested deeper than " + DEEPEST
                    + " brackets, or a number or text is too long; make it smaller.";
        }
        return "this is not JSON: a comma, quote or bracket is missing or one too many, at or just before it.";
    }
}

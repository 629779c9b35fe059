package io.github.driftwatch.procedure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads a profile, by its built-in name or from a file, with all that it extends, and checks it whole. Every mistake is
 * a {@link ProfileException} that names the file, the place in it, what was found and what is allowed.
 */
public final class ProfileLoader {

    /** The profiles that the program brings, in a reader's order. */
    public static final List<String> BUILT_IN =
            List.of("review-conferences", "designated-review", "calderdale", "north-yorkshire");

    /** The name of the JSON Schema's file, beside which a profile can be edited. */
    public static final String SCHEMA = "profile.schema.json";

    private static final long LARGEST_FILE = 1 << 20;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final ProfileSchema schema = new ProfileSchema(parse(decode(resource(SCHEMA), SCHEMA), SCHEMA));

    /** One file of a chain: its text as read, and what it says. */
    record Layer(String file, String text, JsonNode json) {}

    /**
     * The profile of a built-in name, or of a file where the name ends in {@code .json}.
     *
     * @throws ProfileException where there is none, or it has a mistake
     */
    public Profile load(String nameOrFile) {
        List<Layer> chain = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String next = nameOrFile;
        Path folder = null;
        while (next != null) {
            if (names.contains(next)) {
                throw JsonPath.root(chain.get(chain.size() - 1).file())
                        .key("extends")
                        .refuse("the profiles extend one another in a circle: " + String.join(", ", names) + ", " + next
                                + "; take one \"extends\" out.");
            }
            names.add(next);
            Layer layer = layer(next, folder);
            if (layer.file().endsWith(".json") && !BUILT_IN.contains(next)) {
                folder = resolve(next, folder).toAbsolutePath().getParent();
            }
            schema.check(layer.json(), JsonPath.root(layer.file()));
            chain.add(layer);
            JsonNode base = layer.json().get("extends");
            next = base == null ? null : base.asText();
        }
        return new ProfileAssembly(chain).profile(digest(chain));
    }

    /**
     * The text of a built-in profile.
     *
     * @throws ProfileException where there is none of that name
     */
    public static byte[] text(String builtInName) {
        if (!BUILT_IN.contains(builtInName)) {
            throw unknown(builtInName, "");
        }
        return resource(builtInName + ".json");
    }

    /** The text of the JSON Schema. */
    public static byte[] schemaText() {
        return resource(SCHEMA);
    }

    private static ProfileException unknown(String name, String orElse) {
        return new ProfileException("There is no profile \"" + name + "\"; expected one of "
                + String.join(", ", BUILT_IN) + orElse + NearestWord.question(name, BUILT_IN));
    }

    private Layer layer(String nameOrFile, @Nullable Path folder) {
        byte[] text;
        String shown;
        if (BUILT_IN.contains(nameOrFile)) {
            shown = nameOrFile;
            text = resource(nameOrFile + ".json");
        } else if (nameOrFile.endsWith(".json")) {
            Path file = resolve(nameOrFile, folder);
            shown = String.valueOf(file.getFileName());
            text = read(file);
        } else {
            throw unknown(nameOrFile, ", or a file whose name ends in .json");
        }
        String decoded = decode(text, shown);
        return new Layer(shown, decoded, parse(decoded, shown));
    }

    private static Path resolve(String file, @Nullable Path folder) {
        return folder == null ? Path.of(file) : folder.resolve(file);
    }

    private static byte[] read(Path file) {
        String shown = String.valueOf(file.getFileName());
        try {
            if (Files.notExists(file)) {
                throw new ProfileException("The profile " + file + " does not exist; check the path, or name one of "
                        + String.join(", ", BUILT_IN) + ".");
            }
            if (Files.isDirectory(file)) {
                throw new ProfileException("The profile " + file + " is a folder; name a file in it.");
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw new ProfileException(
                        shown + ": the file is larger than 1 MB, which no profile is; check that it is the right one.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProfileException("The profile " + file + " cannot be read; check that you may open it.");
        }
    }

    static byte[] resource(String name) {
        try (InputStream in = ProfileLoader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(byte[] text, String shown) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
            return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        } catch (CharacterCodingException e) {
            throw new ProfileException(shown + ": the file is not UTF-8 text; save it as UTF-8.");
        }
    }

    private static JsonNode parse(String text, String shown) {
        try {
            JsonNode json = MAPPER.readTree(text);
            if (json.isMissingNode()) {
                throw new ProfileException(shown + ": the file is empty; expected a profile in JSON.");
            }
            return json;
        } catch (JsonProcessingException e) {
            String duplicate = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field")
                    ? "a key stands there twice."
                    : "this is not JSON: a comma, quote or bracket is missing or one too many, at or just before it.";
            throw new ProfileException(shown + ": line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + ": " + duplicate);
        }
    }

    private static String digest(List<Layer> chain) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            chain.forEach(layer -> digest.update(layer.text().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

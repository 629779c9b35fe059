package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonFile;
import io.github.driftwatch.json.JsonMistakeException;
import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.JsonText;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.json.SchemaCheck;
import io.github.driftwatch.words.NearestWord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Loads a profile, by its built-in name or from a file, with all that it extends, and checks it whole. Every mistake is
 * a {@link JsonMistakeException} that names the file, the place in it, what was found and what is allowed.
 */
public final class ProfileLoader {

    /** The profiles that the program brings, in a reader's order. */
    public static final List<String> BUILT_IN =
            List.of("review-conferences", "designated-review", "calderdale", "north-yorkshire");

    /** The name of the JSON Schema's file, beside which a profile can be edited. */
    public static final String SCHEMA = "profile.schema.json";

    /** The drift flags and bands that every profile has unless it says otherwise: a file to be copied and changed. */
    public static final String USUAL_DRIFT = "usual-drift";

    /** The numbers and audits of a governance report that every profile has unless it says otherwise: likewise. */
    public static final String USUAL_GOVERNANCE = "usual-governance";

    private @Nullable SchemaCheck schema;

    /** One profile of a chain: what messages call it, its file where it is one, its text as read, and what it says. */
    record Layer(String file, @Nullable Path path, String text, JsonNode json) {}

    /**
     * The profile of a built-in name, or of a file where the name ends in {@code .json}.
     *
     * @throws JsonMistakeException where there is none, or it has a mistake
     */
    public Profile load(String nameOrFile) {
        List<Layer> chain = chain(nameOrFile);
        Layer usualDrift = builtIn(USUAL_DRIFT);
        Layer usualGovernance = builtIn(USUAL_GOVERNANCE);
        List<Layer> all = new ArrayList<>(chain);
        all.addAll(List.of(usualDrift, usualGovernance));
        return new ProfileAssembly(chain, usualDrift, usualGovernance).profile(digest(all));
    }

    /** From the profile itself to the last that it rests on. */
    private List<Layer> chain(String nameOrFile) {
        List<Layer> chain = new ArrayList<>();
        String next = nameOrFile;
        Path folder = null;
        while (next != null) {
            Layer layer = layer(next, folder, extendedBy(chain));
            refuseCircle(chain, layer);
            if (layer.path() != null) {
                schema().check(layer.json(), JsonPath.root(layer.file()));
            }
            chain.add(layer);
            folder = layer.path() == null ? null : layer.path().getParent();
            JsonNode base = layer.json().get("extends");
            next = base == null ? null : base.asText();
        }
        return chain;
    }

    /**
     * What a profile makes of the one that it extends; nothing where it extends none.
     *
     * @throws JsonMistakeException where either cannot be read
     */
    public Optional<TakenOver> takenOver(String nameOrFile) {
        List<JsonNode> chain = chain(nameOrFile).stream().map(Layer::json).toList();
        return chain.size() == 1 ? Optional.empty() : Optional.of(TakenOver.of(chain));
    }

    /** Read when a file of the user's is to be held against it: those that the program brings, its build has. */
    private SchemaCheck schema() {
        SchemaCheck read = schema;
        if (read == null) {
            read = new SchemaCheck(
                    JsonText.parse(new String(resource(SCHEMA), StandardCharsets.UTF_8), SCHEMA, "schema"));
            schema = read;
        }
        return read;
    }

    private static Layer builtIn(String name) {
        return layer(resource(name + ".json"), name, null);
    }

    /**
     * The text of a built-in profile, or of the usual drift flags or governance report.
     *
     * @throws JsonMistakeException where there is none of that name
     */
    public static byte[] text(String builtInName) {
        if (!BUILT_IN.contains(builtInName)
                && !List.of(USUAL_DRIFT, USUAL_GOVERNANCE).contains(builtInName)) {
            throw unknown("", builtInName, "");
        }
        return resource(builtInName + ".json");
    }

    /** The text of the JSON Schema. */
    public static byte[] schemaText() {
        return resource(SCHEMA);
    }

    private static JsonMistakeException unknown(String place, String name, String orElse) {
        return new JsonMistakeException(place + "There is no profile " + Quoted.text(name) + "; expected one of "
                + String.join(", ", BUILT_IN) + orElse + NearestWord.question(name, BUILT_IN));
    }

    /** The place that names a profile, to begin a message with; nothing where the user named it. */
    private static String extendedBy(List<Layer> chain) {
        return chain.isEmpty() ? "" : chain.get(chain.size() - 1).file() + ": extends: ";
    }

    private static void refuseCircle(List<Layer> chain, Layer layer) {
        boolean known = chain.stream()
                .anyMatch(earlier -> earlier.path() == null
                        ? layer.path() == null && earlier.file().equals(layer.file())
                        : earlier.path().equals(layer.path()));
        if (known) {
            List<String> files = chain.stream().map(Layer::file).toList();
            throw JsonPath.root(files.get(files.size() - 1))
                    .key("extends")
                    .refuse("the profiles extend one another in a circle: " + String.join(", ", files) + ", "
                            + layer.file() + "; take one \"extends\" out.");
        }
    }

    private static Layer layer(String nameOrFile, @Nullable Path folder, String place) {
        if (BUILT_IN.contains(nameOrFile)) {
            return builtIn(nameOrFile);
        }
        if (!nameOrFile.endsWith(".json")) {
            throw unknown(place, nameOrFile, ", or a file whose name ends in .json");
        }
        Path file = resolve(nameOrFile, folder, place);
        return layer(
                JsonFile.read(file, place, "profile", BUILT_IN),
                Quoted.oneLine(String.valueOf(file.getFileName())),
                file.toAbsolutePath().normalize());
    }

    private static Layer layer(byte[] bytes, String shown, @Nullable Path path) {
        String text = JsonText.decode(bytes, shown);
        return new Layer(shown, path, text, JsonText.parse(text, shown, "profile"));
    }

    private static Path resolve(String file, @Nullable Path folder, String place) {
        try {
            return folder == null ? Path.of(file) : folder.resolve(file);
        } catch (InvalidPathException e) {
            throw new JsonMistakeException(
                    place + "The profile " + Quoted.text(file) + " is no name that a file can have; check the path.");
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

    private static String digest(List<Layer> layers) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            layers.forEach(layer -> digest.update(layer.text().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

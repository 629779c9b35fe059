package io.github.driftwatch.layout;

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
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads a layout, by its built-in name or from a file, and checks it whole. Every mistake is a
 * {@link JsonMistakeException} that names the file, the place in it, what was found and what is allowed.
 */
public final class LayoutLoader {

    /** The layouts that the program brings, in a reader's order. */
    public static final List<String> BUILT_IN = List.of(Layout.CANONICAL, "ssd", "annex-a", "cin-census");

    /** The name of the JSON Schema's file, beside which a layout can be edited. */
    public static final String SCHEMA = "layout.schema.json";

    private static final String WHAT = "layout";

    /**
     * The layout of a built-in name, or of a file where the name ends in {@code .json}.
     *
     * @throws JsonMistakeException where there is none, or it has a mistake
     */
    public Layout load(String nameOrFile) {
        if (nameOrFile.equals(Layout.CANONICAL)) {
            return Layout.canonical();
        }
        if (BUILT_IN.contains(nameOrFile)) {
            return builtIn(nameOrFile);
        }
        if (!nameOrFile.endsWith(".json")) {
            throw unknown(nameOrFile, ", or a file whose name ends in .json");
        }
        Path file = path(nameOrFile);
        return layout(JsonFile.read(file, "", WHAT, BUILT_IN), Quoted.oneLine(String.valueOf(file.getFileName())));
    }

    /** All that the program brings. */
    public List<Layout> builtIn() {
        return BUILT_IN.stream().map(this::load).toList();
    }

    /**
     * The text of a built-in layout.
     *
     * @throws JsonMistakeException where there is none of that name
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

    /** The layout of a file's bytes. */
    Layout layout(byte[] bytes, String shown) {
        JsonNode json = json(bytes, shown);
        new SchemaCheck(json(resource(SCHEMA), SCHEMA)).check(json, JsonPath.root(shown));
        return new LayoutReader(JsonPath.root(shown)).layout(json);
    }

    /** One that the program brings: its build has held it against the schema. */
    private static Layout builtIn(String name) {
        return new LayoutReader(JsonPath.root(name)).layout(json(resource(name + ".json"), name));
    }

    private static JsonNode json(byte[] bytes, String shown) {
        return JsonText.parse(JsonText.decode(bytes, shown), shown, WHAT);
    }

    private static JsonMistakeException unknown(String name, String orElse) {
        return new JsonMistakeException("There is no layout " + Quoted.text(name) + "; expected one of "
                + String.join(", ", BUILT_IN) + orElse + NearestWord.question(name, BUILT_IN));
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new JsonMistakeException(
                    "The layout " + Quoted.text(file) + " is no name that a file can have; check the path.");
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = LayoutLoader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.driftwatch.json;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file's text, as a person would find it: {@code rules[3] (DR-3) > due > within}.
 *
 * @param parent the place around it; absent for the whole file
 * @param step the last step to it
 */
public record JsonPath(@Nullable JsonPath parent, String step) {

    /** The whole file. */
    public static JsonPath root(String file) {
        return new JsonPath(null, file);
    }

    public JsonPath key(String name) {
        return new JsonPath(this, Quoted.plain(name));
    }

    public JsonPath index(int index, @Nullable String id) {
        return new JsonPath(parent, step + "[" + index + "]" + (id == null ? "" : " (" + Quoted.plain(id) + ")"));
    }

    /** A refusal that names this place. */
    public JsonMistakeException refuse(String problem) {
        return new JsonMistakeException(this + ": " + problem);
    }

    @Override
    public String toString() {
        if (parent == null) {
            return step;
        }
        return parent + (parent.parent == null ? ": " : " > ") + step;
    }
}

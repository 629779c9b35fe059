package io.github.driftwatch.procedure;

import org.jspecify.annotations.Nullable;

/**
 * A place in a profile's text, as a person would find it: {@code rules[3] (DR-3) > due > within}.
 *
 * @param parent the place around it; absent for the whole file
 * @param step the last step to it
 */
record JsonPath(@Nullable JsonPath parent, String step) {

    /** The whole file. */
    static JsonPath root(String file) {
        return new JsonPath(null, file);
    }

    JsonPath key(String name) {
        return new JsonPath(this, Quoted.plain(name));
    }

    JsonPath index(int index, @Nullable String id) {
        return new JsonPath(parent, step + "[" + index + "]" + (id == null ? "" : " (" + Quoted.plain(id) + ")"));
    }

    /** A refusal that names this place. */
    ProfileException refuse(String problem) {
        return new ProfileException(this + ": " + problem);
    }

    @Override
    public String toString() {
        if (parent == null) {
            return step;
        }
        return parent + (parent.parent == null ? ": " : " > ") + step;
    }
}

package io.github.driftwatch.pseudonym;

/** Gives each identifier or name a code of its own. Safe for several threads. */
public interface Pseudonyms {

    /** What a child's identifier is a {@link #code} of. */
    String CHILD = "child";

    /** What a plan's identifier is a code of. */
    String PLAN = "plan";

    /** What a family's identifier is a code of. */
    String FAMILY = "family";

    /** What a name is a code of: a chair and whoever made an event may be one person, who then has one code. */
    String PERSON = "person";

    /**
     * The code of an identifier.
     *
     * @param kind what it identifies, such as {@link #CHILD}: one text of two kinds has two codes
     */
    String code(String kind, String identifier);

    /** What tells the key apart from others, and nothing of what it is. */
    default String fingerprint() {
        return code("key", "fingerprint");
    }
}

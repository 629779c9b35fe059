package io.github.driftwatch.pseudonym;

/** Gives each identifier or name a code of its own. */
public interface Pseudonyms {

    /**
     * The code of an identifier.
     *
     * @param kind what it identifies, such as {@code child}: one text of two kinds has two codes
     */
    String code(String kind, String identifier);
}

package io.github.driftwatch.acknowledged;

import java.util.Locale;

/** The name of a requirement as people type it: neither its case nor its blanks tell one from another. */
final class RequirementName {

    private RequirementName() {}

    /** What two spellings of one name have in common. */
    static String key(String name) {
        return name.replaceAll("[\\s\\p{Z}]", "").toLowerCase(Locale.ROOT);
    }
}

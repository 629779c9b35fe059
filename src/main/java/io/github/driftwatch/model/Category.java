package io.github.driftwatch.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The categories of abuse and neglect that a plan can be made for, by the codes of the children in need census. */
public enum Category {
    NEG("Neglect"),
    PHY("Physical abuse"),
    SAB("Sexual abuse"),
    EMO("Emotional abuse"),
    MUL("Multiple");

    /** Their codes, with commas between them. */
    public static final String CODES =
            Arrays.stream(values()).map(Category::name).collect(Collectors.joining(", "));

    private final String words;

    Category(String words) {
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }

    /** The one of a code, in large letters or small; empty where it is the code of none. */
    public static Optional<Category> of(String code) {
        return Arrays.stream(values())
                .filter(category -> category.name().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /** The one that a text means: its code, or as people say it; empty where it means none for sure. */
    public static Optional<Category> meantBy(String text) {
        return of(text).or(() -> Arrays.stream(values())
                .filter(category -> category.words.equalsIgnoreCase(text.strip()))
                .findFirst());
    }
}

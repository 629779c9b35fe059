package io.github.driftwatch.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The categories of abuse and neglect that a plan can be made for, by the codes of the children in need census. */
public enum Category {
    NEG,
    PHY,
    SAB,
    EMO,
    MUL;

    /** Their codes, with commas between them. */
    public static final String CODES =
            Arrays.stream(values()).map(Category::name).collect(Collectors.joining(", "));

    /** The one that a text stands for, in large letters or small; empty where it is the code of none. */
    public static Optional<Category> of(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(category -> category.name().equals(code))
                .findFirst();
    }
}

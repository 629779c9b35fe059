package io.github.driftwatch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a test that holds a reading: it would fail if the clause were read otherwise. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Holds.All.class)
public @interface Holds {

    /** The key of the reading. */
    String value();

    /** The rows of the test's table that hold it, by their last column; none where the test is as a whole about it. */
    String[] rows() default {};

    /** Several. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface All {
        Holds[] value();
    }
}

package io.github.driftwatch.cli.value;

/** Reads one of the words for {@link FailOn} on the command line. */
public final class FailOnConverter extends WordConverter<FailOn> {

    FailOnConverter() {
        super(FailOn.values(), word -> word.toString());
    }
}

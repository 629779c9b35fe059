package io.github.driftwatch.cli;

/** Reads one of the words for {@link FailOn} on the command line. */
final class FailOnConverter extends WordConverter<FailOn> {

    FailOnConverter() {
        super(FailOn.values(), word -> word.toString());
    }
}

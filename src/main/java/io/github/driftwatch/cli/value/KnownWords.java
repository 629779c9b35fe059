package io.github.driftwatch.cli.value;

import java.util.List;

/** A converter that knows words which it understands: a shell can offer them. */
public interface KnownWords {

    /** The words as they are typed; it may understand others too. */
    List<String> words();
}

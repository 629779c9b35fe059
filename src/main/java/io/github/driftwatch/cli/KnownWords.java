package io.github.driftwatch.cli;

import java.util.List;

/** A converter that knows words which it understands: a shell can offer them. */
interface KnownWords {

    /** The words as they are typed; it may understand others too. */
    List<String> words();
}

package io.github.driftwatch.run;

import io.github.driftwatch.procedure.Procedures;
import java.util.List;

/** What is said of the drift flags of a run where its procedures do not agree on them. */
final class WhoseFlags {

    private WhoseFlags() {}

    /** A sentence; none where they agree. */
    static List<String> notes(Procedures procedures) {
        return procedures.driftDiffers()
                ? List.of("The drift flags are those of "
                        + procedures.profiles().get(0).name() + ", the first profile named.")
                : List.of();
    }
}

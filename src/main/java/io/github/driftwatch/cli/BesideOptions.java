package io.github.driftwatch.cli;

import io.github.driftwatch.benchmark.Benchmark;
import io.github.driftwatch.benchmark.UnknownAuthorityException;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a governance report is held beside. */
final class BesideOptions {

    @Option(
            names = "--benchmark",
            paramLabel = "FILE",
            description =
                    "The national publication of plans reviewed in time, the CSV as it is published: the country, the"
                            + " region and the authority stand beside your figure.")
    private @Nullable Path benchmark;

    @Option(
            names = "--authority",
            paramLabel = "CODE",
            description = "Which authority of the publication is yours: its code or its name.")
    private @Nullable String authority;

    /** The publication; none where it is not asked for. */
    @Nullable
    Benchmark benchmark() throws UnusableInputException {
        if (benchmark == null) {
            if (authority != null) {
                throw new WrongCommandException(
                        "--authority needs --benchmark FILE, the publication that the authority is looked up in.");
            }
            return null;
        }
        try {
            return Benchmark.read(benchmark, authority);
        } catch (UnknownAuthorityException e) {
            throw new WrongCommandException(String.valueOf(e.getMessage()));
        }
    }
}

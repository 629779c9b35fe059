package io.github.driftwatch.cli;

import io.github.driftwatch.benchmark.Benchmark;
import io.github.driftwatch.benchmark.UnknownAuthorityException;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.pseudonym.KeyFile;
import io.github.driftwatch.pseudonym.KeyFileException;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a governance report is held beside, and the key of its codes. */
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

    @Option(
            names = "--pseudonymise",
            paramLabel = "KEYFILE",
            description = "Codes in place of identifiers and of persons' names, the same ones in every run with one key"
                    + " file; it is made where there is none.")
    private @Nullable Path keyFile;

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

    /** The key of the codes; none where there are to be none. */
    @Nullable
    KeyFile keyFile() throws OutputException {
        if (keyFile == null) {
            return null;
        }
        try {
            return KeyFile.open(keyFile);
        } catch (KeyFileException e) {
            String message = String.valueOf(e.getMessage());
            if (e.notWritten()) {
                throw new OutputException(message);
            }
            throw new WrongCommandException(message);
        }
    }

    /** Makes sure that no file of the report takes the place of one of these. */
    void requireKept(List<Path> written) {
        for (Path path : written) {
            if (Stream.of(benchmark, keyFile).anyMatch(kept -> kept != null && Paths.isSame(kept, path))) {
                throw new WrongCommandException("--out: " + path
                        + " is one of the files that this run reads, and writing there would destroy it; give another"
                        + " file.");
            }
        }
    }
}

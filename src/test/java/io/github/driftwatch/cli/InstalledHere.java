package io.github.driftwatch.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Programs of others, which a machine may not have. */
final class InstalledHere {

    private InstalledHere() {}

    /** Leaves out the test that runs where a program is not on the path, and says what is not tried so. */
    static void assume(String program, String untried) {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))),
                program + " is not installed here: " + untried);
    }
}

package io.github.driftwatch.trust;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program as a process of its own, with a folder of its own for temporary files.
 *
 * @param temporary that folder
 */
record Program(Path temporary) {

    private static final long MOST_SECONDS = 120;

    /**
     * How a process ended.
     *
     * @param code its exit code
     * @param err what it said to a person
     */
    record Ended(int code, String err) {}

    /**
     * A process that has begun.
     *
     * @param process the process
     * @param err where what it says to a person goes
     */
    record Begun(Process process, Path err) {

        Ended ended() throws IOException, InterruptedException {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the program did not end");
            }
            String said = Files.readString(err, StandardCharsets.UTF_8);
            Files.delete(err);
            return new Ended(process.exitValue(), said);
        }

        /** Ends it as {@code kill -9} does. */
        void kill() throws IOException, InterruptedException {
            process.destroyForcibly().waitFor();
            Files.delete(err);
        }
    }

    Ended run(String... words) throws IOException, InterruptedException {
        return begin(words).ended();
    }

    Begun begin(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "io.github.driftwatch.cli.Main"));
        command.addAll(Arrays.asList(words));
        Path err = Files.createTempFile("said-", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        return new Begun(process, err);
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}

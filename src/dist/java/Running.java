import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** What the distribution runs: the JDK's tools, and programs. */
final class Running {

    private Running() {}

    /** Runs one of the tools of the JDK that builds, and gives what it printed. */
    static String tool(String name, String... arguments) {
        StringWriter out = new StringWriter();
        int code = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException("This Java has no " + name + "; build with a JDK."))
                .run(new PrintWriter(out), new PrintWriter(out), arguments);
        if (code != 0) {
            throw new IllegalStateException(name + ": " + out);
        }
        return out.toString();
    }

    /** Runs a program to its end, and gives what it printed on standard output. */
    static String program(Path folder, String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("distribution", null);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(said.toFile())
                    .start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + "\n" + printed + Files.readString(said));
            }
            return printed;
        } finally {
            Files.delete(said);
        }
    }
}

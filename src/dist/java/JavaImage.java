import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java with the modules that the program's classes name, and the less common encodings that a file may be in.
 *
 * @param jdk what it is taken from
 * @param home the distribution's folder, in which it is made
 * @param jar the program
 */
record JavaImage(Jdk jdk, Path home, Path jar) {

    void make() {
        String modules = Running.tool(
                "jdeps", "--multi-release", ProgramJar.RELEASE, "--ignore-missing-deps", "--print-module-deps", jar.toString());
        List<String> jlink = new ArrayList<>(List.of(
                "--add-modules",
                modules.strip() + ",jdk.charsets",
                "--no-header-files",
                "--no-man-pages",
                "--compress=1",
                "--output",
                home.resolve("runtime").toString()));
        if (jdk.runsHere()) {
            jlink.add("--strip-debug");
        } else {
            // The tools that strip libraries are this system's own.
            jlink.add("--strip-java-debug-attributes");
        }
        Path jmods = jdk.home().resolve("jmods");
        if (jmods.toFile().isDirectory()) {
            jlink.addAll(List.of("--module-path", jmods.toString()));
        }
        Running.tool("jlink", jlink.toArray(String[]::new));
    }

    /** Runs the program, by this Java or, where that is another system's, by the one that builds; gives what it printed. */
    String run(List<String> options, String... arguments) throws IOException, InterruptedException {
        Path java = jdk.runsHere() ? home.resolve("runtime") : Path.of(System.getProperty("java.home"));
        List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", jar.toString()));
        command.addAll(List.of(arguments));
        return Running.program(home, command.toArray(String[]::new));
    }
}

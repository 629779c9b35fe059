import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * A JDK that a Java can be taken from, for the system that it says it is for.
 *
 * @param home its folder
 * @param version its version, such as 17.0.15
 * @param os its system, as its release file calls it
 * @param processor likewise
 */
record Jdk(Path home, String version, String os, String processor) {

    private static final Map<String, String> SYSTEMS = Map.of("linux", "linux", "windows", "windows", "darwin", "mac");
    private static final Map<String, String> PROCESSORS =
            Map.of("x86_64", "x64", "amd64", "x64", "aarch64", "arm64", "arm64", "arm64");

    /**
     * The JDK in a folder.
     *
     * @throws IllegalArgumentException where none is there, or nothing can be taken from it by the Java that runs this: the
     *     message says what to do
     */
    static Jdk at(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)) {
            throw new IllegalArgumentException("there is no JDK in " + home + ": no file named release. Name the folder that"
                    + " holds bin and jmods, with -Ddist.jdk=FOLDER.");
        }
        Properties said = new Properties();
        try (Reader in = Files.newBufferedReader(release)) {
            said.load(in);
        }
        Jdk jdk = new Jdk(home, value(said, "JAVA_VERSION"), value(said, "OS_NAME"), value(said, "OS_ARCH"));
        jdk.requireThatItCanBeLinked();
        return jdk;
    }

    private void requireThatItCanBeLinked() throws IOException {
        if (isOfThisBuild()) {
            return;
        }
        int feature = Runtime.Version.parse(version).feature();
        if (feature != Runtime.version().feature()) {
            throw new IllegalArgumentException("the JDK in " + home + " is version " + version + ", and this build runs on "
                    + Runtime.version().feature() + ": jlink takes from a JDK of its own version alone. Give a JDK "
                    + Runtime.version().feature() + " with -Ddist.jdk, or run the build on a JDK " + feature
                    + " (JAVA_HOME).");
        }
        if (!Files.isRegularFile(home.resolve("jmods/java.base.jmod"))) {
            throw new IllegalArgumentException("the JDK in " + home + " has no jmods/java.base.jmod, which a Java is made"
                    + " from. Some are handed out without; take one that has the folder jmods, or add what its maker hands"
                    + " out beside it.");
        }
    }

    private boolean isOfThisBuild() throws IOException {
        return Files.isSameFile(home, Path.of(System.getProperty("java.home")));
    }

    /** Whether a program made from it can be run here, to prepare it. */
    boolean runsHere() {
        String here = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return here.startsWith(SYSTEMS.getOrDefault(os.toLowerCase(Locale.ROOT), "?"))
                && PROCESSORS.getOrDefault(processor, processor)
                        .equals(PROCESSORS.getOrDefault(System.getProperty("os.arch"), "?"));
    }

    boolean isWindows() {
        return os.equalsIgnoreCase("windows");
    }

    /** As in linux-x64. */
    String system() {
        String name = os.toLowerCase(Locale.ROOT);
        return SYSTEMS.getOrDefault(name, name) + "-" + PROCESSORS.getOrDefault(processor, processor);
    }

    private static String value(Properties said, String key) {
        return said.getProperty(key, "unknown").replace("\"", "");
    }
}

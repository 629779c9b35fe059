import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the folder that is handed out: the program, a Java of just the modules that it needs, and what starts it. Run by
 * {@code ./mvnw -Pdist package}, with the JDK that builds, on whatever system that is; the folder is for such a system.
 *
 * <p>Arguments: the program's jar, picocli's sources, {@code src/dist}, and the folder to make.
 */
public final class Distribution {

    private static final String RELEASE = "17";

    private final Path home;
    private final Path parts;

    private Distribution(Path home) {
        this.home = home;
        this.parts = home.resolveSibling("dist-parts");
    }

    public static void main(String[] args) throws Exception {
        new Distribution(Path.of(args[3]).toAbsolutePath()).make(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    private void make(Path program, Path picocliSources, Path dist) throws Exception {
        remove(home);
        remove(parts);
        Path jar = Files.createDirectories(home.resolve("lib")).resolve("driftwatch.jar");
        Files.copy(program, jar);
        renewPicocli(jar, picocliSources);
        runtime(jar);
        Path bin = Files.createDirectories(home.resolve("bin"));
        for (String name : List.of("driftwatch", "driftwatch.bat")) {
            Files.copy(dist.resolve("bin").resolve(name), bin.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
        listClasses(jar);
        // Started once, it makes its archive of classes.
        run(parts, launcher(), "--version");
        remove(parts);
        System.out.println("Made " + home);
    }

    /**
     * Class-data sharing takes no class of a format older than Java 6's, and picocli is released in that of Java 5, for
     * users that the program does not have: its classes alone would be read and verified at every start. So the sources
     * of that release, the same text, are compiled anew. Its licence stands at the head of each source.
     */
    private void renewPicocli(Path jar, Path sources) throws IOException {
        Path source = parts.resolve("picocli");
        Path classes = Files.createDirectories(parts.resolve("picocli-classes"));
        List<String> javac = new ArrayList<>(List.of("-nowarn", "-proc:none", "-XDstringConcat=inline", "--release", RELEASE, "-parameters", "-d", classes.toString()));
        try (JarFile archive = new JarFile(sources.toFile())) {
            for (JarEntry entry : archive.stream().filter(each -> each.getName().matches("picocli/[A-Za-z]+\\.java")).toList()) {
                Path file = source.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream in = archive.getInputStream(entry)) {
                    Files.copy(in, file);
                }
                if (!entry.getName().endsWith("package-info.java")) {
                    javac.add(file.toString());
                }
            }
        }
        tool("javac", javac.toArray(String[]::new));
        tool("jar", "--update", "--file", jar.toString(), "-C", classes.toString(), "picocli");
    }

    /** A Java with the modules that the program's classes name, and the less common encodings that a file may be in. */
    private void runtime(Path jar) {
        String modules = tool(
                "jdeps", "--multi-release", RELEASE, "--ignore-missing-deps", "--print-module-deps", jar.toString());
        tool(
                "jlink",
                "--add-modules",
                modules.strip() + ",jdk.charsets",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress=1",
                "--output",
                home.resolve("runtime").toString());
    }

    /** The classes that a nightly check of a small authority needs, from CSV and from a workbook. */
    private void listClasses(Path jar) throws Exception {
        Path authority = parts.resolve("authority");
        Path workbook = parts.resolve("authority.xlsx");
        String asAt = "2026-11-20";
        program(jar, List.of(), "synthesise", "--plans", "60", "--as-at", asAt, "--out", authority.toString());
        program(jar, List.of(), "synthesise", "--plans", "60", "--as-at", asAt, "--out", workbook.toString());
        List<List<String>> inputs = List.of(
                List.of("--dir", authority.toString()),
                List.of("--workbook", workbook.toString()),
                List.of("--dir", authority.toString(), "--previous", parts.resolve("out0").toString()));
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Path list = parts.resolve("classes" + i);
            List<String> check = new ArrayList<>(List.of("check", "--as-at", asAt, "--max-rejected", "50%"));
            check.addAll(inputs.get(i));
            check.addAll(List.of("--out", parts.resolve("out" + i).toString()));
            program(jar, List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list), check.toArray(String[]::new));
            classes.addAll(Files.readAllLines(list));
        }
        Files.write(home.resolve("lib/driftwatch.classes"), classes.stream().distinct().toList());
    }

    private void program(Path jar, List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("runtime/bin/java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", jar.toString(), "io.github.driftwatch.cli.Main"));
        command.addAll(List.of(arguments));
        run(parts, command.toArray(String[]::new));
    }

    private String launcher() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return home.resolve(windows ? "bin/driftwatch.bat" : "bin/driftwatch").toString();
    }

    private static void run(Path folder, String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + said);
        }
    }

    private static String tool(String name, String... arguments) {
        StringWriter out = new StringWriter();
        int code = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException("This Java has no " + name + "; build with a JDK."))
                .run(new PrintWriter(out), new PrintWriter(out), arguments);
        if (code != 0) {
            throw new IllegalStateException(name + ": " + out);
        }
        return out.toString();
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The program's jar, with picocli made anew.
 *
 * @param path where it is made
 */
record ProgramJar(Path path) {

    static final String RELEASE = "17";

    /**
     * Class-data sharing takes no class of a format older than Java 6's, and picocli is released in that of Java 5, for
     * users that the program does not have: its classes alone would be read and verified at every start. So the sources
     * of that release, the same text, are compiled anew. Its licence stands at the head of each source.
     */
    void make(Path program, Path picocliSources, Path parts) throws IOException {
        Files.copy(program, path);
        Path source = parts.resolve("picocli");
        Path classes = Files.createDirectories(parts.resolve("picocli-classes"));
        List<String> javac = new ArrayList<>(List.of("-nowarn", "-proc:none", "-XDstringConcat=inline", "--release", RELEASE, "-parameters", "-d", classes.toString()));
        try (JarFile archive = new JarFile(picocliSources.toFile())) {
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
        Running.tool("javac", javac.toArray(String[]::new));
        Running.tool("jar", "--update", "--file", path.toString(), "-C", classes.toString(), "picocli");
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What belongs to the program: its launchers, completion, manual, samples, texts, licences and bill of materials.
 *
 * @param project where they are copied from
 * @param home the distribution's folder
 * @param jar the program, which makes some of them
 */
record Belongings(Path project, Path home, Path jar) {

    private static final String LICENCES = "META-INF/licenses/";

    /** Each shell's script, by the name that its shell looks for. */
    private static final Map<String, String> COMPLETION = Map.of(
            "bash", "driftwatch.bash", "zsh", "_driftwatch", "fish", "driftwatch.fish", "powershell", "driftwatch.ps1");

    void copy(JavaImage java) throws Exception {
        launchers();
        Path completion = Files.createDirectories(home.resolve("share/completion"));
        for (Map.Entry<String, String> shell : COMPLETION.entrySet()) {
            String script = java.run(List.of(), "io.github.driftwatch.cli.Main", "completion", shell.getKey());
            Files.writeString(completion.resolve(shell.getValue()), script);
        }
        java.run(List.of(), "io.github.driftwatch.cli.ManualPages", home.resolve("share/man/man1").toString());
        Folders.copy(project.resolve("samples"), home.resolve("samples"));
        for (String text : List.of("README.md", "CHANGELOG.md")) {
            Files.copy(project.resolve(text), home.resolve(text));
        }
        fromTheJar();
    }

    private void launchers() throws IOException {
        Path bin = Files.createDirectories(home.resolve("bin"));
        try (Stream<Path> all = Files.list(project.resolve("src/dist/bin"))) {
            for (Path launcher : all.toList()) {
                Path copy = bin.resolve(launcher.getFileName());
                if (launcher.toString().endsWith("driftwatch")) {
                    Files.copy(launcher, copy, StandardCopyOption.COPY_ATTRIBUTES);
                } else {
                    // Windows' command processor loses its way in a batch file whose lines end otherwise.
                    Files.writeString(copy, Files.readString(launcher).replaceAll("\r?\n", "\r\n"));
                }
            }
        }
    }

    /** The licences of the libraries, and what they are; those of Java itself are in its folder legal. */
    private void fromTheJar() throws IOException {
        Path licences = Files.createDirectories(home.resolve("licences"));
        try (JarFile archive = new JarFile(jar.toFile())) {
            for (JarEntry entry : archive.stream().filter(each -> !each.isDirectory()).toList()) {
                if (entry.getName().startsWith(LICENCES)) {
                    Files.copy(archive.getInputStream(entry), licences.resolve(entry.getName().substring(LICENCES.length())));
                } else if (entry.getName().equals("META-INF/sbom/driftwatch.cdx.json")) {
                    Files.copy(archive.getInputStream(entry), home.resolve("driftwatch.cdx.json"));
                }
            }
        }
        if (!Files.exists(home.resolve("driftwatch.cdx.json"))) {
            System.err.println("driftwatch distribution: without the bill of materials, which Maven does not make offline.");
        }
        Files.writeString(licences.resolve("java.txt"), "The licences of Java itself are in runtime/legal.\n");
    }
}

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Makes what is handed out: a folder with the program, a Java of just the modules that it needs, and what belongs to it, and
 * an archive of that folder. Run by {@code ./mvnw -Pdist package}.
 *
 * <p>It is for the system of the JDK that Java is taken from: the one that builds, or one given with {@code -Ddist.jdk}.
 */
public final class Distribution {

    private Distribution() {}

    /**
     * Makes the folder and the archive.
     *
     * @param args the project's folder; the program's jar; picocli's sources; the folder to make, without the name of the
     *     system; the JDK to take Java from; the time that every file in the archive has
     */
    public static void main(String[] args) throws Exception {
        Path project = Path.of(args[0]);
        Jdk jdk;
        try {
            jdk = Jdk.at(Path.of(args[4]));
        } catch (IllegalArgumentException e) {
            System.err.println("driftwatch distribution: " + e.getMessage());
            System.exit(2);
            return;
        }
        Path home = Path.of(args[3] + "-" + jdk.system()).toAbsolutePath();
        Path parts = home.resolveSibling("dist-parts");
        Folders.remove(home);
        Folders.remove(parts);
        Files.createDirectories(parts);

        ProgramJar jar = new ProgramJar(Files.createDirectories(home.resolve("lib")).resolve("driftwatch.jar"));
        jar.make(Path.of(args[1]), Path.of(args[2]), parts);
        JavaImage java = new JavaImage(jdk, home, jar.path());
        java.make();
        new Belongings(project, home, jar.path()).copy(java);
        new ReadyClasses(home, java, parts).make();
        Folders.remove(parts);
        Path archive = Archive.of(home, jdk.isWindows(), Instant.parse(args[5]));
        System.out.println("Made " + home + " and " + archive);
    }
}

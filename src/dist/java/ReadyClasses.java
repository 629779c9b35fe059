import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What Java needs to keep classes ready to run: the list of those that a nightly check of a small authority needs, from CSV
 * and from a workbook; and where the program can be started here, the archive itself, which its first start makes.
 *
 * @param home the distribution's folder
 * @param java what runs the program
 * @param parts a folder to try things in
 */
record ReadyClasses(Path home, JavaImage java, Path parts) {

    private static final String PROGRAM = "io.github.driftwatch.cli.Main";

    void make() throws Exception {
        Path authority = parts.resolve("authority");
        Path workbook = parts.resolve("authority.xlsx");
        String asAt = "2026-11-20";
        java.run(List.of(), PROGRAM, "synthesise", "--plans", "600", "--as-at", asAt, "--out", authority.toString());
        java.run(List.of(), PROGRAM, "synthesise", "--plans", "60", "--as-at", asAt, "--out", workbook.toString());
        List<List<String>> inputs = List.of(
                List.of("--dir", authority.toString()),
                List.of("--workbook", workbook.toString()),
                List.of("--dir", authority.toString(), "--previous", parts.resolve("out0").toString()),
                List.of("--dir", authority.toString(), "--format", "csv", "--quiet"));
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Path list = parts.resolve("classes" + i);
            List<String> check = new ArrayList<>(List.of(PROGRAM, "check", "--as-at", asAt, "--max-rejected", "50%"));
            check.addAll(inputs.get(i));
            check.addAll(List.of("--out", parts.resolve("out" + i).toString()));
            java.run(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list), check.toArray(String[]::new));
            classes.addAll(Files.readAllLines(list));
        }
        Files.write(home.resolve("lib/driftwatch.classes"), classes.stream().distinct().toList());
        if (java.jdk().runsHere()) {
            String launcher = java.jdk().isWindows() ? "bin/driftwatch.bat" : "bin/driftwatch";
            Running.program(parts, home.resolve(launcher).toString(), "--version");
        }
    }
}

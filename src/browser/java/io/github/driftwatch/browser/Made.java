package io.github.driftwatch.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Folders that the program wrote, by its command line, as a person would have it write them. Each is made once for all
 * tests, and gone when they are done.
 */
final class Made {

    /** The page of a check. */
    static final String CHECK = "driftwatch.html";

    /** The page of a governance report. */
    static final String GOVERNANCE = "governance.html";

    private static final Map<String, Path> FOLDERS = new HashMap<>();
    private static final Path ALL = temporary();

    private Made() {}

    /** The samples, checked. */
    static Path samples() {
        return once("samples", to -> program("check", "--dir", "samples", "--max-rejected", "10%", "--html", "--out", to));
    }

    /** The samples, reported on for half a year, with small numbers as they are. */
    static Path reported() {
        return once(
                "reported",
                to -> program(
                        "governance --dir samples --from 2026-04-01 --to 2026-09-30 --target 95 --max-rejected 10%"
                                + " --html --out",
                        to));
    }

    /** A made-up authority of usual size, checked: about 130 plans are open, and 1,500 are known. */
    static Path authority() {
        return once("authority", to -> program("check", "--dir", authorityExport().toString(), "--html", "--out", to));
    }

    /** The same authority, reported on. */
    static Path authorityReported() {
        return once(
                "authority-reported",
                to -> program(
                        "governance --from 2026-04-01 --to 2026-09-30 --target 95 --html --dir",
                        authorityExport().toString(),
                        "--out",
                        to));
    }

    private static Path authorityExport() {
        return once(
                "authority-export",
                to -> program("synthesise --plans 1500 --seed 7 --as-at 2026-11-20 --out", to));
    }

    /** A made-up authority with more than 1,500 plans open on one day, checked: as large as the largest there are. */
    static Path manyPlans() {
        Path export = once(
                "many-export",
                to -> program("synthesise --plans 1700 --years 1 --months 60 --seed 7 --as-at 2026-11-20 --out", to));
        return once("many", to -> program("check", "--dir", export.toString(), "--html", "--out", to));
    }

    /** The samples with the texts of their cells changed, checked and reported on. */
    static Path changed(String name, UnaryOperator<String> change) {
        Path export = once(name + "-export", to -> copy(Path.of("samples"), Path.of(to), change));
        return once(name, to -> {
            program("check --max-rejected 100% --html --dir", export.toString(), "--out", to);
            program(
                    "governance --from 2026-04-01 --to 2026-09-30 --max-rejected 100% --html --dir",
                    export.toString(),
                    "--out",
                    to);
        });
    }

    /** The samples with codes in place of names, checked and reported on. */
    static Path pseudonymised() {
        return once("codes", to -> {
            String key = ALL.resolve("codes.key").toString();
            program("check --dir samples --max-rejected 10% --html --pseudonymise", key, "--out", to);
            program(
                    "governance --dir samples --max-rejected 10% --from 2026-04-01 --to 2026-09-30 --html --pseudonymise",
                    key,
                    "--out",
                    to);
        });
    }

    private interface Making {
        void make(String to) throws IOException;
    }

    private static Path once(String name, Making making) {
        Path known = FOLDERS.get(name);
        if (known != null) {
            return known;
        }
        Path folder = ALL.resolve(name);
        try {
            making.make(folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FOLDERS.put(name, folder);
        return folder;
    }

    private static void copy(Path from, Path to, UnaryOperator<String> change) throws IOException {
        Files.createDirectories(to);
        for (String name : List.of("plans.csv", "reviews.csv", "events.csv")) {
            Files.writeString(to.resolve(name), change.apply(Files.readString(from.resolve(name))));
        }
    }

    /** Runs the program as a program of its own; the words of the first text are parted by blanks. */
    private static void program(String line, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Objects.requireNonNullElse(
                        System.getProperty("surefire.test.class.path"), System.getProperty("java.class.path")),
                "io.github.driftwatch.cli.Main"));
        command.addAll(Arrays.asList(line.split(" ", -1)));
        command.addAll(Arrays.asList(more));
        if (command.contains("check")) {
            command.addAll(List.of("--as-at", "2026-11-20"));
        }
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(line + " ended with " + process.exitValue() + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("pages");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

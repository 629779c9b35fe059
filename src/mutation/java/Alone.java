import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Tries each change that {@link Drawn} wrote in a process of its own, so that nothing that one leaves behind helps to notice
 * the next: {@code Alone RESULTS THREADS CLASSPATH}.
 *
 * <p>A change is noticed where a class of tests fails, or does not come to an end, and the same tests of that class then pass
 * in a process with the program as it is. Where they do not pass there either, that class counts for nothing, and the other
 * classes decide. The outcome is RESULTS/mutations.xml, with the names that the tool itself would use.
 */
public final class Alone {

    private final Path folder;
    private final String classPath;
    private final Map<List<String>, Boolean> passUnchanged = new ConcurrentHashMap<>();

    private Alone(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    private record Change(String number, String type, String file, String line, String method, String mutator) {

        private static Change of(String line) {
            String[] parts = line.split("\t", -1);
            return new Change(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
        }
    }

    /** What became of a change, and which class of tests said so, if any. */
    private record Outcome(String status, String noticedBy) {

        private boolean isNoticed() {
            return !noticedBy.isEmpty();
        }
    }

    public static void main(String[] args) throws Exception {
        Path results = Path.of(args[0]);
        Alone alone = new Alone(results.resolve("changes"), args[2]);
        List<Change> changes = Files.readAllLines(alone.folder.resolve("all.tsv")).stream()
                .map(Change::of)
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(args[1]));
        List<Future<Outcome>> tried = new ArrayList<>();
        for (Change change : changes) {
            tried.add(threads.submit(() -> alone.tryIt(change)));
        }
        Map<Change, Outcome> outcomes = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            Outcome outcome = tried.get(i).get();
            outcomes.put(change, outcome);
            System.out.printf(
                    "%s %s %s.%s:%s %s %s%n",
                    change.number(),
                    outcome.status(),
                    change.type(),
                    change.method(),
                    change.line(),
                    change.mutator().replaceAll(".*\\.", ""),
                    outcome.noticedBy());
        }
        threads.shutdown();
        write(outcomes, results.resolve("mutations.xml"));
    }

    private Outcome tryIt(Change change) throws IOException, InterruptedException {
        Path own = folder.resolve(change.number());
        Map<String, List<String>> tests = byClass(Files.readAllLines(own.resolve("tests.tsv")));
        if (tests.isEmpty()) {
            return new Outcome("NO_COVERAGE", "");
        }
        while (!tests.isEmpty()) {
            List<String> lines = tests.values().stream().flatMap(List::stream).toList();
            String said = run(own, own + File.pathSeparator, lines);
            if (said.equals("passed")) {
                break;
            }
            String[] words = said.split(" ", 2);
            if (passesUnchanged(own, tests.get(words[1]))) {
                return new Outcome(words[0].equals("failed") ? "KILLED" : "TIMED_OUT", words[1]);
            }
            tests.remove(words[1]);
        }
        return new Outcome("SURVIVED", "");
    }

    private boolean passesUnchanged(Path own, List<String> lines) throws IOException, InterruptedException {
        Boolean known = passUnchanged.get(lines);
        boolean passes = known == null ? run(own, "", lines).equals("passed") : known;
        passUnchanged.put(lines, passes);
        return passes;
    }

    /** The classes that take least time first. */
    private static Map<String, List<String>> byClass(List<String> lines) {
        Map<String, List<String>> byClass = lines.stream()
                .collect(Collectors.groupingBy(line -> line.split("\t", 3)[1], LinkedHashMap::new, Collectors.toList()));
        Map<String, List<String>> inOrder = new LinkedHashMap<>();
        byClass.entrySet().stream()
                .sorted(Comparator.comparing(entry -> milliseconds(entry.getValue())))
                .forEach(entry -> inOrder.put(entry.getKey(), entry.getValue()));
        return inOrder;
    }

    private static long milliseconds(List<String> lines) {
        return lines.stream()
                .mapToLong(line -> Long.parseLong(line.substring(0, line.indexOf('\t'))))
                .sum();
    }

    /** What {@link Trial} wrote. */
    private String run(Path own, String before, List<String> lines) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("alone");
        Path tests = Files.write(work.resolve("tests.tsv"), lines);
        Path result = work.resolve("result.txt");
        Path files = Files.createDirectory(work.resolve("files"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + files,
                        "-cp",
                        before + classPath,
                        "Trial",
                        tests.toString(),
                        result.toString())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(own.resolve("said.txt").toFile())
                .start();
        try {
            process.waitFor();
            return Files.readString(result);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            remove(work);
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    private static void write(Map<Change, Outcome> outcomes, Path file) throws IOException, XMLStreamException {
        try (var out = Files.newBufferedWriter(file)) {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument();
            xml.writeStartElement("mutations");
            for (Map.Entry<Change, Outcome> entry : outcomes.entrySet()) {
                xml.writeCharacters("\n");
                xml.writeStartElement("mutation");
                xml.writeAttribute("detected", Boolean.toString(entry.getValue().isNoticed()));
                xml.writeAttribute("status", entry.getValue().status());
                element(xml, "sourceFile", entry.getKey().file());
                element(xml, "mutatedClass", entry.getKey().type());
                element(xml, "mutatedMethod", entry.getKey().method());
                element(xml, "lineNumber", entry.getKey().line());
                element(xml, "mutator", entry.getKey().mutator());
                element(xml, "killingTest", entry.getValue().noticedBy());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}

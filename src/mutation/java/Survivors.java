import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the mutation tests came to: of each package how many changes were made and noticed, and which changes were neither
 * noticed nor explained in the packages that count days.
 *
 * <p>Run by {@code run.sh}; by itself as {@code java src/mutation/java/Survivors.java}. With the name of a package it lists
 * what was not noticed there, as lines that {@code explained.txt} takes once each has its reason.
 */
public final class Survivors {

    private static final Path RESULTS = Path.of("target", "mutation");
    private static final Path EXPLAINED = Path.of("src", "mutation", "explained.txt");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String HOUSE = "io.github.driftwatch.";
    private static final Set<String> COUNT_DAYS = Set.of("time", "timeline", "drift");
    private static final String BETWEEN = " | ";

    /** A class of tests that failed before or after its tests, of which nobody can say that the change was to blame. */
    private static final String SET_UP_ALONE = ".*/\\[class:[^\\]/]*\\]";

    /** How the names of the folders begin that hold draws from the whole program. */
    private static final String DRAW = "draw-";

    /** 95 in 100 draws come no farther than so many standard errors from what they are drawn from. */
    private static final double ERRORS = 1.96;

    private final Map<String, List<Change>> changes = new TreeMap<>();
    private final Map<Path, List<String>> sources = new TreeMap<>();

    private Survivors() {}

    /** One change of the program. */
    private record Change(String type, String file, int line, String method, String mutator, boolean noticed) {

        private String inPackage() {
            return type.substring(HOUSE.length(), type.lastIndexOf('.'));
        }
    }

    public static void main(String[] args) throws IOException, XMLStreamException {
        Survivors survivors = new Survivors();
        survivors.read();
        Set<String> explained = explained();
        if (args.length > 0) {
            for (String name : args) {
                survivors.unexplained(name, explained).forEach(System.out::println);
            }
            return;
        }
        survivors.printTable(explained);
        for (Path folder : folders(true)) {
            Survivors draw = new Survivors();
            draw.read(folder.resolve("mutations.xml"));
            draw.printDrawn(folder.getFileName().toString());
        }
        boolean allExplained = true;
        for (String name : COUNT_DAYS) {
            for (String line : survivors.unexplained(name, explained)) {
                System.out.println("not noticed, not explained: " + line);
                allExplained = false;
            }
        }
        for (String line : survivors.outOfDate(explained)) {
            System.out.println("explained, but no longer in the program: " + line);
            allExplained = false;
        }
        System.exit(allExplained ? 0 : 1);
    }

    private void read() throws IOException, XMLStreamException {
        for (Path folder : folders(false)) {
            read(folder.resolve("mutations.xml"));
        }
    }

    /** Those of draws from the whole program, or those of packages tried from end to end. */
    private static List<Path> folders(boolean drawn) throws IOException {
        try (Stream<Path> found = Files.list(RESULTS)) {
            return found.filter(folder -> Files.exists(folder.resolve("mutations.xml")))
                    .filter(folder -> folder.getFileName().toString().startsWith(DRAW) == drawn)
                    .sorted()
                    .toList();
        }
    }

    private void read(Path file) throws IOException, XMLStreamException {
        try (var in = Files.newInputStream(file)) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            Map<String, String> said = new TreeMap<>();
            boolean noticed = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("mutation")) {
                    noticed = Boolean.parseBoolean(xml.getAttributeValue(null, "detected"));
                    said.clear();
                } else if (event == XMLStreamReader.START_ELEMENT
                        && Set.of("mutatedClass", "sourceFile", "lineNumber", "mutatedMethod", "mutator", "killingTest")
                                .contains(xml.getLocalName())) {
                    said.put(xml.getLocalName(), xml.getElementText());
                } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("mutation")) {
                    String mutator = said.get("mutator");
                    Change change = new Change(
                            said.get("mutatedClass"),
                            said.get("sourceFile"),
                            Integer.parseInt(said.get("lineNumber")),
                            said.get("mutatedMethod"),
                            mutator.substring(mutator.lastIndexOf('.') + 1).replace("Mutator", ""),
                            noticed && !said.getOrDefault("killingTest", "").matches(SET_UP_ALONE));
                    changes.computeIfAbsent(change.inPackage(), name -> new ArrayList<>())
                            .add(change);
                }
            }
        }
    }

    private static Set<String> explained() throws IOException {
        Set<String> explained = new HashSet<>();
        for (String line : Files.readAllLines(EXPLAINED)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" \\| ", -1);
            if (parts.length < 4 || parts[parts.length - 1].isBlank()) {
                throw new IOException(EXPLAINED + ": expected place | change | source | reason, but found: " + line);
            }
            explained.add(line.substring(0, line.lastIndexOf(BETWEEN)));
        }
        return explained;
    }

    private List<String> unexplained(String name, Set<String> explained) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Change change : changes.getOrDefault(name, List.of())) {
            String line = words(change);
            if (!change.noticed() && !explained.contains(line)) {
                lines.add(line);
            }
        }
        return lines.stream().distinct().sorted().toList();
    }

    /** The explanations whose class or line of code is gone: what took their place wants a reason of its own, or none. */
    private List<String> outOfDate(Set<String> explained) throws IOException {
        List<String> gone = new ArrayList<>();
        for (String line : explained) {
            String[] parts = line.split(" \\| ", 3);
            String place = HOUSE + parts[0].replaceAll("\\.\\w+$", "").replaceAll("\\$.*", "");
            Path file = SOURCES.resolve(place.replace('.', '/') + ".java");
            if (!Files.exists(file) || linesOf(file).stream().noneMatch(code -> code.strip().equals(parts[2]))) {
                gone.add(line);
            }
        }
        return gone.stream().sorted().toList();
    }

    private List<String> linesOf(Path file) throws IOException {
        if (!sources.containsKey(file)) {
            sources.put(file, Files.readAllLines(file));
        }
        return sources.get(file);
    }

    /** Held by the text of the line and not by its number, so that a change further up leaves it as it is. */
    private String words(Change change) throws IOException {
        String name = change.type().substring(HOUSE.length()).replaceAll("\\$\\d+", "");
        Path folder = SOURCES.resolve(
                change.type().substring(0, change.type().lastIndexOf('.')).replace('.', '/'));
        Path file = folder.resolve(change.file());
        String method = change.method().replaceAll("lambda\\$(\\w+)\\$\\d+", "$1");
        return name + "." + method + BETWEEN + change.mutator() + BETWEEN
                + linesOf(file).get(change.line() - 1).strip();
    }

    private void printTable(Set<String> explained) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        System.out.printf("%-20s %8s %8s %6s %10s%n", "package", "changes", "noticed", "", "explained");
        int all = 0;
        int allNoticed = 0;
        int allExplained = 0;
        for (Map.Entry<String, List<Change>> entry : changes.entrySet()) {
            int made = entry.getValue().size();
            int noticed = 0;
            int withReason = 0;
            for (Change change : entry.getValue()) {
                noticed += change.noticed() ? 1 : 0;
                withReason += !change.noticed() && explained.contains(words(change)) ? 1 : 0;
            }
            print(entry.getKey(), made, noticed, withReason);
            all += made;
            allNoticed += noticed;
            allExplained += withReason;
        }
        print("all", all, allNoticed, allExplained);
    }

    /** What a draw says of all changes: the share that was noticed, and between what shares that of all lies (Wilson, 1927). */
    private void printDrawn(String name) {
        double made = 0;
        double noticed = 0;
        for (List<Change> ofPackage : changes.values()) {
            made += ofPackage.size();
            noticed += ofPackage.stream().filter(Change::noticed).count();
        }
        double share = noticed / Math.max(1, made);
        double square = ERRORS * ERRORS / Math.max(1, made);
        double middle = (share + square / 2) / (1 + square);
        double width = Math.sqrt(square * (share * (1 - share) + square / 4)) / (1 + square);
        System.out.printf(
                "%-20s %8.0f %8.0f %5.1f%%   of all between %.1f%% and %.1f%%, 95 times in 100%n",
                name, made, noticed, 100 * share, 100 * (middle - width), 100 * (middle + width));
    }

    private static void print(String name, int made, int noticed, int withReason) {
        System.out.printf(
                "%-20s %8d %8d %5.1f%% %10d%n", name, made, noticed, 100.0 * noticed / Math.max(1, made), withReason);
    }
}

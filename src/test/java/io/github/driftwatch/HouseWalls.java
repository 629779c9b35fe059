package io.github.driftwatch;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The walls of the house: which package may know which, which library lives where, and what is done nowhere. They are
 * built for any root package, so that a crooked house can show that they do stop something.
 */
final class HouseWalls {

    private static final List<String> PICOCLI = List.of("picocli..");
    private static final List<String> OPENCSV = List.of("com.opencsv..");
    private static final List<String> POI =
            List.of("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");
    private static final List<String> ZIP = List.of("org.apache.commons.compress..");
    private static final List<String> JACKSON = List.of("com.fasterxml.jackson..");
    private static final List<String> CRYPTO = List.of("javax.crypto..");

    /** The packages of the house that each may know, itself apart. */
    private static final Map<String, List<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "cli",
                    List.of(
                            "evidence",
                            "key",
                            "governance",
                            "benchmark",
                            "pseudonym",
                            "drift",
                            "survival",
                            "trend",
                            "comparison",
                            "run",
                            "acknowledged",
                            "ingest",
                            "layout",
                            "source",
                            "quality",
                            "agenda",
                            "timeline",
                            "lifeline",
                            "notices",
                            "report",
                            "table",
                            "output",
                            "encryption",
                            "synthesis",
                            "template",
                            "explain",
                            "procedure",
                            "json",
                            "model",
                            "time",
                            "words")),
            Map.entry(
                    "run",
                    List.of(
                            "governance",
                            "benchmark",
                            "pseudonym",
                            "drift",
                            "survival",
                            "trend",
                            "comparison",
                            "acknowledged",
                            "ingest",
                            "layout",
                            "source",
                            "quality",
                            "agenda",
                            "timeline",
                            "lifeline",
                            "notices",
                            "report",
                            "table",
                            "output",
                            "synthesis",
                            "procedure",
                            "model",
                            "time")),
            Map.entry(
                    "report",
                    List.of(
                            "governance",
                            "benchmark",
                            "pseudonym",
                            "drift",
                            "survival",
                            "trend",
                            "comparison",
                            "acknowledged",
                            "table",
                            "workbook",
                            "html",
                            "output",
                            "agenda",
                            "lifeline",
                            "notices",
                            "quality",
                            "timeline",
                            "procedure",
                            "model",
                            "time",
                            "words")),
            Map.entry("notices", List.of("ingest", "source", "timeline", "procedure", "model")),
            Map.entry("table", List.of("output", "workbook", "words")),
            Map.entry("workbook", List.of("output")),
            Map.entry("html", List.of()),
            Map.entry("output", List.of()),
            Map.entry("encryption", List.of("output")),
            Map.entry("synthesis", List.of("table", "model")),
            Map.entry("template", List.of("table", "workbook", "output", "layout", "model")),
            Map.entry("quality", List.of("timeline", "procedure", "time", "model")),
            Map.entry("drift", List.of("timeline", "procedure", "time", "model")),
            Map.entry(
                    "governance",
                    List.of("drift", "survival", "suppression", "timeline", "procedure", "time", "model")),
            Map.entry("suppression", List.of()),
            Map.entry("benchmark", List.of("source", "words")),
            Map.entry("pseudonym", List.of("key", "output", "model")),
            Map.entry("key", List.of("output")),
            Map.entry("evidence", List.of("key", "output", "ingest", "source", "json", "model")),
            Map.entry("survival", List.of("time", "model")),
            Map.entry("trend", List.of("timeline", "procedure", "model")),
            Map.entry("comparison", List.of("drift", "ingest", "source", "json", "timeline", "procedure", "model")),
            Map.entry("acknowledged", List.of("ingest", "source", "timeline", "procedure", "model", "words")),
            Map.entry("agenda", List.of("timeline", "procedure", "time", "model")),
            Map.entry("lifeline", List.of("timeline", "procedure", "time", "model")),
            Map.entry("timeline", List.of("procedure", "time", "model")),
            Map.entry("procedure", List.of("json", "time", "model", "words")),
            Map.entry("json", List.of("words")),
            Map.entry("ingest", List.of("layout", "packed", "source", "model", "words")),
            Map.entry("packed", List.of("model")),
            Map.entry("layout", List.of("json", "source", "model", "words")),
            Map.entry("source", List.of()),
            Map.entry("explain", List.of("procedure", "time", "model")),
            Map.entry("time", List.of()),
            Map.entry("model", List.of()),
            Map.entry("words", List.of())));

    /** The libraries that each may know, beside Java's own and the null annotations. */
    private static final Map<String, List<List<String>>> LIBRARIES = Map.of(
            "cli", List.of(PICOCLI),
            "source", List.of(OPENCSV, POI, ZIP),
            "report", List.of(JACKSON),
            "table", List.of(JACKSON),
            "workbook", List.of(ZIP, CRYPTO),
            "encryption", List.of(POI),
            "json", List.of(JACKSON),
            "pseudonym", List.of(CRYPTO),
            "evidence", List.of(CRYPTO));

    private final String root;

    HouseWalls(String root) {
        this.root = root;
    }

    /** A wall around each package: what is not allowed by name is not allowed. */
    Stream<ArchRule> arrows() {
        return ARROWS.keySet().stream().map(this::arrowsOf);
    }

    ArchRule arrowsOf(String name) {
        Stream<String> own = Stream.concat(Stream.of(name), ARROWS.getOrDefault(name, List.of()).stream())
                .map(this::inside);
        Stream<String> libraries =
                LIBRARIES.getOrDefault(name, List.of()).stream().flatMap(List::stream);
        Stream<String> always = Stream.of("java..", "org.jspecify..");
        String[] allowed =
                Stream.of(own, libraries, always).flatMap(packages -> packages).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(inside(name))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true);
    }

    /** A class outside the packages that the walls know would have no wall around it. */
    ArchRule everyPackageHasItsWall() {
        return classes()
                .should()
                .resideInAnyPackage(ARROWS.keySet().stream().map(this::inside).toArray(String[]::new));
    }

    /** Made-up authorities are written through the one interface, whatever the format. */
    ArchRule synthesisKnowsTablesOnly() {
        return noClasses()
                .that()
                .resideInAPackage(inside("synthesis"))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(inside("table")).and(DescribedPredicate.not(name(root + ".table.TableFile"))))
                .allowEmptyShould(true);
    }

    /** The day is given, never looked up. */
    ArchRule theClockIsReadInCliOnly() {
        DescribedPredicate<JavaAccess<?>> clock = DescribedPredicate.describe("the clock", HouseWalls::readsTheClock);
        return noClasses().that().resideOutsideOfPackage(inside("cli")).should().accessTargetWhere(clock);
    }

    ArchRule theStandardStreamsAreUsedInCliOnly() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(inside("cli"))
                .should(accessField(System.class, "out")
                        .or(accessField(System.class, "err"))
                        .or(accessField(System.class, "in")));
    }

    ArchRule noStackTraceIsPrinted() {
        return noClasses().should().callMethodWhere(target(name("printStackTrace")));
    }

    ArchRule namesAreFromTheField() {
        return classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Data|Info)")
                .andShould()
                .haveNameNotMatching(".*\\.(Manager|Helper|Utils?|Data|Info)\\$.*");
    }

    ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<>("live in a package with a @NullMarked package-info") {
            @Override
            public void check(JavaClass found, ConditionEvents events) {
                JavaPackage home = found.getPackage();
                boolean marked = home.tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                events.add(new SimpleConditionEvent(
                        found, marked, home.getName() + (marked ? " is" : " is not") + " @NullMarked"));
            }
        });
    }

    private String inside(String name) {
        return root + "." + name + "..";
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String called = access.getTarget().getName();
        return (owner.startsWith("java.time.") && called.equals("now"))
                || owner.equals(Clock.class.getName())
                || (owner.equals(Date.class.getName()) && called.equals("<init>"))
                || called.equals("currentTimeMillis");
    }
}

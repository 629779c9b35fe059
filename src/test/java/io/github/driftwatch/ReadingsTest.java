package io.github.driftwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.driftwatch.explain.Reading;
import io.github.driftwatch.explain.Readings;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reading is held by a test that says so, and the README tells them all. */
class ReadingsTest {

    private static final String BEGIN = "<!-- readings: generated, see ReadingsTest -->\n";
    private static final String END = "<!-- end of readings -->";

    private static final List<Held> HELD = held();

    /** A test method and one reading that it says it holds. */
    record Held(Method method, Holds holds) {
        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    static List<Reading> readings() {
        return Readings.all();
    }

    static List<Held> marks() {
        return HELD;
    }

    @ParameterizedTest
    @MethodSource("readings")
    void eachIsHeldByATest(Reading reading) {
        assertThat(HELD).extracting(mark -> mark.holds().value()).contains(reading.key());
    }

    @ParameterizedTest
    @MethodSource("marks")
    void eachMarkNamesAReadingAndRowsThatAreThere(Held mark) {
        assertThat(Readings.all())
                .extracting(Reading::key)
                .contains(mark.holds().value());
        assertThat(rows(mark)).containsAll(List.of(mark.holds().rows()));
    }

    /** The last column of each row; where the first is the id of a rule or a notice, only of its rows. */
    private static List<String> rows(Held mark) {
        CsvSource source = mark.method().getAnnotation(CsvSource.class);
        if (source == null) {
            return List.of();
        }
        boolean byRule = !Readings.GENERAL.stream()
                .map(Reading::key)
                .toList()
                .contains(mark.holds().value());
        String id = mark.holds().value().replace(Readings.NOTICE, "");
        String between = source.delimiter() == '|' ? "[|]" : ",";
        return source.textBlock()
                .lines()
                .map(line -> line.split(between, -1))
                .filter(cells -> !byRule || cells[0].strip().equals(id))
                .map(cells -> cells[cells.length - 1].strip())
                .toList();
    }

    @Test
    void theReadmeTellsThemAll() throws Exception {
        String readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
        int begin = readme.indexOf(BEGIN);
        int end = readme.indexOf(END);
        String shown = begin < 0 || end < 0 ? "" : readme.substring(begin + BEGIN.length(), end);

        assertThat(shown)
                .as("README.md, between %sand %s, should be:%n%s", BEGIN, END, table())
                .isEqualTo(table());
    }

    private static String table() {
        String rows = Readings.all().stream()
                .map(reading -> "| " + reading.key() + " | " + reading.about() + " | " + reading.text() + " | "
                        + holders(reading) + " |\n")
                .collect(Collectors.joining());
        return "\n| | clause | reading | held by |\n| --- | --- | --- | --- |\n" + rows + "\n";
    }

    private static String holders(Reading reading) {
        return HELD.stream()
                .filter(mark -> mark.holds().value().equals(reading.key()))
                .map(mark -> "`" + mark.name() + "`"
                        + (mark.holds().rows().length == 0
                                ? ""
                                : ": " + String.join("; ", mark.holds().rows())))
                .collect(Collectors.joining("<br>"));
    }

    private static List<Held> held() {
        List<Held> held = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter().importPackages("io.github.driftwatch")) {
            for (JavaMethod method : found.getMethods()) {
                if (method.isAnnotatedWith(Holds.class) || method.isAnnotatedWith(Holds.All.class)) {
                    Method reflected = method.reflect();
                    Stream.of(reflected.getAnnotationsByType(Holds.class))
                            .forEach(h -> held.add(new Held(reflected, h)));
                }
            }
        }
        held.sort(Comparator.comparing(Held::name));
        return held;
    }
}

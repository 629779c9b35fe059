package io.github.driftwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house's walls stand, and a crooked house shows that each would stop something. */
class HouseTest {

    private static final String HOUSE = "io.github.driftwatch";
    private static final String CROOKED = "io.github.driftwatch.crooked";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(CROOKED);

    static Stream<ArchRule> arrows() {
        return new HouseWalls(HOUSE).arrows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrows")
    void everyPackageKnowsOnlyWhatItMay(ArchRule wall) {
        wall.check(OURS);
    }

    static Stream<Arguments> habits() {
        return Stream.of(
                habit("every package has its wall", HouseWalls::everyPackageHasItsWall),
                habit("synthesis knows only tables", HouseWalls::synthesisKnowsTablesOnly),
                habit("the clock is read in cli only", HouseWalls::theClockIsReadInCliOnly),
                habit("standard streams are used in cli only", HouseWalls::theStandardStreamsAreUsedInCliOnly),
                habit("no stack trace is printed", HouseWalls::noStackTraceIsPrinted),
                habit("names are from the field", HouseWalls::namesAreFromTheField),
                habit("every package is null-marked", HouseWalls::everyPackageIsNullMarked));
    }

    private static Arguments habit(String name, Function<HouseWalls, ArchRule> habit) {
        return Arguments.of(name, habit);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("habits")
    void habitsAreKept(String name, Function<HouseWalls, ArchRule> habit) {
        habit.apply(new HouseWalls(HOUSE)).check(OURS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("habits")
    void aCrookedHouseIsFoundOut(String name, Function<HouseWalls, ArchRule> habit) {
        assertThat(violations(habit.apply(new HouseWalls(CROOKED)))).isNotEmpty();
    }

    @Test
    void aWrongArrowAndAWrongLibraryAreFoundOut() {
        assertThat(violations(new HouseWalls(CROOKED).arrowsOf("time")))
                .contains("io.github.driftwatch.crooked.ingest.PlanManager")
                .contains("picocli.CommandLine");
        assertThat(violations(new HouseWalls(CROOKED).arrowsOf("ingest"))).isEmpty();
    }

    private static String violations(ArchRule wall) {
        return String.join(
                "\n",
                wall.allowEmptyShould(true).evaluate(WRONG).getFailureReport().getDetails());
    }
}

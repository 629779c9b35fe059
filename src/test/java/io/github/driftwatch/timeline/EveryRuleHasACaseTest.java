package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.Rule;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards the tables: no rule of a shipped profile is without a case worked by hand. */
class EveryRuleHasACaseTest {

    private static final List<Class<?>> TABLES = List.of(
            EveryLimitTest.class,
            ReviewConferencesTest.class,
            DesignatedReviewTest.class,
            CalderdaleTest.class,
            NorthYorkshireTest.class);

    @ParameterizedTest
    @ValueSource(strings = {"review-conferences", "designated-review", "calderdale", "north-yorkshire"})
    void inOneOfTheTables(String profile) {
        Set<String> held = new TreeSet<>();
        for (Class<?> table : TABLES) {
            for (Method method : table.getDeclaredMethods()) {
                CsvSource source = method.getAnnotation(CsvSource.class);
                if (source != null) {
                    source.textBlock().lines().forEach(line -> held.add(line.split("[|]", 2)[0].strip()));
                }
            }
        }

        assertThat(Trace.profile(profile).rules())
                .allSatisfy(rule -> assertThat(held).contains(nameInTables(profile, rule)));
    }

    private static String nameInTables(String profile, Rule rule) {
        boolean meantByItsId = Trace.profileOf(rule.id()).rules().contains(rule);
        return meantByItsId ? rule.id() : profile + "/" + rule.id();
    }
}

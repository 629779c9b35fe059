package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.timeline.UnassessedRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in profiles against the procedures, as a person reads those: written out here, not taken from the files. */
class BuiltInProfilesTest {

    /** Each rule with its clause and its lengths of time; a star marks one that the procedure does not state. */
    private static final String RULES = """
            review-conferences | RC-1  | 3                       | 91 days
            review-conferences | RC-2  | 3                       | 183 days
            review-conferences | RC-3  | 3                       | 91 days, 1 months
            review-conferences | RC-4  | 3                       | 1 months
            review-conferences | RC-5  | 7                       | 10 months*, 28 days*, 9 months
            review-conferences | RC-6  | 2                       |
            review-conferences | RC-7  | 2                       |
            review-conferences | RC-8  | 6                       |
            review-conferences | RC-9  | 2                       | birthday 18, warning 92*
            review-conferences | RC-10 | 5                       |
            review-conferences | RC-11 | 2                       | 15 working-days
            review-conferences | RC-12 | 3                       | 15 working-days*
            review-conferences | RC-13 | 2                       |
            review-conferences | RC-14 | 2                       | birthday 18, 2 months*, warning 92*
            review-conferences | RC-15 | 2, 6                    | 10 working-days*
            designated-review  | DR-1  | Procedure 1             | 15 months
            designated-review  | DR-2  | Procedure 1             | 21 months
            designated-review  | DR-3  | Procedure 1             | 15 months, 18 months
            designated-review  | DR-4  | Procedure 1, 2, Process 4 | 15 months, 24 months
            designated-review  | DR-5  | Procedure 2             | 1 months*
            designated-review  | DR-6  | Procedure 6             | 6 months, 3 months
            designated-review  | DR-7  | Procedure 8             |
            designated-review  | DR-8  | Process 1               |
            designated-review  | DR-9  | Process 3               | 7 days
            designated-review  | DR-10 | Procedure 4, Outputs 4  | 10 working-days*
            designated-review  | DR-11 | Procedure 5 (second), 7 | 10 working-days*
            designated-review  | DR-12 | Procedure 7, Outputs 5  | 3 months*
            designated-review  | DR-13 | Outputs 1–2             |
            designated-review  | DR-14 | Procedure 7             | 3 months*
            designated-review  | DR-15 | Procedure 7             | 1 months*
            calderdale         | RC-1  | 3                       | 91 days*
            calderdale         | RC-2  | 3                       | 183 days*
            calderdale         | CD-1  | 2.3                     | 15 months
            calderdale         | CD-3  | 2.3, 2.5, 2.6           | 1 months*
            calderdale         | CD-4  | 2.5                     | 2 months
            calderdale         | CD-5  | 1.4                     | 24 months
            calderdale         | CD-6  | 2.7                     | 2 months*
            north-yorkshire    | NY-1  | Timescale               | 3 months
            north-yorkshire    | NY-2  | Timescale               | 6 months
            north-yorkshire    | NY-3  | Discontinuing           | 1 months*
            north-yorkshire    | NY-4  | Two years or more       | 13 months
            north-yorkshire    | NY-5  | Two years or more       | 24 months, 21 months*
            north-yorkshire    | NY-6  | Timing                  | 10 working-days
            north-yorkshire    | NY-7  | Timing                  | 6 weeks
            north-yorkshire    | NY-8  | Timing                  | 2 months
            north-yorkshire    | NY-9  | Timing                  | 14 days, 2 months*
            north-yorkshire    | NY-10 | Seeing the child        | visit_interval_days days, 14 days, warning 3*
            north-yorkshire    | NY-11 | Seeing the child        | seen_alone_interval_days days, 6 weeks, warning 28*
            north-yorkshire    | NY-12 | Seeing the child        | 3 months, 6 months
            north-yorkshire    | NY-13 | Timing                  | 35 working-days
            north-yorkshire    | NY-14 | Agency reports          | 5 working-days
            north-yorkshire    | NY-15 | Difficulties            | 5 working-days*
            north-yorkshire    | NY-16 | Discontinuing           |
            north-yorkshire    | NY-17 | Timing                  |
            north-yorkshire    | NY-18 | Timing                  |
            """;

    static List<String> profiles() {
        return ProfileLoader.BUILT_IN;
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void hasEachRuleWithItsClauseAndItsLengthsOfTime(String profile) {
        List<String> expected = RULES.lines()
                .map(line -> line.replaceAll("\\s*\\|\\s*", "|").strip())
                .filter(line -> line.startsWith(profile + "|"))
                .toList();
        List<String> actual = new ArrayList<>();
        for (JsonNode rule : ShippedProfiles.json(profile).get("rules")) {
            actual.add(String.join(
                    "|",
                    profile,
                    rule.get("id").asText(),
                    rule.get("clause").asText(),
                    String.join(", ", lengths(rule))));
        }
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Every length of time in a rule, in the order of for, due and expect, each once. */
    private static List<String> lengths(JsonNode rule) {
        List<String> lengths = new ArrayList<>();
        for (String part : List.of("for", "due", "expect", "forbid")) {
            collect(rule.path(part), lengths);
        }
        if (rule.has("warning")) {
            lengths.add("warning " + rule.get("warning").get("days").asText() + star(rule.get("warning")));
        }
        return lengths.stream().distinct().toList();
    }

    private static void collect(JsonNode json, List<String> lengths) {
        if (json.has("unit")) {
            lengths.add(json.path("number").asText(json.path("column").asText())
                    + " "
                    + json.get("unit").asText()
                    + star(json));
        }
        if (json.has("birthday")) {
            lengths.add("birthday " + json.get("birthday").asText());
        }
        // The condition under which the six months hold repeats the three.
        json.properties().stream()
                .filter(field -> !field.getKey().equals("when"))
                .forEach(field -> collect(field.getValue(), lengths));
        if (json.isArray()) {
            json.forEach(item -> collect(item, lengths));
        }
    }

    private static String star(JsonNode json) {
        return json.has("assumed") ? "*" : "";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"review-conferences, 15", "designated-review, 30", "calderdale, 7", "north-yorkshire, 18"})
    void loadsWholeWithIdsOfItsOwn(String name, int rules) {
        Profile profile = new ProfileLoader().load(name);

        assertThat(profile.name()).isEqualTo(name);
        assertThat(profile.sha256()).matches("[0-9a-f]{64}");
        assertThat(profile.warning()).isEqualTo(new Warning(28, "the procedure names no warning window"));
        assertThat(profile.rules())
                .hasSize(rules)
                .extracting(rule -> rule.id().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            events      | RC-5 RC-7 RC-11 RC-12 RC-13 RC-15 DR-5 DR-9 DR-10 DR-11 DR-12 DR-13 DR-14 DR-15 CD-3 CD-4 CD-6 NY-3 NY-4 NY-5 NY-13 NY-14 NY-15 NY-16
            visits      | NY-10 NY-11 NY-12 NY-15
            core_groups | NY-6 NY-7 NY-8 NY-9 NY-17
            """)
    void cannotBeAssessedWithoutATable(String lacking, String rules) {
        Set<Table> supplied = EnumSet.allOf(Table.class);
        supplied.remove(Table.valueOf(lacking.toUpperCase(Locale.ROOT)));
        Set<String> unassessed = new TreeSet<>();
        for (String name : ProfileLoader.BUILT_IN) {
            UnassessedRule.in(new ProfileLoader().load(name), supplied, Set.of())
                    .forEach(rule -> unassessed.add(rule.rule().id()));
        }
        assertThat(unassessed).containsExactlyInAnyOrder(rules.split(" "));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void saysWhenItWasLastHeldAgainstItsSource(String name) {
        JsonNode source = ShippedProfiles.json(name).path("source");

        assertThat(source.path("document").asText()).isNotBlank();
        assertThat(source.path("checked").asText()).matches("20\\d\\d-\\d\\d-\\d\\d");
    }
}

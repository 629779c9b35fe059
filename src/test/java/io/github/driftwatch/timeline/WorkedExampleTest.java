package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.explain.Part;
import io.github.driftwatch.explain.RuleExplanation;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example that explains a rule gives the day that the evaluator gives; {@code @} is the first day it names. */
class WorkedExampleTest {

    private static final Pattern DAY = Pattern.compile("\\d\\d/\\d\\d/\\d{4}");
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            RC-1  | start @                                                        | days
            RC-2  | start 2024-01-08; review @                                     | days from a review
            RC-3  | start @; born 2025-01-29                                       | the sooner of two
            RC-4  | start 2024-01-08; icpc 2024-01-08 quorate; review @ not-quorate | a month from February's end
            RC-5  | start @                                                        | months from the start
            RC-9  | start 2026-01-05; born @                                       | a birthday
            RC-11 | start 2024-01-08; transfer-notified @                          | working days over Christmas
            RC-15 | start 2024-01-08; review @; end @                              | after the end
            DR-1  | start @                                                        | months over two years' ends
            DR-3  | start @; review 2024-11-04; review 2025-04-07; review 2025-11-17 | before reaching
            DR-4  | start @                                                        | once it is reached
            DR-6  | start 2023-01-09; review 2023-03-06; review 2023-08-07; review 2024-01-08; review @ | the amount that always applies
            DR-9  | start 2024-01-08; drc @                                        | days before a meeting
            CD-3  | start 2023-11-06; review 2024-02-05; review 2024-07-01; review @ | a condition on the anchor
            CD-6  | start 2024-01-08; case-review @                                | a chain
            NY-4  | start @                                                        | the first that exists
            NY-7  | start 2024-11-04; core-group @                                 | weeks
            NY-8  | start 2024-09-02; review @                                     | two anchors
            NY-9  | start 2024-01-08; review @                                     | a window
            NY-10 | start @                                                        | a column that is empty
            NY-14 | start 2024-01-08; review @                                     | working days before a meeting
            """)
    void endsOnTheDayOfTheEvaluator(String rule, String story, String why) {
        List<String> example = example(rule);
        LocalDate first = day(example.get(0));
        LocalDate last = day(example.stream()
                .filter(line -> line.startsWith("Last day in time"))
                .findFirst()
                .orElseThrow());
        String told = story.replace("@", first.toString());

        assertThat(List.of(Trace.due(rule, told, last, last), Trace.due(rule, told, last.plusDays(1), last)))
                .as(why)
                .containsExactly("DUE_SOON 0", "OVERDUE 1");
    }

    private static List<String> example(String id) {
        Profile profile = Trace.profileOf(id);
        Rule rule = profile.rules().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
        return RuleExplanation.of(rule, profile).stream()
                .filter(part -> part.label().equals("For example"))
                .map(Part::sentences)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String line) {
        Matcher day = DAY.matcher(line);
        assertThat(day.find()).as(line).isTrue();
        return LocalDate.parse(day.group(), DAY_FIRST);
    }
}

package io.github.driftwatch.report.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConferenceRulesTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            designated-review | review            | RC-1 RC-2 RC-3 RC-4 RC-14 DR-1 DR-2 DR-6
            designated-review | designated-review | DR-3 DR-4 DR-5
            north-yorkshire   | review            | NY-1 NY-2
            calderdale        | review            | RC-1 RC-2 CD-1
            """)
    void areToldByWhatTheyExpect(String name, String kind, String ids) {
        Profile profile = new ProfileLoader().load(name);
        ConferenceRules rules = new ConferenceRules(Procedures.of(profile));
        assertThat(profile.rules().stream()
                        .filter(rule -> rules.kind(rule).filter(kind::equals).isPresent())
                        .map(rule -> rule.id())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ids);
    }

    @Test
    void areToldInEachOfSeveralProcedures() {
        ProfileLoader loader = new ProfileLoader();
        Procedures both = Procedures.of(List.of(loader.load("calderdale"), loader.load("north-yorkshire")));
        ConferenceRules rules = new ConferenceRules(both);
        assertThat(both.profiles().stream()
                        .flatMap(profile -> profile.rules().stream())
                        .filter(rule -> rules.kind(rule).isPresent())
                        .map(rule -> rule.id()))
                .containsExactly(
                        "calderdale/RC-1",
                        "calderdale/RC-2",
                        "calderdale/CD-1",
                        "north-yorkshire/NY-1",
                        "north-yorkshire/NY-2");
    }
}

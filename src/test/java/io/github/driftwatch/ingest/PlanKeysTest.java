package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a row beside plans is about a plan: by what both of them say. */
class PlanKeysTest {

    /** Each is plan, key, conference and episode, between blanks; a full stop is what is not said. */
    @ParameterizedTest(name = "{0} and {1}: {4}")
    @CsvSource(textBlock = """
            . . . ., . . . ., true,  false, neither says anything
            P . . ., . . . ., true,  false, one alone names a plan
            . . . ., P . . ., true,  false, or the other
            P . . ., P . . ., true,  true,  one plan
            P . . ., Q . . ., false, false, two plans
            . K . ., . K . ., true,  true,  one key
            . K . ., . L . ., false, false, two keys
            . . I ., . . I ., true,  true,  one initial conference
            . . I ., . . J ., false, false, two conferences
            . . . E, . . . E, true,  false, one episode may have several plans
            . . . E, . . . F, false, false, two episodes
            P . . E, P . . F, false, true,  one plan and yet two episodes
            P K . ., P L . ., false, true,  one plan and yet two keys
            P . I ., Q . I ., false, true,  one conference and yet two plans
            P . I ., . . I E, true,  true,  what one of them does not say does not matter
            """)
    void agreeAsFarAsBothSay(String row, String plan, boolean mayBe, boolean surely, String why) {
        assertThat(keys(row).mayBe(keys(plan))).as("may be: " + why).isEqualTo(mayBe);
        assertThat(keys(row).isSurely(keys(plan))).as("surely: " + why).isEqualTo(surely);
    }

    private static PlanKeys keys(String words) {
        String[] word = words.split(" ", -1);
        return new PlanKeys(said(word[0]), said(word[1]), said(word[2]), said(word[3]));
    }

    private static @Nullable String said(String word) {
        return word.equals(".") ? null : word;
    }
}

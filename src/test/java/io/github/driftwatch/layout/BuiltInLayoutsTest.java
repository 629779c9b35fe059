package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no run asks of the layouts that the program brings, as it has been asked here. */
class BuiltInLayoutsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ssd", "annex-a", "cin-census"})
    void areWhatTheSchemaAllows(String name) {
        LayoutLoader loader = new LayoutLoader();
        assertThat(loader.layout(LayoutLoader.text(name), name)).isEqualTo(loader.load(name));
    }
}

package io.github.driftwatch.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text once, however many there are and whatever they are written in. */
class TextsTest {

    private static final int MANY = 20_000;

    @Test
    void aTextThatIsNotThereHasNoNumber() {
        Texts texts = new Texts();
        assertThat(texts.find("A")).isEqualTo(Texts.NONE);
        assertThat(texts.add("A")).isZero();
        assertThat(texts.find("A")).isZero();
        assertThat(texts.find("B")).isEqualTo(Texts.NONE);
        assertThat(texts.find("")).isEqualTo(Texts.NONE);
    }

    /** The first mark is of one byte, the last of such, the first of two, and of two that each would be one. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00ff", "\u0100", "\u4141"})
    void manyTextsAreFoundAgainByTheirNumbers(String mark) {
        Texts texts = new Texts();
        for (int i = 0; i < MANY; i++) {
            assertThat(texts.add(text(mark, i))).isEqualTo(i);
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(texts.find(text(mark, i))).isEqualTo(i);
            assertThat(texts.text(i)).isEqualTo(text(mark, i));
            assertThat(texts.is(i, text(mark, i))).isTrue();
            assertThat(texts.is(i, text(mark, i + 1))).isFalse();
        }
        assertThat(texts.add(text(mark, 7))).as("added again").isEqualTo(7);
        assertThat(texts.find(text(mark, MANY))).isEqualTo(Texts.NONE);
        assertThat(texts.size()).isEqualTo(MANY);
    }

    private static String text(String mark, int i) {
        return mark.repeat(60) + i;
    }
}

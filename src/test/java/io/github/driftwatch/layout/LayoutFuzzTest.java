package io.github.driftwatch.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.fuzz.Broken;
import io.github.driftwatch.fuzz.Fuzz;
import io.github.driftwatch.json.JsonMistakeException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is in a layout's file, it is a layout or refused in one line. */
class LayoutFuzzTest {

    private static final Broken BROKEN = Broken.json(List.of(
            "\"plans\"",
            "\"table\": \"reviews\"",
            "\"child_id\": \"X\",",
            "\"columns\": {}",
            "\"parts\": [",
            "\"heading\": \"Y\"",
            "\"joined\": [\"a\", \"b\"],",
            "{\"constant\": \"review\"}",
            "\"words\": {\"a\": \"yes\"},",
            "0.5",
            "\u2028".replace('\u2028', '\n')));

    @Test
    void isALayoutOrRefusedInOneLine() {
        List<byte[]> sound =
                LayoutLoader.BUILT_IN.stream().map(LayoutLoader::text).toList();
        LayoutLoader loader = new LayoutLoader();
        Fuzz.each("layouts", 3_000, dice -> {
            byte[] text = BROKEN.of(sound.get(dice.nextInt(sound.size())), dice);
            try {
                assertThat(loader.layout(text, "ours.json").parts()).isNotEmpty();
            } catch (JsonMistakeException e) {
                Fuzz.requireOneLineWithoutAMark(e);
            }
        });
    }
}

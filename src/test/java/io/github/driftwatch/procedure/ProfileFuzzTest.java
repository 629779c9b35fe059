package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.driftwatch.fuzz.Broken;
import io.github.driftwatch.fuzz.Fuzz;
import io.github.driftwatch.json.JsonMistakeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a profile's file, its structure or its text broken, it is a profile or refused in one line. */
class ProfileFuzzTest {

    private static final Broken BROKEN = Broken.json(List.of(
            "\"review\"",
            "\"extends\": \"calderdale\",",
            "\"extends\": \"p.json\",",
            "\"within\":",
            "\"number\": 36600",
            "0.5"));

    @TempDir
    private Path folder;

    @Test
    void isAProfileOrRefusedInOneLine() {
        ObjectMapper mapper = new ObjectMapper();
        Path file = folder.resolve("p.json");
        ProfileLoader loader = new ProfileLoader();
        Mutations[] mutations = new Mutations[1];
        long[] made = new long[1];
        Fuzz.each("profiles", 500, dice -> {
            // Made anew now and then, so that a finding can be come by again.
            if (made[0]++ % 500 == 0) {
                mutations[0] = new Mutations(ShippedProfiles.all(), dice.nextLong());
            }
            byte[] text = mapper.writeValueAsBytes(mutations[0].next());
            Files.write(file, dice.nextBoolean() ? text : BROKEN.of(text, dice));
            try {
                assertThat(loader.load(file.toString()).name()).isNotEmpty();
            } catch (JsonMistakeException e) {
                Fuzz.requireOneLineWithoutAMark(e);
            }
        });
    }
}

package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.fuzz.Fuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A layout, a profile, an earlier report or a list of what is known about that is wrong or spoilt: no cell is said. */
class SpoiltFilesBesideTest extends MarkedExport {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"child_id\": \"MARK\", \"name\": \"MARK\"}]",
                "{\"MARK\": {\"start_date\": \"2025-06-01\"}}",
                "{\"name\": \"MARK\", \"title\": \"MARK\", \"dob\": \"MARK\", \"team\": \"MARK\"}",
                "{\"name\": \"MARK\", \"events\": [{\"kind\": \"MARK\"}], \"plans\": []}",
                "{\"MARK\": 1, \"MARK\": 2}",
                "{\"name\": \"MARK",
                "\"MARK\"",
                "MARK",
                "child_id,start_date\nMARK,2025-06-01\n"
            })
    void aFileOfChildrenInThePlaceOfALayoutOrAProfile(String json) throws IOException {
        Path sound = dir.resolve("sound");
        writeSound(sound);
        Files.writeString(dir.resolve("wrong.json"), json.replace("MARK", Fuzz.MARK));
        for (String option : List.of("--layout", "--profile")) {
            CommandRun run = run("validate", "--dir " + sound + " " + option + " DIR/wrong.json");
            assertThat(run.code()).isEqualTo(2);
        }
        assertThat(run("layout check DIR/wrong.json", "").out()).doesNotContain(Fuzz.MARK);
        assertThat(run("profile check DIR/wrong.json", "").out()).doesNotContain(Fuzz.MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssd", "annex-a", "cin-census"})
    void theWrongLayout(String layout) throws IOException {
        Path sound = dir.resolve("sound");
        writeSound(sound);
        assertThat(run("check --out DIR/out", "--dir " + sound + " --layout " + layout)
                        .code())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.json", "overdue.csv", "upcoming.csv", "drift-risk.csv"})
    void anEarlierReportThatHasBeenSpoilt(String name) throws IOException {
        Path sound = dir.resolve("sound");
        writeSound(sound);
        CommandRun first = run("check --out DIR/before --format csv", "--dir " + sound);
        assertThat(first.code()).as(first.err()).isZero();
        List<String> lines =
                new ArrayList<>(Files.readAllLines(dir.resolve("before").resolve(name), UTF_8));
        List<String> spoilt = name.equals("summary.json")
                ? List.of("{\"as_at\": \"" + Fuzz.MARK + "\", \"profiles\": [{\"name\": 3}]}")
                : Stream.concat(lines.stream().limit(1), Stream.of((Fuzz.MARK + ",").repeat(20)))
                        .toList();
        Files.write(dir.resolve("before").resolve(name), spoilt);
        run("check --out DIR/later --previous DIR/before --format csv", "--dir " + sound);
    }

    @Test
    void whatIsKnownAboutIsSpoilt() throws IOException {
        Path sound = dir.resolve("sound");
        writeSound(sound);
        Files.writeString(
                dir.resolve("known.csv"),
                "child_id,requirement,reason\n" + (Fuzz.MARK + "," + Fuzz.MARK + "," + Fuzz.MARK + "\n").repeat(5));
        for (String command : List.of(COMMANDS.get(0), COMMANDS.get(1), COMMANDS.get(2))) {
            run(command, "--dir " + sound + " --acknowledged DIR/known.csv");
        }
    }
}

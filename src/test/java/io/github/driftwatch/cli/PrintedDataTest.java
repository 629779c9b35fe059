package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever prints data says where it could not all be written, and minds no reader that has had enough. */
class PrintedDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overdue SAMPLES",
                "upcoming SAMPLES --format json",
                "upcoming SAMPLES --by week --format table",
                "drift SAMPLES --format table",
                "agenda SAMPLES --from 2026-01-01 --to 2026-12-31",
                "notices SAMPLES",
                "timeline C000001 SAMPLES",
                "validate SAMPLES",
                "validate SAMPLES --format table",
                "governance --dir samples --from 2026-04-01 --to 2026-09-30",
                "template",
                "template --format csv",
                "profile list",
                "profile show calderdale",
                "profile explain RC-1",
                "layout list",
                "completion bash"
            })
    void isNotLostUnseen(String typed) {
        String[] words = CommandRun.split(typed.replace("SAMPLES", "--dir samples --as-at 2026-11-20"), Path.of("."));
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        assertThat(Main.run(into("No space left on device", said), words)).isEqualTo(4);
        assertThat(said.toString(UTF_8)).contains("driftwatch: Not all could be written to standard output");

        said.reset();
        assertThat(Main.run(into("Broken pipe", said), words)).isZero();
        assertThat(said.toString(UTF_8)).doesNotContain("driftwatch:");
    }

    private static Console into(String failure, OutputStream said) {
        Outlet full = new Outlet(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        });
        return new Console(full, new PrintStream(said, true, UTF_8), new Screen(false, 80), CommandRun.TODAY);
    }
}

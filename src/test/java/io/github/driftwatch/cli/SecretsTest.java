package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A password that somebody types where it does not belong is never said again. */
class SecretsTest {

    @TempDir
    Path dir;

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            check IN --out DIR/x --pasword hunter2               | an option mistyped
            check IN --out DIR/x --pasword=hunter2               | and joined
            check IN --out DIR/x --password=hunter2              | an option that there is not
            check IN --out DIR/x --password hunter2              | and apart
            check IN --out DIR/x -p hunter2                      | a short one
            check IN --out DIR/x -phunter2                       | a short one, joined
            check IN --out DIR/x hunter2                         | a word by itself
            check IN --out DIR/x @hunter2                        | a password that begins with @
            check IN --out DIR/x -7hunter2                       | a password that begins with a dash
            check IN --out DIR/x --hunter2                       | with two
            hunter2                                              | in place of a command
            check hunter2 IN --out DIR/x                         | after the command
            profile hunter2                                      | in place of a command's command
            overdue --dir DIR --sheet plans --password-env=hunter2 | in place of a variable's name
            check IN --encrypt --format xlsx --out DIR/x --password-env hunter2 | the same, to write
            check IN --encrypt --format xlsx --out DIR/x --password-file hunter2 | in place of a file's name
            check IN --encrypt --format xlsx --out DIR/x --encrypt-password-file=hunter2 | in place of the other
            check IN --out DIR/x --encrypt-password-file=hunter2 | without what it is for
            check IN --out DIR/x --encrypt=hunter2               | joined to what takes no value
            check IN --out DIR/x --encrypt hunter2               | after what takes no value
            """)
    void isNotRepeated(String line, String how) throws Exception {
        Path good = Files.createDirectory(dir.resolve("good"));
        Files.writeString(good.resolve("plans.csv"), "child_id,start_date\nC1,2025-03-14\n");
        Files.writeString(good.resolve("reviews.csv"), "child_id,date\nC1,2025-06-10\n");
        CommandRun run = CommandRun.words(dir, line.replace("IN", "--dir DIR/good --as-at 2026-11-20"));
        assertThat(run.err()).as(how).isNotBlank().doesNotContain("hunter2");
        assertThat(run.out()).doesNotContain("hunter2");
        assertThat(run.code()).isBetween(2, 3);
    }
}

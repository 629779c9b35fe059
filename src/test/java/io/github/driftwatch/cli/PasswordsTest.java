package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.source.Passwords;
import io.github.driftwatch.source.UnusableInputException;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where passwords come from, as a person gives them. */
class PasswordsTest {

    @TempDir
    Path dir;

    @BeforeEach
    void writeProtectedWorkbooks() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("open it");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(dir.resolve("all.xls"))) {
            row(workbook.createSheet("plans"), 0, "child_id", "start_date");
            row(workbook.getSheet("plans"), 1, "C1", "2026-01-05");
            row(workbook.createSheet("reviews"), 0, "child_id", "date");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static void row(HSSFSheet sheet, int index, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            (i == 0 ? sheet.createRow(index) : sheet.getRow(index))
                    .createCell(i)
                    .setCellValue(texts[i]);
        }
    }

    private CommandRun overdue(PasswordPrompt prompt, String more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                new Screen(false, 80),
                CommandRun.TODAY,
                prompt);
        int code = Main.run(console, CommandRun.split("overdue " + more, dir));
        return new CommandRun(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    @Test
    void aPersonIsAskedOnceForSeveralFiles() {
        List<String> asked = new ArrayList<>();
        CommandRun run = overdue(
                question -> {
                    asked.add(question);
                    return Optional.of("open it".toCharArray());
                },
                "--plans DIR/all.xls --reviews DIR/all.xls --sheet plans --max-rejected 100% --as-at 2026-02-01");
        // The sheet has no reviews on it: it is opened for both tables all the same.
        assertThat(asked).containsExactly("Password of all.xls: ");
        assertThat(run.err()).doesNotContain("open it").contains("sheet plans");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        open it\\nsecond line | the first line counts
        open it\\r\\n          | its end does not
        open it               | it may have none
        """)
    void theFirstLineOfAFile(String content, String why) throws Exception {
        PrivateFile.write(
                dir.resolve("secret"), "\uFEFF" + content.replace("\\r", "\r").replace("\\n", "\n"));
        CommandRun run =
                overdue(PasswordPrompt.NOBODY, "--workbook DIR/all.xls --password-file DIR/secret --as-at 2026-05-01");
        assertThat(run.code()).as(why).isZero();
        assertThat(run.out()).contains("C1");
        assertThat(run.err()).doesNotContain("open it").doesNotContain("Others");
    }

    @Test
    void aFileThatOthersCanReadIsSaidOnce() throws Exception {
        Path secret = Files.writeString(dir.resolve("secret"), "open it");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r-----"));
        CommandRun run =
                overdue(PasswordPrompt.NOBODY, "--workbook DIR/all.xls --password-file DIR/secret --as-at 2026-05-01");
        assertThat(run.code()).isZero();
        assertThat(run.err().lines().filter(line -> line.startsWith("Others")))
                .containsExactly("Others can read the password in " + secret + ": take that right away (chmod 600).");
    }

    @Test
    void anEnvironmentVariable() throws UnusableInputException {
        Path workbook = dir.resolve("all.xls");
        Passwords set = new PasswordFromEnvironment("P", name -> name.equals("P") ? "open it" : null);
        assertThat(set.of(workbook).map(String::new)).contains("open it");
        assertThatThrownBy(() -> new PasswordFromEnvironment("P", name -> "").of(workbook))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(
                        "all.xls is protected with a password, and the environment variable that --password-env names"
                                + " is empty. Set it for the account that runs this, and run again.");
    }

    @Test
    void anAnswerIsForgottenOnceAllHasBeenRead() {
        char[] typed = "open it".toCharArray();
        PasswordAsked asked = new PasswordAsked(question -> Optional.of(typed));
        assertThat(asked.of(dir).map(String::new)).contains("open it");
        asked.forget();
        assertThat(typed).containsOnly('\0');
    }
}

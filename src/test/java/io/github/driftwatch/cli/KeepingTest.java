package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can read what is written: {@code --encrypt} and {@code --group}. */
class KeepingTest {

    private static final String PASSWORD = "open it, please";

    @TempDir
    Path dir;

    @BeforeEach
    void writeAnExport() throws Exception {
        Path good = Files.createDirectory(dir.resolve("good"));
        Files.writeString(
                good.resolve("plans.csv"),
                "child_id,start_date,team,conference_chair\nC1,2025-03-14,East,A Chair\nC2,2026-01-05,West,A Chair\n");
        Files.writeString(good.resolve("reviews.csv"), "child_id,date\nC1,2025-06-10\n");
        PrivateFile.write(dir.resolve("password.txt"), PASSWORD + "\n");
        PrivateFile.write(dir.resolve("other.txt"), "another one\n");
    }

    private CommandRun run(String line) {
        return CommandRun.words(dir, line.replace("IN", "--dir DIR/good --as-at 2026-11-20"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            overdue IN --out DIR/x.xlsx                                  | x.xlsx | a list
            upcoming IN --within 52w --out DIR/x.xlsx                    | x.xlsx | a list with a book of its own
            drift IN --out DIR/x.xlsx                                    | x.xlsx | the drift list
            validate IN --out DIR/x.xlsx                                 | x.xlsx | findings
            agenda IN --from 2026-11-01 --to 2026-12-31 --out DIR/x.xlsx | x.xlsx | agendas
            timeline C1 IN --out DIR/x.xlsx                              | x.xlsx | one child
            overdue IN --format xlsx --out DIR/x.bin                     | x.bin  | whatever its name
            notices IN --out DIR/letters --format xlsx                   | letters/notices.xlsx | letters
            governance --dir DIR/good --from 2026-04-01 --to 2026-09-30 --out DIR/g.xlsx --format xlsx | g.xlsx | figures
            """)
    void everyWorkbookIsProtected(String line, String file, String what) throws Exception {
        CommandRun run = run(line + " --encrypt --password-file DIR/password.txt");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertIsProtected(dir.resolve(file));
    }

    @Test
    void everyWorkbookOfACheckIsProtectedAndTheRestIsSaidNotToBe() throws Exception {
        CommandRun run = run("check IN --out DIR/reports --format csv,xlsx --split-by team --encrypt"
                + " --encrypt-password-file DIR/password.txt --password-file DIR/other.txt");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .contains(
                        "\nThe password protects workbooks alone: the CSV and JSON files beside them open without it.\n");
        try (Stream<Path> all = Files.walk(dir.resolve("reports"))) {
            List<Path> workbooks =
                    all.filter(file -> file.toString().endsWith(".xlsx")).toList();
            assertThat(workbooks).hasSize(3);
            for (Path workbook : workbooks) {
                assertIsProtected(workbook);
            }
        }
        assertThat(dir.resolve("reports/overdue.csv")).content().contains("C1");
    }

    @Test
    void aPasswordIsAskedForTwice() throws Exception {
        assertThat(asked("overdue IN --out DIR/x.xlsx --encrypt", PASSWORD, "open it"))
                .isEqualTo("""
                driftwatch: --encrypt: the two passwords typed are not the same. Nothing was written; run again.
                """);
        assertThat(dir.resolve("x.xlsx")).doesNotExist();
        assertThat(asked("overdue IN --out DIR/x.xlsx --encrypt", PASSWORD, PASSWORD))
                .isEmpty();
        assertIsProtected(dir.resolve("x.xlsx"));
    }

    /** Every account has a PATH, so that it can stand for a variable that is set. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            --encrypt-password-env PATH                                 | the variable named for writing
            --password-env PATH                                         | without one that for reading
            --encrypt-password-env PATH --password-env NONE             | of both the one for writing
            --encrypt-password-env PATH --password-file DIR/other.txt   | rather than the file for reading
            """)
    void aPasswordMayBeInTheEnvironment(String options, String why) throws Exception {
        CommandRun run = run("overdue IN --out DIR/x.xlsx --encrypt " + options);
        assertThat(run.err()).as(why).isEmpty();
        assertThat(run.code()).isZero();
        try (POIFSFileSystem container =
                new POIFSFileSystem(dir.resolve("x.xlsx").toFile(), true)) {
            assertThat(new EncryptionInfo(container).getDecryptor().verifyPassword(System.getenv("PATH")))
                    .as(why)
                    .isTrue();
        }
    }

    private String asked(String line, String... answers) {
        Iterator<String> typed = List.of(answers).iterator();
        List<String> questions = new ArrayList<>();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                new PrintStream(err, true, UTF_8),
                new Screen(true, 80),
                CommandRun.TODAY,
                question -> {
                    questions.add(question);
                    return Optional.of(typed.next().toCharArray());
                });
        Main.run(console, CommandRun.split(line.replace("IN", "--dir DIR/good --as-at 2026-11-20"), dir));
        assertThat(questions).containsExactly("Password for the workbooks: ", "The same once more: ");
        return err.toString(UTF_8);
    }

    private static void assertIsProtected(Path file) throws Exception {
        assertThat(new String(Files.readAllBytes(file), ISO_8859_1)).doesNotContain("worksheets/sheet1.xml");
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            EncryptionInfo lock = new EncryptionInfo(container);
            assertThat(lock.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
            assertThat(lock.getHeader().getCipherAlgorithm()).isEqualTo(CipherAlgorithm.aes256);
            assertThat(lock.getHeader().getKeySize()).isEqualTo(256);
            assertThat(lock.getVerifier().getHashAlgorithm()).isEqualTo(HashAlgorithm.sha512);
            assertThat(lock.getVerifier().getSpinCount()).isGreaterThanOrEqualTo(100_000);
            Decryptor decryptor = lock.getDecryptor();
            assertThat(decryptor.verifyPassword("another one")).isFalse();
            assertThat(decryptor.verifyPassword(PASSWORD)).isTrue();
            try (InputStream content = decryptor.getDataStream(container);
                    XSSFWorkbook book = new XSSFWorkbook(content)) {
                assertThat(book.getNumberOfSheets()).isPositive();
                assertThat(book.getSheetAt(0).getPhysicalNumberOfRows()).isPositive();
            }
        }
        if (File.separatorChar == '/') {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aGroupMayReadWhatIsWrittenAndTheFoldersMadeForIt() throws Exception {
        String group =
                Files.readAttributes(dir, PosixFileAttributes.class).group().getName();
        assumeTrue(group.matches("[a-z][a-z0-9_-]*"), "the group of this user has no name: not tried");
        CommandRun run = run("check IN --out DIR/new/reports --split-by team --quiet --group " + group);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        FolderBytes.permissions(dir.resolve("new")).forEach((name, permissions) -> {
            boolean folder = Files.isDirectory(dir.resolve("new").resolve(name));
            String expected = name.endsWith(".driftwatch.lock") ? "rw-------" : folder ? "rwxr-x---" : "rw-r-----";
            assertThat(permissions).as(name).isEqualTo(expected);
        });
        assertThat(run("overdue IN --out DIR/x.csv --group " + group).err())
                .isEqualTo("The group " + group
                        + " cannot enter the folder " + dir + ", which was there before: let it in (chgrp " + group
                        + ", chmod g+rx).\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("x.csv"))))
                .isEqualTo("rw-r-----");
        run("check IN --out DIR/new/reports --quiet");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("new/reports/overdue.csv"))))
                .as("without the option, the owner's alone again")
                .isEqualTo("rw-------");
    }
}

package io.github.driftwatch.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sheet puts aside is held in memory up to a length, and is in a file that nobody can read from there on. */
class AsideTest {

    private static final String WORD = "CHILD-0001 ";
    private static final int MOST = WORD.length() * 100;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            0,   0, nothing
            1,   0, one word
            99,  0, one word less than is held
            100, 0, as much as is held
            101, 1, one word more
            900, 1, much more
            """)
    void whatIsPutAsideComesBack(int words, int files, String what) throws IOException {
        AsideFolder under = new AsideFolder(folder);
        Aside aside = new Aside(under, MOST);
        byte[] word = WORD.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < words; i++) {
            if (i % 10 == 9) {
                for (byte b : word) {
                    aside.write(b);
                }
            } else {
                aside.write(word, 0, word.length);
            }
        }
        aside.close();
        List<Path> written = written();
        assertThat(written).as(what).hasSize(files);
        for (Path file : written) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("CHILD");
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                assertThat(Files.getPosixFilePermissions(file))
                        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            }
        }
        for (int time = 1; time <= 2; time++) {
            try (InputStream in = aside.read()) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(WORD.repeat(words));
            }
        }
        under.remove();
        assertThat(written()).isEmpty();
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}

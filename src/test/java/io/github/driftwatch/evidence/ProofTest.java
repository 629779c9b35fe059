package io.github.driftwatch.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept elsewhere tells a report from another in its place. */
class ProofTest {

    private static final byte[] KEY = "a key made for this test".getBytes(US_ASCII);
    private static final String OTHER = "2".repeat(64);

    @TempDir
    private Path dir;

    @Test
    void aDigestIsOfOneSummaryAlone() {
        WrittenReport report = Summaries.report(dir, "{}");
        assertThat(Proof.byDigest(report, report.digest())).isEmpty();
        assertThat(Proof.byDigest(report, OTHER))
                .containsExactly("summary.json: not the one whose digest was given: its digest is " + report.digest());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            19 THIS HERE             |                          | the only one
            18 OTHER HERE~19 THIS HERE |                        | the last one
            19 THIS /elsewhere       |                          | a report that was moved here
            19 THIS HERE~20 OTHER /elsewhere |                  | another folder's is later
            19 THIS HERE~20 OTHER HERE | an older report, as at 2026-11-19, and the last that the register has of this folder is as at 2026-11-20 | put back
            17 THIS HERE~19 THIS HERE~20 OTHER HERE | an older report, as at 2026-11-19, and the last that the register has of this folder is as at 2026-11-20 | entered twice
            19 THIS HERE~20 OTHER HERE~21 THIS HERE |           | the same again
            19 OTHER /elsewhere      | not in the register REGISTER, which has no report of this folder | none
            18 OTHER HERE~19 OTHER HERE | not in the register REGISTER, which has the report as at 2026-11-19 as the last one of this folder | others
            """)
    void aRegisterTellsTheLastOne(String lines, String expected, String why) throws Exception {
        WrittenReport report = Summaries.report(dir.toRealPath(), "{}");
        Path register = dir.resolve("register");
        Files.writeString(
                register,
                (lines + "~")
                        .replaceAll("(?m)(^|~)(\\d)", "$12026-11-$2")
                        .replace("THIS", report.digest())
                        .replace("OTHER", OTHER)
                        .replace("HERE", report.folder().toString())
                        .replace('~', '\n'));
        String[] found = Proof.byRegister(report, new Register(register)).toArray(String[]::new);
        assertThat(found)
                .as(why)
                .isEqualTo(
                        expected == null
                                ? new String[0]
                                : new String[] {"summary.json: " + expected.replace("REGISTER", register.toString())});
    }

    @Test
    void aSealIsOfOneKeyAndOneSummary() throws Exception {
        WrittenReport report = Summaries.report(dir, "{\"sealed\": true}");
        assertThat(Proof.byKey(report, KEY)).containsExactly("summary.seal: missing: it was taken away");

        String seal = Seal.of(KEY, report.digest());
        Path file = Files.writeString(dir.resolve("summary.seal"), seal + "\n");
        assertThat(Proof.byKey(report, KEY)).isEmpty();
        String changed =
                "summary.seal: not what this key makes of summary.json: it was changed, or sealed with another key";
        assertThat(Proof.byKey(report, "another".getBytes(US_ASCII))).containsExactly(changed);

        Files.writeString(file, seal + " ".repeat(1024 - seal.length()));
        assertThat(Proof.byKey(report, KEY)).as("blanks after it").isEmpty();
        Files.writeString(file, seal + " ".repeat(1025 - seal.length()));
        assertThat(Proof.byKey(report, KEY)).as("far longer than a seal").containsExactly(changed);
        Files.writeString(file, Seal.of(KEY, OTHER));
        assertThat(Proof.byKey(report, KEY)).as("of another summary").containsExactly(changed);
    }

    @Test
    void aReportThatWasNotSealedHasNone() throws Exception {
        WrittenReport report = Summaries.report(dir, "{\"sealed\": false}");
        assertThat(Proof.byKey(report, KEY)).containsExactly("summary.seal: missing: the report was not sealed");
        Files.writeString(dir.resolve("summary.seal"), Seal.of(KEY, report.digest()));
        assertThat(Proof.byKey(report, KEY))
                .containsExactly(
                        "summary.seal: missing: the report was not sealed; the one that is there is an earlier one's");
    }
}

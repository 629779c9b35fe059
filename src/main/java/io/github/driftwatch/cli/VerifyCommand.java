package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.DigestConverter;
import io.github.driftwatch.evidence.FolderCheck;
import io.github.driftwatch.evidence.FolderFound;
import io.github.driftwatch.evidence.InputsAtHand;
import io.github.driftwatch.evidence.Proof;
import io.github.driftwatch.evidence.Register;
import io.github.driftwatch.evidence.RerunCheck;
import io.github.driftwatch.evidence.RerunFolder;
import io.github.driftwatch.evidence.Seal;
import io.github.driftwatch.evidence.WrittenReport;
import io.github.driftwatch.key.KeyFileException;
import io.github.driftwatch.key.StoredKey;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.table.LabelledLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a folder of reports is as its check wrote it. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Confirms that a folder of reports is as its check wrote it: every file, and every count against the others and"
                    + " against the trace. It changes nothing in the folder.",
            "A folder that vouches for itself proves nothing, as whoever changes a report can change its summary too: hold it"
                    + " against something that is kept elsewhere, the digest that check printed (--digest), a"
                    + " register (--register) or a key (--key). With none of them it says so.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 as it was written; 1 not as it was written, what differs is listed; 2 the command line is"
                    + " wrong; 3 there is no report, or it cannot be read; 5 another run wrote into the folder meanwhile.",
            "",
            "Examples:",
            "  driftwatch verify reports --register /secure/driftwatch.register",
            "  driftwatch verify reports --key /secure/report.key --inputs exports"
        })
final class VerifyCommand extends SpeakingCommand {

    @Parameters(paramLabel = "REPORTS", description = "The folder that a check wrote.")
    private Path folder = Path.of(".");

    @Option(
            names = "--digest",
            paramLabel = "DIGEST",
            converter = DigestConverter.class,
            description = "The digest that the check printed: 64 letters and digits.")
    private @Nullable String digest;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "The register that the check entered its digest in, with its own --register.")
    private @Nullable Path register;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "The key that the check sealed the report with, with its own --key.")
    private @Nullable Path keyFile;

    @Option(
            names = "--inputs",
            paramLabel = "FOLDER",
            description =
                    "The folder with the files that the report was made from: they are held against their digests,"
                            + " and the check is run again, with its options of then, and every report compared byte by byte.")
    private @Nullable Path inputs;

    @Option(
            names = "--previous",
            paramLabel = "FOLDER",
            description = "With --inputs: the folder that the check was compared with, as it was then. Without it, the"
                    + " report's own lists stand for that one.")
    private @Nullable Path previous;

    @Option(
            names = "--profile",
            paramLabel = "FILE[,..]",
            description = "With --inputs: the procedure, where it is a file of your own that is not beside the inputs.")
    private @Nullable String profile;

    @Option(names = "--layout", paramLabel = "FILE", description = "With --inputs: the layout, likewise.")
    private @Nullable String layout;

    @Option(
            names = "--pseudonymise",
            paramLabel = "KEYFILE",
            description = "With --inputs: the key, where the report is in codes.")
    private @Nullable Path codesKey;

    @Mixin
    private final PasswordOptions passwords = new PasswordOptions();

    VerifyCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        if (inputs == null && (previous != null || profile != null || layout != null || codesKey != null)) {
            throw new WrongCommandException(
                    "--previous, --profile, --layout and --pseudonymise are for running the check"
                            + " again: give --inputs FOLDER too.");
        }
        WrittenReport report = WrittenReport.read(folder);
        List<String> differences = new ArrayList<>(proof(report));
        FolderFound found = FolderCheck.of(report);
        differences.addAll(found.differences());
        List<String> remarks = new ArrayList<>(found.remarks());
        if (!differences.isEmpty()) {
            report.requireNoRunMeanwhile();
        }
        String inputsHeld = inputs == null ? null : runAgain(report, inputs, found.marked(), differences, remarks);
        console().print(differences);
        console().print(remarks);
        say(report, found, inputsHeld, differences.size());
        return (differences.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }

    private List<String> proof(WrittenReport report) throws UnusableInputException {
        List<String> wrong = new ArrayList<>();
        if (digest != null) {
            wrong.addAll(Proof.byDigest(report, digest));
        }
        if (register != null) {
            wrong.addAll(Proof.byRegister(report, new Register(register)));
        }
        if (keyFile != null) {
            try {
                wrong.addAll(Proof.byKey(
                        report, StoredKey.existing(keyFile, Seal.KEY_USE).key()));
            } catch (KeyFileException e) {
                throw new WrongCommandException(String.valueOf(e.getMessage()));
            }
        }
        return wrong;
    }

    /** Runs the check again where that can tell anything, and says what came of it. */
    private String runAgain(
            WrittenReport report, Path folder, boolean marked, List<String> differences, List<String> remarks)
            throws UnusableInputException, OutputException {
        InputsAtHand found = InputsAtHand.in(folder, report);
        differences.addAll(found.differences());
        if (marked) {
            differences.add("acknowledged.csv: changed since it was written, so that the check cannot be run again with"
                    + " what was known then: restore it from a copy for that");
        }
        if (!differences.isEmpty()) {
            return "not run again, as something differs already";
        }
        FolderFound compared;
        try (RerunFolder again = RerunFolder.of(report)) {
            new Rerun(report, found, previous, profile, layout, codesKey, passwords.given())
                    .into(again.reports(), console());
            compared = RerunCheck.of(report, again.reports());
            differences.addAll(compared.differences());
            remarks.addAll(compared.remarks());
        }
        return found.files() + (found.files() == 1 ? " file is" : " files are") + " as read; the check was run again"
                + (differences.isEmpty()
                        ? ", and " + same(compared.files(), report.files().size())
                        : ", and its reports differ");
    }

    /** Not every file can be compared: how many were is said. */
    private static String same(int compared, int all) {
        return compared == all
                ? "its reports are the same"
                : compared + " of its " + all + " files, all that can be compared, are the same";
    }

    private void say(WrittenReport report, FolderFound found, @Nullable String inputsHeld, int differences) {
        LabelledLines lines =
                new LabelledLines(console().screen().width(), console().inkOfErrors());
        lines.add(
                "Report",
                "as at " + report.text("as_at") + ", by "
                        + report.json().path("profile").path("name").asText() + ", made by driftwatch "
                        + report.text("program_version"));
        lines.add(
                "Held",
                String.format(Locale.UK, "%,d files against the summary, %,d sums", found.files(), found.sums()));
        if (inputsHeld != null) {
            lines.add("Inputs", inputsHeld);
        }
        lines.add("Digest", report.digest());
        if (differences == 0) {
            lines.add("Result", "as it was written");
        } else {
            lines.addUrgent(
                    "Result",
                    "NOT as it was written: " + differences + (differences == 1 ? " difference" : " differences"));
        }
        if (digest == null && register == null && keyFile == null) {
            lines.add(
                    "But",
                    "the folder was held against itself alone: whoever changes a report can change its summary too."
                            + " Give --digest, --register or --key, and keep that elsewhere.");
        }
        if (differences == 0) {
            console().remark(lines.all());
        } else {
            console().say(lines.all());
        }
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.encryption.AgileLock;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.output.WorkbookLock;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who may read what a command writes. */
final class KeepingOptions {

    /** What is said where a password protects some of what is written. */
    static final List<String> WORKBOOKS_ALONE =
            List.of("The password protects workbooks alone: the CSV and JSON files beside them open without it.");

    /** What is said where a page is written beside them. */
    static final List<String> WORKBOOKS_ALONE_BESIDE_A_PAGE = List.of(
            "The password protects workbooks alone: the page beside them, and any CSV and JSON files, open without it.");

    @Option(
            names = "--group",
            paramLabel = "NAME",
            description = "Let the members of this group read what is written; without it, files are their owner's"
                    + " alone.")
    private @Nullable String group;

    @Option(
            names = "--encrypt",
            description = "Protect each workbook that is written with a password (AES-256): the one given with"
                    + " --password-file or --password-env, or with the two options below; else it is asked for.")
    private boolean encrypt;

    @Option(
            names = "--encrypt-password-env",
            paramLabel = "NAME",
            description = "The environment variable that holds the password of workbooks that are written.")
    private @Nullable String variable;

    @Option(
            names = "--encrypt-password-file",
            paramLabel = "FILE",
            description = "A file whose first line is the password of workbooks that are written.")
    private @Nullable Path file;

    boolean encrypts() {
        return encrypt;
    }

    /**
     * How what goes into a file is kept, as the options say. Asks for a password where none is given.
     *
     * @param reading where the password of protected workbooks that are read comes from
     * @param folder the folder that is written into, which need not be there yet
     */
    Keeping inFiles(Console console, PasswordOptions reading, Path folder) {
        if (!encrypt && (variable != null || file != null)) {
            throw new WrongCommandException((file != null ? "--encrypt-password-file" : "--encrypt-password-env")
                    + " needs --encrypt, which protects the workbooks that are written.");
        }
        GroupPrincipal readers = group == null ? null : readers(group);
        if (readers != null) {
            console.say(GroupDoor.remarks(folder, readers));
        }
        return new Keeping(readers, encrypt ? lock(console, reading) : null);
    }

    /** What goes to standard output cannot be kept from anybody. */
    Keeping printed() {
        if (group != null || encrypt || variable != null || file != null) {
            throw new WrongCommandException(
                    (group != null ? "--group" : "--encrypt") + " is for files: give --out FILE, or leave it out.");
        }
        return Keeping.OWNERS_ALONE;
    }

    private WorkbookLock lock(Console console, PasswordOptions reading) {
        return new AgileLock(new WritingPassword(console, reading).with(variable, file));
    }

    private static GroupPrincipal readers(String name) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            throw new WrongCommandException("--group: this system has no groups that a file could belong to. Leave it"
                    + " out, and give the folder's readers their rights in its properties.");
        }
        try {
            return FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByGroupName(name);
        } catch (UserPrincipalNotFoundException e) {
            throw new WrongCommandException(
                    "--group: found \"" + name + "\", expected a group of this system; check" + " its name.");
        } catch (IOException e) {
            throw new WrongCommandException("--group: the system cannot tell whether there is a group \"" + name
                    + "\"; check its name, or leave it out.");
        }
    }
}

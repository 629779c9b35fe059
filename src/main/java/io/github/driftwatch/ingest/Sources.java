package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the tables of an export come from: a file for each, one workbook with a sheet for each, or a folder. */
public final class Sources {

    private final SourceFinder finder;
    private final Opening how;

    private final @Nullable Freshness freshness;

    private Sources(SourceFinder finder, Opening how) {
        this(finder, how, null);
    }

    private Sources(SourceFinder finder, Opening how, @Nullable Freshness freshness) {
        this.finder = finder;
        this.how = how;
        this.freshness = freshness;
    }

    /** A file for each table, CSV or a workbook; plans and reviews are needed. */
    public static Sources files(Map<Table, Path> files) {
        return new Sources(new NamedFiles(Map.copyOf(files)), Opening.byContent());
    }

    /** One workbook with sheets of the tables' names. */
    public static Sources workbook(Path workbook) {
        return new Sources(new NamedSheets(workbook), Opening.byContent());
    }

    /** A folder with files of the tables' names, such as {@code plans.csv} or {@code plans.xlsx}. */
    public static Sources folder(Path folder) {
        return new Sources(new NamedInFolder(folder), Opening.byContent());
    }

    /** The same, and beside them a file of what people know to be late. */
    public Sources beside(Path acknowledged) {
        return new Sources(new BesideNamed(finder, acknowledged), how, freshness);
    }

    /** The same files, opened as is said. */
    public Sources opened(Opening otherwise) {
        return new Sources(finder, otherwise, freshness);
    }

    /** The same files, none of which may be older than is said. */
    public Sources noOlderThan(Freshness limit) {
        return new Sources(finder, how, limit);
    }

    /** How many files of a folder could hold a table and have no table's name; 0 for other sources. */
    public int unread() {
        return finder.unread();
    }

    /** Whether a file is one of those that are read, or would be: whoever wrote to it would destroy the export. */
    public boolean reads(Path file) {
        return finder.reads(file);
    }

    /** Wipes the passwords that were needed to read them. */
    void forgetPasswords() {
        how.passwords().forget();
    }

    /**
     * Tells what each file or sheet is, by its headings.
     *
     * @param layout the layout that the user named; absent where the headings are to tell it
     * @throws UnusableInputException where plans or reviews are missing, or the layout cannot be told
     */
    public Recognition recognise(@Nullable Layout layout) throws UnusableInputException {
        return recognised(layout).recognition();
    }

    /**
     * Whether they are read as tables of the program's own layout, which has a file for each: no file of another gives
     * plans.
     *
     * @param layout the layout that the user named; absent where the headings are to tell it
     */
    public boolean areCanonical(@Nullable Layout layout) throws UnusableInputException {
        return new Recogniser(finder, how).isCanonical(layout);
    }

    Recognition.Recognised recognised(@Nullable Layout layout) throws UnusableInputException {
        Recognition.Recognised recognised = new Recogniser(finder, how).recognise(layout);
        if (freshness != null) {
            freshness.hold(recognised.sources());
        }
        return recognised;
    }

    /** Finds what is there. */
    interface SourceFinder {

        /** The tables of the program's own layout, told by names; plans and reviews always among them. */
        Map<Table, RowSource> find(Opened opened) throws UnusableInputException;

        /** Every file or sheet that could be part of an export of another layout. */
        List<Candidate> candidates(Opened opened) throws UnusableInputException;

        boolean reads(Path file);

        /** What the candidates are, as a message calls one of them: {@code file of FOLDER}. */
        String pieces();

        default int unread() {
            return 0;
        }
    }

    /** Whether nothing can be checked without a table. */
    static boolean isNeeded(Table table) {
        return table == Table.PLANS || table == Table.REVIEWS;
    }
}

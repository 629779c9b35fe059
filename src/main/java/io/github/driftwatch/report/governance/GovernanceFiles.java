package io.github.driftwatch.report.governance;

import io.github.driftwatch.table.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files of a governance report.
 *
 * @param folder the folder that they go into
 * @param stem what their names begin with, such as {@code governance}
 * @param formats which of them are written: xlsx, csv or both
 * @param html whether the web page is written beside them
 */
public record GovernanceFiles(Path folder, String stem, Set<Format> formats, boolean html) {

    private static final String USUAL = "governance";
    private static final String PAGE = ".html";
    private static final String LESSONS = "-lessons.csv";

    public GovernanceFiles {
        formats = Set.copyOf(formats);
    }

    /** What a file holds. */
    enum Kind {
        WORKBOOK,
        PAGE,
        FIGURES,
        LESSONS
    }

    /** Files in a folder of their own, under their usual names. */
    public static GovernanceFiles in(Path folder, Set<Format> formats) {
        return new GovernanceFiles(folder, USUAL, formats, false);
    }

    /** Files beside one that is named, with the beginning of its name. */
    public static GovernanceFiles beside(Path file, Set<Format> formats) {
        String name = String.valueOf(file.getFileName());
        Path folder = file.toAbsolutePath().getParent();
        return new GovernanceFiles(
                folder == null ? file.toAbsolutePath() : folder,
                name.substring(0, name.lastIndexOf('.')),
                formats,
                false);
    }

    /** The same with the web page beside them. */
    public GovernanceFiles withPage() {
        return new GovernanceFiles(folder, stem, formats, true);
    }

    /** Their names, the workbook first. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        if (formats.contains(Format.XLSX)) {
            names.add(stem + ".xlsx");
        }
        if (html) {
            names.add(stem + PAGE);
        }
        if (formats.contains(Format.CSV)) {
            names.add(stem + ".csv");
            names.add(stem + LESSONS);
        }
        return names;
    }

    /** Where they are. */
    public List<Path> paths() {
        return names().stream().map(folder::resolve).toList();
    }

    Kind kind(String name) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return Kind.WORKBOOK;
        }
        if (name.equals(stem + PAGE)) {
            return Kind.PAGE;
        }
        return name.equals(stem + LESSONS) ? Kind.LESSONS : Kind.FIGURES;
    }
}

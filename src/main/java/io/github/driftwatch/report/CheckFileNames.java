package io.github.driftwatch.report;

import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.report.html.CheckPage;
import io.github.driftwatch.report.split.SplitBy;
import io.github.driftwatch.table.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the files of a check are called. */
public final class CheckFileNames {

    private CheckFileNames() {}

    /** Where the files of a check go, those of its parts apart. */
    public static List<Path> places(Path outFolder, CheckSettings settings) {
        return all(settings).stream().map(outFolder::resolve).toList();
    }

    /** Where the parts of a check go; absent where it has none. */
    public static @Nullable Path folderOfParts(Path outFolder, CheckSettings settings) {
        return settings.splitBy() == null
                ? null
                : outFolder.resolve(settings.splitBy().folder());
    }

    /** A word on the reports of an earlier run that this one does not write: whoever opens one must know its age. */
    static List<String> leftFromEarlier(ReportFolder folder, CheckSettings settings) {
        List<String> names = new ArrayList<>();
        for (ReportName report : ReportName.values()) {
            names.add(report.fileName() + ".csv");
            names.add(report.fileName() + ".json");
        }
        names.add(CheckWorkbook.FILE);
        if (!settings.page()) {
            names.add(CheckPage.FILE);
        }
        if (settings.seal() == null) {
            names.add(SummaryFile.SEAL);
        }
        for (SplitBy by : SplitBy.values()) {
            if (by != settings.splitBy()) {
                names.add(by.folder());
            }
        }
        names.removeIf(name -> folder.writes(name) || !folder.holds(name));
        return names.isEmpty()
                ? List.of()
                : List.of("Left from an earlier run, and not of this one: " + String.join(", ", names) + ".");
    }

    /** The names of all files that a check may write, those of its parts apart. */
    static List<String> all(CheckSettings settings) {
        List<String> names = new ArrayList<>();
        for (ReportName report : settings.reports()) {
            if (settings.formats().contains(Format.CSV)) {
                names.add(report.fileName() + ".csv");
            }
            if (settings.formats().contains(Format.JSON)) {
                names.add(report.fileName() + ".json");
            }
        }
        if (settings.formats().contains(Format.XLSX)) {
            names.add(CheckWorkbook.FILE);
        }
        if (settings.page()) {
            names.add(CheckPage.FILE);
        }
        names.add(NoticeLedger.FILE);
        names.add(SummaryFile.FILE);
        return names;
    }
}

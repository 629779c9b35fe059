package io.github.driftwatch.report.split;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the parts of a check's lists into a folder of reports. A folder that an earlier run made for somebody who has
 * nothing in this one gets empty lists, so that nobody is sent what was true then.
 */
public final class SplitReports {

    private final ReportFolder folder;
    private final SplitBy by;
    private final PartWriter writer;

    /** The parts of one run, each written by a writer. */
    public SplitReports(ReportFolder folder, SplitBy by, PartWriter writer) {
        this.folder = folder;
        this.by = by;
        this.writer = writer;
    }

    /** Writes every list in parts, and says how many rows went where. */
    public SplitCount write(List<SplitList<?>> lists) throws OutputException {
        List<Divided<?>> divided =
                lists.stream().<Divided<?>>map(list -> Divided.of(list, by)).toList();
        List<SplitCount.Part> parts = new ArrayList<>();
        for (Place place : places(divided)) {
            parts.add(new SplitCount.Part(
                    place.name() == null ? "" : place.name(), place.path(), writer.write(place, divided)));
        }
        List<Place> leftOver = leftOver(parts, divided);
        for (Place place : leftOver) {
            writer.write(place, divided);
        }
        SortedSet<String> notOfThisRun = new TreeSet<>();
        for (String each : folder.foldersIn(by.folder())) {
            notOfThisRun.addAll(writer.leftIn(path(each)));
        }
        Map<String, Long> whole = new LinkedHashMap<>();
        lists.forEach(list -> whole.put(list.table().name(), (long) list.rows().size()));
        return new SplitCount(by, parts, whole, leftOver.size(), notOfThisRun);
    }

    /** A place for each that a row belongs to, by name, and one for the rows of nobody. */
    private List<Place> places(List<Divided<?>> lists) {
        Set<String> names = lists.stream()
                .flatMap(list -> list.parts().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean somebodys = names.remove("");
        List<Place> places = new ArrayList<>();
        PartNames.of(names).forEach((name, folderName) -> places.add(new Place(name, name, path(folderName))));
        if (somebodys) {
            places.add(new Place("", "No " + by.noun() + " named", path(PartNames.NOBODY)));
        }
        return places;
    }

    /** The folders that hold lists of an earlier run and have no part in this one. */
    private List<Place> leftOver(List<SplitCount.Part> parts, List<Divided<?>> lists) throws OutputException {
        Set<String> now = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        parts.forEach(part -> now.add(part.folder()));
        List<Place> left = new ArrayList<>();
        for (String earlier : folder.foldersIn(by.folder())) {
            String path = path(earlier);
            if (!now.contains(path) && lists.stream().anyMatch(list -> writer.holds(path, list.name()))) {
                left.add(new Place(null, earlier, path));
            }
        }
        return left;
    }

    private String path(String folderName) {
        return by.folder() + "/" + folderName;
    }
}

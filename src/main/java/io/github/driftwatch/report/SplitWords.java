package io.github.driftwatch.report;

import io.github.driftwatch.report.split.SplitCount;
import java.util.ArrayList;
import java.util.List;

/** Says how the lists were split, and that the parts add up. */
final class SplitWords {

    private SplitWords() {}

    static String of(SplitCount split) {
        List<String> lists = new ArrayList<>();
        split.whole()
                .forEach((list, rows) ->
                        lists.add(list + " " + Words.number(split.inParts(list)) + " of " + Words.number(rows)));
        String proof = split.addsUp()
                ? "; every row is in one part: " + String.join(", ", lists)
                : "; the parts do NOT add up: " + String.join(", ", lists);
        String nobodys = split.parts().stream()
                .filter(SplitCount.Part::isNobodys)
                .findFirst()
                .map(part -> "; " + Words.count(part.all(), "row") + " with no "
                        + split.by().noun() + " named")
                .orElse("");
        String emptied = split.leftOver() == 0
                ? ""
                : "; " + Words.count(split.leftOver(), "folder") + " of an earlier run now empty";
        String old = split.notOfThisRun().isEmpty()
                ? ""
                : "; left from an earlier run in some of them, and not of this one: "
                        + String.join(", ", split.notOfThisRun());
        return Words.count(split.parts().size(), "folder") + " in " + split.by().folder() + proof + nobodys + emptied
                + old;
    }
}

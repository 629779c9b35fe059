package io.github.driftwatch.report.ahead;

import io.github.driftwatch.report.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The weeks that are over a chair's capacity, in a line. */
public final class LoadWords {

    private static final int CHAIRS_SHOWN = 4;

    private LoadWords() {}

    /** The line, such as {@code 2 weeks over 6 conferences: CC-02 (7 Dec, 14 Dec)}; none where no capacity is given. */
    public static Optional<String> of(LoadMap map) {
        Integer capacity = map.capacity();
        if (capacity == null) {
            return Optional.empty();
        }
        String conferences = Words.count(capacity, "conference");
        Map<String, List<String>> weeks = new LinkedHashMap<>();
        List<OverCapacity> over = map.over();
        for (OverCapacity week : over) {
            weeks.computeIfAbsent(week.chair(), chair -> new ArrayList<>()).add(Words.dayAndMonth(week.monday()));
        }
        if (over.isEmpty()) {
            return Optional.of("no week over " + conferences + " for a chair");
        }
        List<String> chairs = new ArrayList<>();
        weeks.forEach((chair, days) -> chairs.add(chair + " (" + String.join(", ", days) + ")"));
        int shown = chairs.size() <= CHAIRS_SHOWN + 1 ? chairs.size() : CHAIRS_SHOWN;
        return Optional.of(Words.count(over.size(), "week") + " over " + conferences + ": "
                + String.join(", ", chairs.subList(0, shown))
                + (shown < chairs.size() ? " and " + (chairs.size() - shown) + " other chairs" : ""));
    }
}

package io.github.driftwatch.report.ahead;

import io.github.driftwatch.report.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The weeks that are over a chair's capacity, in two lines of a screen; the sheet has them all. */
public final class LoadWords {

    private static final int WEEKS_SHOWN = 2;
    private static final int MOST_CHARACTERS = 125;
    private static final int ROOM_FOR_THE_OTHERS = 20;

    private LoadWords() {}

    /**
     * The words, such as {@code 2 weeks over 6 conferences: CC-02 (7 in the week of 7 Dec, 8 in that of 14 Dec)}; none
     * where no capacity is given.
     */
    public static Optional<String> of(LoadMap map) {
        Integer capacity = map.capacity();
        if (capacity == null) {
            return Optional.empty();
        }
        String conferences = Words.count(capacity, "conference");
        List<OverCapacity> over = map.over();
        if (over.isEmpty()) {
            return Optional.of("no week over " + conferences + " for a chair");
        }
        Map<String, List<OverCapacity>> byChair = new LinkedHashMap<>();
        over.forEach(week -> byChair.computeIfAbsent(week.chair(), chair -> new ArrayList<>())
                .add(week));
        return Optional.of(chairs(Words.count(over.size(), "week") + " over " + conferences + ": ", byChair));
    }

    /** As many chairs as there is room for, and one at least. */
    private static String chairs(String beginning, Map<String, List<OverCapacity>> byChair) {
        StringBuilder words = new StringBuilder(beginning);
        int shown = 0;
        for (Map.Entry<String, List<OverCapacity>> chair : byChair.entrySet()) {
            String next = (shown == 0 ? "" : ", ") + chair.getKey() + " (" + weeks(chair.getValue()) + ")";
            int others = shown + 1 < byChair.size() ? ROOM_FOR_THE_OTHERS : 0;
            if (shown > 0 && words.length() + next.length() + others > MOST_CHARACTERS) {
                break;
            }
            words.append(next);
            shown++;
        }
        int rest = byChair.size() - shown;
        return rest == 0 ? words.toString() : words + " and " + Words.count(rest, "other chair");
    }

    private static String weeks(List<OverCapacity> weeks) {
        List<String> words = new ArrayList<>();
        int shown = weeks.size() <= WEEKS_SHOWN + 1 ? weeks.size() : WEEKS_SHOWN;
        for (OverCapacity week : weeks.subList(0, shown)) {
            words.add(week.conferences()
                    + (words.isEmpty() ? " in the week of " : " in that of ")
                    + Words.dayAndMonth(week.monday()));
        }
        return String.join(", ", words)
                + (shown < weeks.size() ? " and " + Words.count(weeks.size() - shown, "other week") : "");
    }
}

package io.github.driftwatch.report.html;

import java.util.ArrayList;
import java.util.List;

/** Marks on as many lanes as they need so that none touches another of its lane. */
final class Lanes {

    private final int gap;
    private final List<Integer> ends = new ArrayList<>();

    /**
     * No lanes yet.
     *
     * @param gap the room between two marks
     */
    Lanes(int gap) {
        this.gap = gap;
    }

    /** The lane of a mark, from 0; marks come from the left to the right. */
    int place(int from, int to) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) + gap <= from) {
                ends.set(lane, to);
                return lane;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }

    int count() {
        return ends.size();
    }
}

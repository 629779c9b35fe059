package io.github.driftwatch.report;

import io.github.driftwatch.model.HistoryReach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many plans have reviews that the export may not hold, and what could not be assessed of them for that.
 *
 * @param reach what the export holds
 * @param plans how many plans may lack reviews
 * @param checked of how many that were checked
 * @param rules the rules that were not assessed for some of them, by their numbers
 * @param notices the notices that are not raised for them, as they go by a review's number; empty where none are asked for
 */
public record PartialHistory(HistoryReach reach, long plans, long checked, List<String> rules, List<String> notices) {

    /** More than these would fill the screen: the trace names each. */
    private static final int NAMED = 12;

    public PartialHistory {
        rules = List.copyOf(rules);
        notices = List.copyOf(notices);
    }

    /** What the export holds, such as {@code it holds none before 2025-04-01}. */
    public String cause() {
        return extent() + (reach.cutOff() == null ? "" : ", and none before " + reach.cutOff());
    }

    private String extent() {
        return switch (reach.extent()) {
            case WHOLE -> "it holds all";
            case FROM -> "it holds none before " + reach.from();
            case FROM_AND_LAST_BEFORE -> "it holds those from " + reach.from() + " on, and the last one before";
            case LATEST_ONLY -> "it holds only the latest of each plan";
        };
    }

    /** A sentence without its full stop, for the summary. */
    public String words() {
        String lacking = Words.number(plans) + " of " + Words.count(checked, "plan") + " may have had reviews that the"
                + " export does not hold (" + cause() + ")";
        if (plans == 0) {
            return "No plan can have had a review that the export does not hold (" + cause() + ")";
        }
        String assessed = rules.isEmpty()
                ? ": every rule could be assessed all the same"
                : ": " + Words.count(rules.size(), "rule") + (rules.size() == 1 ? " was" : " were")
                        + " not assessed for them"
                        + (rules.size() > NAMED ? "" : " (" + String.join(", ", rules) + ")");
        return lacking
                + assessed
                + (notices.isEmpty()
                        ? ""
                        : "; notices that go by a review's number are not raised for them ("
                                + String.join(", ", notices) + ")");
    }

    /** The same for readers who are to know no small number: how many plans they are is left out. */
    public String wordsWithoutNumbers() {
        return "Some plans may have had reviews that the export does not hold (" + cause()
                + "): rules that count reviews were not assessed for these";
    }

    /** Whether a reason why something was not assessed is this and no other. */
    boolean isTheReason(@Nullable String reason) {
        return plans > 0 && reach.lack().equals(reason);
    }
}

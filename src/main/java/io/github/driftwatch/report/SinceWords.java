package io.github.driftwatch.report;

import io.github.driftwatch.comparison.ChangeCount;
import io.github.driftwatch.comparison.ComparedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in words what has changed since an earlier run. Names no child. */
final class SinceWords {

    private static final int REQUIREMENTS_SHOWN = 3;

    private final SinceEarlier since;

    SinceWords(SinceEarlier since) {
        this.since = since;
    }

    /** The day of the run that changes are counted from. */
    String day() {
        return Words.day(since.changes().since().asAt());
    }

    /** A sentence on each list, such as {@code 3 newly overdue since the check of 20 November 2026: 3 Review 3; 1 worse}. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (Map.Entry<ComparedList, ChangeCount> list :
                since.changes().counts().entrySet()) {
            String when = sentences.isEmpty() ? " since the check of " + day() : "";
            sentences.add(
                    list.getKey() == ComparedList.DRIFT_RISK
                            ? drift(list.getValue(), when)
                            : due(list.getKey(), list.getValue(), when));
        }
        return sentences;
    }

    /** How many rows of each list are new, worse and so on; the first four add up to the list. */
    List<String> lists() {
        List<String> lines = new ArrayList<>();
        since.changes()
                .counts()
                .forEach((list, count) -> lines.add(title(list) + ": "
                        + Words.number(count.news()) + " new, " + Words.number(count.worse()) + " worse, "
                        + Words.number(count.same()) + " the same, " + Words.number(count.better()) + " better; "
                        + Words.number(count.resolved()) + " no longer listed"));
        return lines;
    }

    /** A word on plans that were listed and that tonight's export lacks; absent where there are none. */
    Optional<String> gone() {
        long plans = since.changes().plansGone();
        return plans == 0
                ? Optional.empty()
                : Optional.of(Words.count(plans, "plan") + " listed then " + (plans == 1 ? "is" : "are")
                        + " no longer in the export: see resolved, and ask why");
    }

    private String requirements() {
        List<RequirementCount> counts = since.newlyOverdue();
        List<String> words = new ArrayList<>();
        int shown = counts.size() <= REQUIREMENTS_SHOWN + 1 ? counts.size() : REQUIREMENTS_SHOWN;
        counts.subList(0, shown).forEach(count -> words.add(Words.number(count.plans()) + " " + count.requirement()));
        long rest = counts.subList(shown, counts.size()).stream()
                .mapToLong(RequirementCount::plans)
                .sum();
        if (rest > 0) {
            words.add(Words.number(rest) + " of " + Words.count(counts.size() - shown, "other kind"));
        }
        return words.isEmpty() ? "" : ": " + String.join(", ", words);
    }

    private String due(ComparedList list, ChangeCount count, String when) {
        boolean overdue = list == ComparedList.OVERDUE;
        List<String> others = new ArrayList<>();
        add(others, count.worse(), "worse");
        add(others, count.better(), "better");
        add(others, count.resolved(), overdue ? "resolved" : "no longer listed");
        return (count.news() == 0 ? "nothing" : Words.number(count.news())) + " newly "
                + (overdue ? "overdue" : "coming up") + when + (overdue ? requirements() : "")
                + (others.isEmpty() ? "" : "; " + String.join(", ", others));
    }

    /** Every open plan is listed, so what has become worse comes first and a new one is only a new plan. */
    private static String drift(ChangeCount count, String when) {
        List<String> words = new ArrayList<>();
        if (count.worse() + count.better() == 0) {
            words.add("no plan worse or better");
        } else {
            words.add((count.worse() == 0 ? "no plan" : Words.count(count.worse(), "plan")) + " worse");
            words.add((count.better() == 0 ? "none" : Words.number(count.better())) + " better");
        }
        add(words, count.news(), "newly listed");
        add(words, count.resolved(), "no longer listed");
        return "drift" + when + ": " + String.join(", ", words);
    }

    private static void add(List<String> words, long count, String word) {
        if (count > 0) {
            words.add(Words.number(count) + " " + word);
        }
    }

    private static String title(ComparedList list) {
        return switch (list) {
            case OVERDUE -> "Overdue";
            case UPCOMING -> "Coming up";
            case DRIFT_RISK -> "Drift risk";
        };
    }
}

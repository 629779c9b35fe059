package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.time.LimitUnit;
import java.util.ArrayList;
import java.util.List;

/** How the days of a rule are counted, as far as its own units and moments need it. */
final class CountingWords {

    private final Rule rule;
    private final Profile profile;
    private final Parts parts;

    CountingWords(Rule rule, Profile profile) {
        this.rule = rule;
        this.profile = profile;
        this.parts = Parts.of(rule);
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        firstDay(sentences);
        units(sentences);
        turns(sentences);
        if (rule.forbidden() == null) {
            sentences.add(
                    LastDay.closes(rule)
                            ? "The last day is in time; what is done after it no longer counts."
                            : "The last day is in time; the day after it is one day late.");
        } else {
            sentences.add("There is no limit to count: the breach is of the day that it happened on.");
        }
        return sentences;
    }

    private void firstDay(List<String> sentences) {
        List<Moment> counted = parts.moments();
        boolean forward =
                counted.stream().anyMatch(m -> m instanceof Moment.Within || m instanceof Moment.BeforeReaching);
        if (forward && parts.amounts().stream().anyMatch(Amount::countsTheDayItself)) {
            sentences.add("The day that the limit is counted from is itself the first day"
                    + (uses(LimitUnit.WORKING_DAYS) ? ", where it is a working day." : "."));
        } else if (forward) {
            sentences.add("The day that a limit is counted from is not counted: the next day is the first.");
        }
        if (parts.has(Moment.AtLeastBefore.class)) {
            sentences.add("Counting back, the day that it is counted from is not counted either.");
        }
        if (rule.due() == Moment.Named.ANCHOR && rule.forbidden() == null && !forward) {
            sentences.add("It is due on that day itself: nothing is counted.");
        }
    }

    private void units(List<String> sentences) {
        if (uses(LimitUnit.WEEKS)) {
            sentences.add("A week is seven days.");
        }
        if (uses(LimitUnit.MONTHS)) {
            sentences.add("Months run to the same day of the month, or to the month's last day where it has no such day"
                    + " (the corresponding-date rule, Dodds v Walker [1981] 1 WLR 1027), in one step from the first"
                    + " day and never month by month.");
        }
        if (uses(LimitUnit.WORKING_DAYS)) {
            sentences.add("Working days leave out Saturdays, Sundays and the bank holidays of England and Wales"
                    + (profile.holidays().isEmpty() ? "." : ", and the days that the profile adds."));
        }
        if (!parts.freshness().isEmpty()) {
            sentences.add("How old something is is counted forward from its own day.");
        }
    }

    private void turns(List<String> sentences) {
        if (parts.has(Moment.BeforeReaching.class)) {
            sentences.add("\"Before\" a length of time is complete means a day less: the day on which it is complete is"
                    + " too late.");
        }
        if (parts.has(Moment.Birthday.class)) {
            sentences.add("A person born on 29 February comes of an age on 1 March where the year has no 29 February.");
        }
        if (parts.amounts().stream().anyMatch(a -> a.fromInclusive() != null || a.untilInclusive() != null)) {
            sentences.add("Which number applies is decided by the day that it is counted from.");
        }
        for (Moment moment : parts.moments()) {
            if (moment instanceof Moment.Of of && of.selector().estimatedBy() != null) {
                Nouns nouns = new Nouns(profile);
                sentences.add("While the " + nouns.noun(of.selector().occurrence()) + " is not known, the "
                        + nouns.noun(of.selector().estimatedBy())
                        + " stands in for it where that makes the limit sooner; the date is then provisional and never"
                        + " overdue.");
            }
        }
    }

    private boolean uses(LimitUnit unit) {
        return parts.all().stream().anyMatch(amount -> amount.unit() == unit);
    }
}

package io.github.driftwatch.procedure;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.time.LimitUnit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule: for each of these occurrences, due on this day, expect one of these, unless waived; or forbid.
 *
 * @param id the identifier that reports show
 * @param title what it asks, in a few words
 * @param clause the clause of the procedure that it comes from
 * @param requirement what must happen, where {@code {number}} stands for the number of the expected occurrence
 * @param anchors the occurrences and moments that make an obligation
 * @param where what must hold at an anchor for it to make one
 * @param due the last compliant day; the anchor itself for a rule that forbids
 * @param expectations what satisfies it; empty for a rule that forbids
 * @param waivers what puts it aside
 * @param forbidden what must not hold at the anchor; absent for a rule that expects
 * @param before the meeting that it must be done before; absent where there is none
 * @param arrangement whether a booking is enough, whenever it was made
 * @param outlivesPlan whether it is judged as if the plan were open after it has ended
 * @param needs the columns, of the plan or of the anchor, without which it cannot be judged
 * @param tables the tables without which it cannot be judged
 * @param kinds the kinds of event that must be recorded for it to be judged
 * @param warning its own warning window; absent for the profile's
 * @param fromInclusive the first anchor day that it holds for
 * @param untilInclusive the last anchor day that it holds for
 * @param reading how an ambiguous clause was read
 * @param profile the name of the profile that says it, which another may extend
 */
public record Rule(
        String id,
        String title,
        String clause,
        String requirement,
        List<Anchor> anchors,
        @Nullable Condition where,
        Moment due,
        List<Selector> expectations,
        List<Selector> waivers,
        @Nullable Condition forbidden,
        @Nullable Moment before,
        boolean arrangement,
        boolean outlivesPlan,
        Set<String> needs,
        Set<Table> tables,
        Set<String> kinds,
        @Nullable Warning warning,
        @Nullable LocalDate fromInclusive,
        @Nullable LocalDate untilInclusive,
        @Nullable String reading,
        String profile) {

    public Rule {
        anchors = List.copyOf(anchors);
        expectations = List.copyOf(expectations);
        waivers = List.copyOf(waivers);
        needs = Set.copyOf(needs);
        tables = Set.copyOf(tables);
        kinds = Set.copyOf(kinds);
    }

    /** What makes an obligation: each occurrence that a selector picks, or one day worked out. */
    public sealed interface Anchor {
        /** What must hold for it to make one. */
        @Nullable
        Condition where();

        /** Each occurrence that a selector picks. */
        record Each(Selector selector, @Nullable Condition where) implements Anchor {}

        /** One day worked out from others; where it is of a meeting still to be held, it may lie ahead. */
        record Day(Moment moment, boolean toCome, @Nullable Condition where) implements Anchor {}
    }

    /** The days of its own warning window, where it has one. */
    public OptionalInt warningDays() {
        return warning == null ? OptionalInt.empty() : OptionalInt.of(warning.days());
    }

    /** The same under another identifier. */
    Rule withId(String other) {
        return new Rule(
                other,
                title,
                clause,
                requirement,
                anchors,
                where,
                due,
                expectations,
                waivers,
                forbidden,
                before,
                arrangement,
                outlivesPlan,
                needs,
                tables,
                kinds,
                warning,
                fromInclusive,
                untilInclusive,
                reading,
                profile);
    }

    /** The names of all occurrences that it speaks of: built-in ones, definitions and kinds of event. */
    public Set<String> mentioned() {
        Mentions mentions = new Mentions().add(where).add(due).add(forbidden).add(before);
        anchors.forEach(mentions::add);
        return Collections.unmodifiableSet(
                mentions.addSelectors(expectations).addSelectors(waivers).words());
    }

    /** Whether its due date is counted in working days. */
    public boolean countsWorkingDays() {
        return new Mentions().add(due).units().contains(LimitUnit.WORKING_DAYS);
    }

    /** Whether an estimate can stand in for a day that its due date rests on. */
    public boolean estimates() {
        return new Mentions().add(due).estimates();
    }

    /** Whether an anchor's day lies within the days that the rule holds for. */
    public boolean inForceOn(LocalDate anchor) {
        return (fromInclusive == null || !anchor.isBefore(fromInclusive))
                && (untilInclusive == null || !anchor.isAfter(untilInclusive));
    }
}

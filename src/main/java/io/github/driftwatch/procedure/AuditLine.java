package io.github.driftwatch.procedure;

import io.github.driftwatch.time.LimitUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One figure of an audit.
 *
 * @param id its identifier within the audit
 * @param title what it counts, for a reader
 * @param unit what it is a number of, in the plural, such as {@code conferences}
 * @param counted what is counted
 * @param of the identifier of the line that it is a share of; absent where it is a share of nothing
 * @param parts the identifiers of the lines that it is the sum of; none where it is the sum of none
 * @param median what is measured of each, where the middle one of the measurements is shown in place of their number
 * @param asks the rules of which one at least must be in force for it to be counted; none where that is not asked
 */
public record AuditLine(
        String id,
        String title,
        String unit,
        Counted counted,
        @Nullable String of,
        List<String> parts,
        @Nullable Since median,
        Set<String> asks) {

    public AuditLine {
        parts = List.copyOf(parts);
        asks = Set.copyOf(asks);
    }

    /** What an audit counts. */
    public sealed interface Counted {

        /**
         * What rules ask for, by how it stands on the period's last day; what is due on that day and not done then is
         * overdue, where its due day is looked at. What several rules ask for by one day counts once, where it stands
         * the same under each of them.
         *
         * @param filter which of it
         * @param day which of its days lies in the period
         */
        record Asked(ObligationFilter filter, Day day) implements Counted {}

        /**
         * What happened in the period, on or before the plan's end. What happened several times on a day counts once.
         *
         * @param selector which of it; an occurrence is its own anchor
         * @param where what must hold of the plan on the period's last day; absent where nothing must
         * @param reached a day that must have come by the period's last day, and by the plan's end; absent where none must
         * @param notPassed a day that the period's last day must not lie after; absent where there is none
         * @param plans whether each plan counts once, where at least one occurrence counts
         */
        record Happened(
                Selector selector,
                @Nullable Condition where,
                @Nullable Moment reached,
                @Nullable Moment notPassed,
                boolean plans)
                implements Counted {

            /** The names of all occurrences that it speaks of: built-in ones, definitions and kinds of event. */
            public Set<String> mentioned() {
                return new Mentions()
                        .add(selector)
                        .add(where)
                        .add(reached)
                        .add(notPassed)
                        .words();
            }
        }
    }

    /** Which day of an obligation lies in the period. */
    public enum Day {
        DUE,
        ANCHOR,
        SATISFIED,
        /** Any: it is counted however long ago it fell due. */
        ANY
    }

    /**
     * The time from a moment up to what is counted: of an obligation, up to the day that it was satisfied. Where the moment
     * does not exist, or lies after, nothing is measured.
     *
     * @param moment counted from here; what is counted is the anchor, of an obligation its own anchor is
     * @param unit in full months, or days
     */
    public record Since(Moment moment, LimitUnit unit) {

        /** The names of all occurrences that it speaks of. */
        public Set<String> mentioned() {
            return new Mentions().add(moment).words();
        }
    }

    /** The same where rules have other identifiers, or several each. */
    AuditLine withRules(Function<String, Set<String>> others) {
        Counted renamed = counted instanceof Counted.Asked asked
                ? new Counted.Asked(asked.filter().withRules(others), asked.day())
                : counted;
        return new AuditLine(id, title, unit, renamed, of, parts, median, ObligationFilter.renamed(asks, others));
    }
}

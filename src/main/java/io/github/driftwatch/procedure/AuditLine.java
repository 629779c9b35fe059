package io.github.driftwatch.procedure;

import io.github.driftwatch.time.LimitUnit;
import org.jspecify.annotations.Nullable;

/**
 * One figure of an audit.
 *
 * @param id its identifier within the audit
 * @param title what it counts, for a reader
 * @param unit what it is a number of, in the plural, such as {@code conferences}
 * @param counted what is counted
 * @param of the identifier of the line that it is a share of; absent where it is a share of nothing
 * @param median what is measured of each, where the middle one of the measurements is shown in place of their number
 */
public record AuditLine(
        String id,
        String title,
        String unit,
        Counted counted,
        @Nullable String of,
        @Nullable Since median) {

    /** What an audit counts. */
    public sealed interface Counted {

        /**
         * What rules ask for, by how it stands on the period's last day.
         *
         * @param filter which of it
         * @param day which of its days lies in the period
         */
        record Asked(ObligationFilter filter, Day day) implements Counted {}

        /**
         * What happened in the period.
         *
         * @param selector which of it; an occurrence is its own anchor
         * @param where what must hold of the plan on the period's last day, with the occurrence as its anchor; absent where
         *     nothing must
         * @param plans whether each plan counts once, however often it happened; {@code where} then holds for the last
         */
        record Happened(Selector selector, @Nullable Condition where, boolean plans) implements Counted {}
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
     * The time from a moment up to what is counted: of an obligation, up to the day that it was satisfied.
     *
     * @param moment counted from here; what is counted is the anchor
     * @param unit in full months, or days
     */
    public record Since(Moment moment, LimitUnit unit) {}
}

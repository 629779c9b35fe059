package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.model.MeetingStatus;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The typed values of the row being read, by canonical column name, and what is reported of it. What cannot be read
 * becomes a finding and is absent; where the row cannot do without it, {@link #usable()} is false from then on.
 */
abstract sealed class Fields permits RowInHand, QuickFields {

    /** What {@link #word} returns for a word that is not in the list. */
    static final String UNRECOGNISED = "?";

    private final TableFindings findings;
    private boolean usable = true;

    Fields(TableFindings findings) {
        this.findings = findings;
    }

    /** Begins another row. */
    final void begin() {
        usable = true;
    }

    abstract int number();

    /** The child as the row names it, even where it cannot be used. */
    abstract @Nullable String childId();

    /** What a cell shows, whatever it is, without a finding. */
    abstract @Nullable String shown(String name);

    /** Whether the row has a value in a column, without a finding. */
    abstract boolean has(String name);

    /** A text, stripped. */
    abstract @Nullable String text(String name);

    /** A text that a row cannot do without; empty where the row is not usable. */
    final String requiredText(String name) {
        String text = text(name);
        return text == null ? "" : text;
    }

    /** A day. */
    abstract @Nullable LocalDate date(String name);

    /** Yes, no, or absent where not known. */
    abstract @Nullable Boolean yesNo(String name);

    /** The value that a word of a fixed list stands for; {@link #UNRECOGNISED} for a word that is not of the list. */
    abstract @Nullable String word(String name);

    /** What became of a meeting, from its {@code status} column. */
    final MeetingStatus status() {
        String word = word("status");
        if (word == null) {
            return MeetingStatus.NOT_STATED;
        }
        return switch (word) {
            case "held" -> MeetingStatus.HELD;
            case "scheduled" -> MeetingStatus.SCHEDULED;
            case "cancelled" -> MeetingStatus.CANCELLED;
            case "postponed" -> MeetingStatus.POSTPONED;
            case "rearranged" -> MeetingStatus.REARRANGED;
            default -> MeetingStatus.UNRECOGNISED;
        };
    }

    /** A number within the column's bounds. */
    abstract @Nullable Double decimal(String name);

    /** A whole number within the column's bounds. */
    abstract @Nullable Integer wholeNumber(String name);

    /** A kind of event, in lower case with hyphens; empty where the row is not usable. */
    abstract String kind(String name);

    /** Names of roles between semicolons, in lower case with hyphens. */
    abstract Set<String> roles(String name);

    /** Whether the row can be used so far. */
    final boolean usable() {
        return usable;
    }

    /** Takes note that the row's value of a column is like one of plans but for what a spreadsheet does to numbers. */
    final void resembles(String name, String difference) {
        findings.notes().resembles(name, difference);
    }

    final void warn(Check check, @Nullable String column, @Nullable String value, String message) {
        findings.add(check, Severity.WARNING, number(), column, value, message, childId());
    }

    /** Leaves the row out. The reason is for a count: it quotes nothing. */
    final void leaveOut(Check check, @Nullable String column, @Nullable String value, String message, String reason) {
        usable = false;
        findings.add(check, Severity.ERROR, number(), column, value, message, childId());
        findings.count(check, reason, number());
    }
}

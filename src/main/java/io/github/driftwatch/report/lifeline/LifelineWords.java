package io.github.driftwatch.report.lifeline;

import io.github.driftwatch.lifeline.Entry;
import io.github.driftwatch.lifeline.Kind;
import io.github.driftwatch.lifeline.Lifeline;
import io.github.driftwatch.lifeline.State;
import io.github.driftwatch.lifeline.VisitRun;
import io.github.driftwatch.lifeline.VisitRun.RuleCount;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each entry of a plan's life says, in the words that the text, the sheet and the table share. */
public final class LifelineWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    private final Lifeline lifeline;

    /** The words for one plan. */
    public LifelineWords(Lifeline lifeline) {
        this.lifeline = lifeline;
    }

    /** A day, such as {@code 20/11/2026}. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** A text of the export on one line; control characters are shown as blanks, since a terminal would obey them. */
    public static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}|\\p{Cf}", " ").strip();
    }

    /** What an entry is, with what is known of it: {@code Review 2, not quorate}. */
    String what(Entry entry) {
        String what = entry.visits() == null
                ? plain(entry.what()) + (bookedBySomebody(entry) ? " is booked" : "")
                : entry.what() + " " + visits(entry.visits());
        String state = switch (entry.state()) {
            case CALLED_OFF -> " did not take place";
            case NOT_COUNTED -> " is not counted";
            default -> "";
        };
        return what + state + (entry.note() == null ? "" : ": " + plain(entry.note()));
    }

    private static boolean bookedBySomebody(Entry entry) {
        boolean booked = entry.state() == State.BOOKED || entry.state() == State.BOOKED_LATE;
        return booked && entry.kind() != Kind.REQUIREMENT;
    }

    /** What a run of visits came to, without how many they were. */
    static String visits(VisitRun run) {
        List<String> seen = new ArrayList<>();
        seen.add(run.seen() + " seen");
        if (run.notSeen() > 0) {
            seen.add(run.notSeen() + " not seen");
        }
        if (run.notStated() > 0) {
            seen.add(run.notStated() + " not stated");
        }
        seen.add(run.alone() + " alone");
        String until = run.last().equals(run.first()) ? "that day" : "up to " + day(run.last());
        VisitRun.Gap unseen = run.unseen();
        return until + ": " + String.join(", ", seen)
                + (unseen == null
                        ? ""
                        : "; longest time unseen " + Words.count(unseen.days(), "day") + ", " + day(unseen.from())
                                + " to " + day(unseen.to()));
    }

    /** What an entry is and, where rules alone have brought it about, what they make of it. */
    public String line(Entry entry) {
        return entry.kind() == Kind.REQUIREMENT ? what(entry) + ": " + String.join("; ", asked(entry)) : what(entry);
    }

    /** What rules make of what happened or is booked, one sentence each; empty where none has anything to say. */
    public List<String> rules(Entry entry) {
        return entry.kind() == Kind.REQUIREMENT ? List.of() : asked(entry);
    }

    private List<String> asked(Entry entry) {
        if (entry.visits() != null) {
            return entry.visits().rules().stream()
                    .filter(count -> count.late() > 0)
                    .map(LifelineWords::late)
                    .toList();
        }
        if (entry.kind() == Kind.REQUIREMENT || entry.state() == State.BOOKED || entry.state() == State.BOOKED_LATE) {
            Obligation binding = entry.binding();
            return binding == null ? List.of() : List.of(asked(entry, binding));
        }
        Map<String, Set<String>> rulesByVerdict = new LinkedHashMap<>();
        entry.obligations()
                .forEach(o -> rulesByVerdict
                        .computeIfAbsent(requirement(entry, o) + verdict(o), said -> new LinkedHashSet<>())
                        .add(reference(o)));
        return rulesByVerdict.entrySet().stream()
                .map(said -> said.getKey() + " (" + String.join("; ", said.getValue()) + ")")
                .toList();
    }

    static String late(RuleCount count) {
        return count.late() + " of " + count.of() + " late, the longest by " + Words.count(count.longestDays(), "day")
                + " (" + reference(count.rule(), count.clause()) + ")";
    }

    /** What is asked for, where the entry is not called so itself. */
    private static String requirement(Entry entry, Obligation obligation) {
        boolean same = obligation.requirement().equalsIgnoreCase(entry.what()) || obligation.status() == Status.BREACH;
        return same ? "" : plain(obligation.requirement()) + ": ";
    }

    private static String verdict(Obligation o) {
        return o.status() == Status.BREACH
                ? "not so: " + o.rule().title()
                : Words.count(o.days(), "day") + " late: due " + day(o.due());
    }

    private String asked(Entry entry, Obligation binding) {
        return standing(entry, binding) + " ("
                + reference(binding) + ")"
                + (also(entry).isEmpty() ? "" : "; " + also(entry))
                + (binding.provisional() ? "; provisional: it rests on the expected birth" : "");
    }

    private String standing(Entry entry, Obligation o) {
        return switch (o.status()) {
            case MISSED -> "not done" + missed(o);
            case WAIVED -> "put aside";
            case OVERDUE ->
                entry.kind() == Kind.REQUIREMENT
                        ? Words.count(o.days(), "day") + " overdue" + booked(entry, o)
                        : "late already: due " + day(o.due());
            case DUE_SOON, PENDING -> left(o.days());
            case SCHEDULED, SCHEDULED_LATE ->
                entry.kind() == Kind.REQUIREMENT
                        ? left(o.days()) + booked(entry, o)
                        : entry.state() == State.BOOKED_LATE
                                ? Words.count(between(o, entry.date()), "day") + " late unless moved: due "
                                        + day(o.due())
                                : "in time: due " + day(o.due());
            case MET_LATE -> "done on " + day(o.satisfied()) + ", " + verdict(o);
            case BREACH, MET, LAPSED, NOT_ASSESSED -> verdict(o);
        };
    }

    private static long between(Obligation o, LocalDate booked) {
        return ChronoUnit.DAYS.between(Objects.requireNonNull(o.due()), booked);
    }

    /** Until when it could have been done: the plan's end, or the meeting that it was to be done before. */
    private String missed(Obligation o) {
        LocalDate end = lifeline.plan().end();
        String later = o.days() == 0 ? "" : ", " + Words.count(o.days(), "day") + " later";
        if (end != null && o.due() != null && end.equals(o.due().plusDays(o.days()))) {
            return " when the plan ended on " + day(end) + later;
        }
        return o.anchorName() == null ? later : " by " + o.anchorName() + " on " + day(o.anchor()) + later;
    }

    private static String left(int days) {
        if (days == 0) {
            return "due today";
        }
        return days < 0 ? Words.count(-days, "day") + " past an estimated date" : "due in " + soon(days);
    }

    /** How far ahead a day is; years say more than thousands of days. */
    static String soon(long days) {
        return days > 2 * 366 ? Words.count(days * 100 / 36525, "year") : Words.count(days, "day");
    }

    /** Whether it is booked; what nobody can book has no word of it. */
    private static String booked(Entry entry, Obligation o) {
        String none = entry.bookable() ? "; nothing booked" : "";
        return o.scheduled() == null ? none : "; booked for " + day(o.scheduled());
    }

    /** The other rules that ask for the same; empty where there is none. */
    static String also(Entry entry) {
        String others = entry.obligations().stream()
                .skip(1)
                .map(o -> o.rule().id() + " by " + day(o.due()))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : "also " + others;
    }

    private static String reference(Obligation o) {
        return reference(o.rule().id(), o.rule().clause());
    }

    /** A rule with its clause, which some procedures number and others name. */
    static String reference(String rule, String clause) {
        return rule + ", " + (Character.isDigit(clause.charAt(0)) ? "clause " : "") + plain(clause);
    }
}

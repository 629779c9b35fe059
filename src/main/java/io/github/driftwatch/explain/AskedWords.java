package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.ObligationFilter;
import io.github.driftwatch.procedure.Sign;
import java.util.List;
import java.util.TreeSet;

/** How much that rules ask for stands in which way: {@code 2 or more reviews were done late}. */
final class AskedWords {

    private final ObligationFilter filter;
    private final int atLeast;

    AskedWords(Sign.Asked asked) {
        this.filter = asked.filter();
        this.atLeast = asked.atLeast();
    }

    /** One, or so many or more. */
    static String some(int atLeast, String one, String several) {
        return atLeast == 1 ? one : atLeast + " or more " + several;
    }

    String words() {
        List<String> stands =
                new TreeSet<>(filter.statuses()).stream().map(this::stands).toList();
        String done = "";
        if (filter.satisfied() != null) {
            done = (atLeast == 1 ? " and has" : " and have") + (filter.satisfied() ? " been" : " not been") + " done";
        }
        return subject() + " " + Phrases.list(stands, "or") + done;
    }

    private String subject() {
        String expects = filter.expects();
        if (expects != null) {
            String noun = (filter.next() ? "next " : "") + Phrases.plain(expects);
            boolean booking = Boolean.TRUE.equals(filter.arrangement());
            return some(
                    atLeast,
                    (booking ? "the booking of " : "") + (filter.next() ? "the " : "a ") + noun,
                    (booking ? "bookings of " : "") + noun + "s");
        }
        if (filter.requirement() != null) {
            String quoted = '"' + filter.requirement().replace("{number}", "N") + '"';
            return some(atLeast, quoted, "of " + quoted);
        }
        String rules = Phrases.list(List.copyOf(new TreeSet<>(filter.rules())), "or");
        boolean several = filter.rules().size() > 1;
        return some(
                atLeast, "what " + rules + " asks for", "things that " + rules + (several ? " ask for" : " asks for"));
    }

    private String stands(String status) {
        String is = atLeast == 1 ? "is" : "are";
        String was = atLeast == 1 ? "was" : "were";
        return switch (status) {
            case "OVERDUE" ->
                is + " overdue"
                        + (filter.overdueByMoreThan() == null
                                ? ""
                                : " by more than " + AmountWords.plain(filter.overdueByMoreThan()));
            case "SCHEDULED_LATE" ->
                filter.next() ? is + " booked after its last day" : is + " booked for after the last day";
            case "SCHEDULED" -> is + " booked in time";
            case "DUE_SOON" -> is + " due soon";
            case "PENDING" -> is + " due later";
            case "MET" -> was + " done in time";
            case "MET_LATE" -> was + " done late";
            case "WAIVED" -> was + " put off";
            case "BREACH" -> is + " in breach";
            default -> was + " not done in time";
        };
    }
}

package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A rule that the whole run cannot assess: said once, and no plan gets a row of it.
 *
 * @param rule the rule
 * @param reason why, such as {@code no events were supplied}
 */
public record UnassessedRule(Rule rule, String reason) {

    /** What stands among kinds of event for the bookings of reviews, where these are not recorded. */
    public static final String BOOKINGS = "bookings";

    /** What stands among kinds of event for designated reviews, where these are not recorded. */
    public static final String DESIGNATED_REVIEWS = Occurrences.DESIGNATED_REVIEW.word();

    /** No name of anything: a day that is worked out is there without being recorded. */
    private static final String WORKED_OUT = "";

    /**
     * The rules of a profile that cannot be assessed: for want of a table that was not supplied, or of a kind of event
     * that the authority does not record.
     *
     * @param notRecorded kinds of event that are not recorded, beside those that the profile names; {@value #BOOKINGS}
     *     among them where reviews booked for later are not, {@link #DESIGNATED_REVIEWS} where designated reviews are not
     */
    public static List<UnassessedRule> in(Profile profile, Set<Table> supplied, Set<String> notRecorded) {
        Set<String> unrecorded = new TreeSet<>(notRecorded);
        unrecorded.addAll(profile.notRecorded());
        List<UnassessedRule> unassessed = new ArrayList<>();
        for (Rule rule : profile.rules()) {
            reason(rule, profile, supplied, unrecorded).ifPresent(why -> unassessed.add(new UnassessedRule(rule, why)));
        }
        return unassessed;
    }

    /** The rules of several procedures that cannot be assessed. */
    public static List<UnassessedRule> in(Procedures procedures, Set<Table> supplied, Set<String> notRecorded) {
        List<UnassessedRule> unassessed = new ArrayList<>();
        procedures.profiles().forEach(profile -> unassessed.addAll(in(profile, supplied, notRecorded)));
        return unassessed;
    }

    private static Optional<String> reason(Rule rule, Profile profile, Set<Table> supplied, Set<String> unrecorded) {
        return missingTable(rule, supplied)
                .map(table -> "no " + table.fileName().replace('_', ' ') + " were supplied")
                .or(() -> unrecorded.stream()
                        .filter(rule.kinds()::contains)
                        .findFirst()
                        .map(kind -> kind + " is not recorded here"))
                .or(() -> unrecorded.contains(DESIGNATED_REVIEWS) && restsOnDesignatedReviews(rule, profile)
                        ? Optional.of("designated reviews are not recorded here")
                        : Optional.empty())
                .or(() -> withoutAnchors(rule, profile, unrecorded))
                .or(() -> unrecorded.contains(BOOKINGS) && waitsForBooking(rule, profile)
                        ? Optional.of("reviews booked for later are not recorded here")
                        : Optional.empty());
    }

    /** None of the kinds that could set it off is recorded, or none of those that these are counted from. */
    private static Optional<String> withoutAnchors(Rule rule, Profile profile, Set<String> unrecorded) {
        Set<String> kinds = new TreeSet<>();
        for (Rule.Anchor anchor : rule.anchors()) {
            Set<String> lacking = lackingFor(anchor, profile, unrecorded);
            if (lacking.isEmpty()) {
                return Optional.empty();
            }
            kinds.addAll(lacking);
        }
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        kinds.size() == 1
                                ? kinds.iterator().next() + " is not recorded here"
                                : "none of " + String.join(", ", kinds) + " is recorded here");
    }

    /** The kinds for want of which an anchor sets nothing off; none where some of those that do are recorded. */
    private static Set<String> lackingFor(Rule.Anchor anchor, Profile profile, Set<String> unrecorded) {
        Set<String> names = namesOf(anchor, profile);
        if (unrecorded.containsAll(names)) {
            return names;
        }
        Set<String> bounds = anchor instanceof Rule.Anchor.Each each
                ? new TreeSet<>(each.selector().boundBy())
                : new TreeSet<>();
        bounds.retainAll(unrecorded);
        return bounds;
    }

    private static Set<String> namesOf(Rule.Anchor anchor, Profile profile) {
        return anchor instanceof Rule.Anchor.Each each
                ? profile.parts(each.selector().occurrence())
                : Set.of(WORKED_OUT);
    }

    /**
     * What is said of rules that can be assessed although some of the kinds that could set them off are not recorded.
     *
     * @param notRecorded kinds of event that are not recorded, beside those that the profiles name
     * @param unassessed the rules that cannot be assessed at all
     */
    public static List<String> inPart(Procedures procedures, Set<String> notRecorded, List<UnassessedRule> unassessed) {
        Set<String> left = unassessed.stream().map(u -> u.rule().id()).collect(Collectors.toSet());
        List<String> said = new ArrayList<>();
        for (Profile profile : procedures.profiles()) {
            Set<String> unrecorded = new TreeSet<>(notRecorded);
            unrecorded.addAll(profile.notRecorded());
            for (Rule rule : profile.rules()) {
                Set<String> lacking = new TreeSet<>();
                rule.anchors().forEach(anchor -> lacking.addAll(namesOf(anchor, profile)));
                lacking.retainAll(unrecorded);
                if (!lacking.isEmpty() && left.add(rule.id())) {
                    said.add(rule.id() + " is assessed in part: " + String.join(" and ", lacking)
                            + (lacking.size() == 1 ? " is" : " are") + " not recorded here, and could set it off too.");
                }
            }
        }
        return said;
    }

    /** The rules that rest on reviews booked for later, where the layout of an export has no place for them. */
    public static List<UnassessedRule> withoutBookings(Procedures procedures) {
        return procedures.profiles().stream()
                .flatMap(profile -> profile.rules().stream().filter(rule -> waitsForBooking(rule, profile)))
                .map(rule -> new UnassessedRule(rule, "this layout holds no reviews booked for later"))
                .toList();
    }

    /** The rules that need every row of a table of which an export holds only the latest of each plan. */
    public static List<UnassessedRule> whereOnlyTheLatestIs(Procedures procedures, Set<Table> tables) {
        List<UnassessedRule> unassessed = new ArrayList<>();
        for (Profile profile : procedures.profiles()) {
            for (Rule rule : profile.rules()) {
                rule.tables().stream()
                        .sorted()
                        .filter(table -> table != Table.PLANS && tables.contains(table))
                        .findFirst()
                        .ifPresent(table -> unassessed.add(new UnassessedRule(
                                rule,
                                "only the latest of each plan's "
                                        + table.fileName().replace('_', ' ') + " are in the export")));
            }
        }
        return unassessed;
    }

    /** Whether a booking of a review is enough for a rule: without bookings, it would call every plan late. */
    public static boolean waitsForBooking(Rule rule, Profile profile) {
        return rule.arrangement()
                && rule.expectations().stream()
                        .flatMap(expected -> profile.parts(expected.occurrence()).stream())
                        .flatMap(part -> Occurrences.named(part).stream())
                        .anyMatch(part -> part.table() == Table.REVIEWS);
    }

    /** Whether a rule speaks of designated reviews: without them, it would call most plans of some age late. */
    public static boolean restsOnDesignatedReviews(Rule rule, Profile profile) {
        return rule.mentioned().stream()
                .flatMap(word -> profile.parts(word).stream())
                .anyMatch(DESIGNATED_REVIEWS::equals);
    }

    /** What can be said not to be recorded beside kinds of event. */
    public static Set<String> otherThanEvents() {
        return Set.of(BOOKINGS, DESIGNATED_REVIEWS);
    }

    private static Optional<Table> missingTable(Rule rule, Set<Table> supplied) {
        return rule.tables().stream()
                .sorted()
                .filter(table -> !supplied.contains(table))
                .findFirst();
    }
}

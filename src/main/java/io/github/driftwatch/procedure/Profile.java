package io.github.driftwatch.procedure;

import io.github.driftwatch.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A local procedure as data.
 *
 * @param name its name, as given to {@code --profile}
 * @param version its version
 * @param title what it is, for a reader
 * @param source the document that it comes from
 * @param sha256 the digest of its text and of the texts that it extends, in lower-case hexadecimal
 * @param warning from how many days before its due date an obligation is due soon, unless its rule says otherwise
 * @param definitions occurrences that the profile makes up from others, by name
 * @param eventKinds the kinds of event that it knows, each with its meaning
 * @param notRecorded the kinds of event that the authority does not record
 * @param holidays days that are no working days, beside the bank holidays
 * @param rules its rules, in the order of the file, those of the profile it extends first
 * @param toSet the dates that a conference sets at its close, as the agenda lists them
 * @param notices its notices, in the same order
 * @param drift its drift flags and bands
 * @param governance the numbers of its governance report, and its audits
 * @param mailboxes roles with a fixed recipient, by role; for a role of the plans table, where a plan names nobody
 * @param eventWords the words that its rules can ask of an event's author and outcome, in lower case with hyphens
 */
public record Profile(
        String name,
        String version,
        String title,
        @Nullable String source,
        String sha256,
        Warning warning,
        Map<String, List<Selector>> definitions,
        Map<String, String> eventKinds,
        Set<String> notRecorded,
        Set<LocalDate> holidays,
        List<Rule> rules,
        List<DateToSet> toSet,
        List<Notice> notices,
        Drift drift,
        GovernanceTerms governance,
        Map<String, String> mailboxes,
        Set<String> eventWords) {

    public Profile {
        definitions = Map.copyOf(definitions);
        eventKinds = Map.copyOf(eventKinds);
        notRecorded = Set.copyOf(notRecorded);
        holidays = Set.copyOf(holidays);
        rules = List.copyOf(rules);
        toSet = List.copyOf(toSet);
        notices = List.copyOf(notices);
        mailboxes = Map.copyOf(mailboxes);
        eventWords = Set.copyOf(eventWords);
    }

    /** The same with other rules, notices, flags and audits. */
    Profile with(List<Rule> otherRules, List<Notice> otherNotices, Drift otherDrift, GovernanceTerms otherGovernance) {
        return new Profile(
                name,
                version,
                title,
                source,
                sha256,
                warning,
                definitions,
                eventKinds,
                notRecorded,
                holidays,
                otherRules,
                toSet,
                otherNotices,
                otherDrift,
                otherGovernance,
                mailboxes,
                eventWords);
    }

    /**
     * What an occurrence is made from, down to what needs no definition: itself, where nothing defines it. Of a conference
     * of either kind, the kinds.
     */
    public Set<String> parts(String occurrence) {
        if (occurrence.equals(Occurrences.CONFERENCE.word())) {
            return Set.of(Occurrences.ICPC.word(), Occurrences.REVIEW.word());
        }
        List<Selector> definition = definitions.get(occurrence);
        if (definition == null) {
            return Set.of(occurrence);
        }
        return definition.stream()
                .flatMap(part -> parts(part.occurrence()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The days of a rule's warning window: its own, or the profile's. */
    public int warningDays(Rule rule) {
        return rule.warningDays().orElse(warning.days());
    }

    /** Whether a plan can name somebody for a role: it is one of the plans table. */
    public static boolean ofThePlan(String role) {
        return Roles.STANDARD.contains(role);
    }

    /** Whom a notice to a role goes to: who the plan names, where the role is one of the plans table, else its mailbox. */
    public Optional<String> recipient(String role, Plan plan) {
        Optional<String> named = ofThePlan(role)
                ? PlanColumn.named(role.replace('-', '_')).flatMap(column -> column.text(plan))
                : Optional.empty();
        return named.or(() -> Optional.ofNullable(mailboxes.get(role)));
    }
}

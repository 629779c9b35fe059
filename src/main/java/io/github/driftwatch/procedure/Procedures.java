package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonMistakeException;
import io.github.driftwatch.json.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The procedures that plans are held against in one run: one, or several side by side. Where there are several, each rule
 * and notice says whose it is: its identifier reads {@code calderdale/CD-1}.
 *
 * @param profiles one or more, of different names, in the order given
 */
public record Procedures(List<Profile> profiles) {

    private static final char SEPARATOR = '/';

    public Procedures {
        profiles = List.copyOf(profiles);
        if (profiles.isEmpty()) {
            throw new IllegalArgumentException("plans are held against at least one procedure");
        }
    }

    /**
     * One procedure, or several of them side by side.
     *
     * @throws JsonMistakeException where two have one name, so that nobody could tell their rules apart
     */
    public static Procedures of(List<Profile> profiles) {
        if (profiles.size() == 1) {
            return new Procedures(profiles);
        }
        Set<String> names = new HashSet<>();
        for (Profile profile : profiles) {
            if (!names.add(profile.name())) {
                throw new JsonMistakeException("Two of the profiles have the name " + Quoted.text(profile.name())
                        + ", expected a name for each, as it tells their rules apart; name each profile once, and"
                        + " change \"name\" in one of the files where they differ.");
            }
        }
        return new Procedures(profiles.stream().map(Procedures::qualified).toList());
    }

    /** One procedure on its own. */
    public static Procedures of(Profile profile) {
        return new Procedures(List.of(profile));
    }

    /** The dates that a conference sets under any of them, each once. */
    public List<DateToSet> toSet() {
        return profiles.stream()
                .flatMap(profile -> profile.toSet().stream())
                .distinct()
                .toList();
    }

    /** The drift flags and bands of the first of them: they are judged over what all of them ask for. */
    public Drift drift() {
        return profiles.get(0).drift();
    }

    /** The numbers of a governance report, those of the first of them, and the audits of all of them. */
    public GovernanceTerms governance() {
        GovernanceTerms first = profiles.get(0).governance();
        return profiles.size() == 1 ? first : first.with(new AuditsOfSeveral(profiles).audits());
    }

    /** The audits that their rules give something to count for, each without the lines for which they give nothing. */
    public List<Audit> auditsInForce() {
        return new AuditsInForce(this).audits();
    }

    /** The profile that says an audit of {@link #governance()}, the first where several say it. */
    public Profile saying(Audit audit) {
        int slash = audit.id().lastIndexOf(SEPARATOR);
        return profiles.stream()
                .filter(profile -> slash >= 0
                        ? profile.name().equals(audit.id().substring(0, slash))
                        : profile.governance().audits().stream()
                                .anyMatch(own -> own.id().equals(audit.id())))
                .findFirst()
                .orElseThrow();
    }

    /** Whether any other of them has drift flags or bands that are not those of the first. */
    public boolean driftDiffers() {
        return profiles.stream().skip(1).anyMatch(other -> !other.drift().equals(drift()));
    }

    /** The drift flags that their rules can raise, each without the levels that they cannot reach. */
    public List<Flag> flagsInForce() {
        return drift().inForce(this);
    }

    /** The kinds of event that any of them knows, each with its meaning. */
    public Map<String, String> eventKinds() {
        Map<String, String> kinds = new TreeMap<>();
        profiles.forEach(profile -> profile.eventKinds().forEach(kinds::putIfAbsent));
        return kinds;
    }

    /** The words that rules of any of them can ask of an event's author and outcome, in lower case with hyphens. */
    public Set<String> eventWords() {
        return profiles.stream()
                .flatMap(profile -> profile.eventWords().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What an occurrence that a rule speaks of is made from, in the words of the profile that has the rule. */
    public Set<String> parts(Rule rule, String occurrence) {
        return profiles.stream()
                .filter(profile ->
                        profile.rules().stream().anyMatch(own -> own.id().equals(rule.id())))
                .findFirst()
                .map(profile -> profile.parts(occurrence))
                .orElse(Set.of(occurrence));
    }

    /** Something of each, in their order, such as {@code calderdale,north-yorkshire}. */
    public String joined(Function<Profile, String> part) {
        return profiles.stream().map(part).collect(Collectors.joining(","));
    }

    /** Their names and versions, such as {@code calderdale (version 1.0) and north-yorkshire (version 1.0)}. */
    public String inWords() {
        List<String> each = profiles.stream()
                .map(profile -> profile.name() + " (version " + profile.version() + ")")
                .toList();
        int last = each.size() - 1;
        return last == 0 ? each.get(0) : String.join(", ", each.subList(0, last)) + " and " + each.get(last);
    }

    private static Profile qualified(Profile profile) {
        return profile.with(
                profile.rules().stream()
                        .map(rule -> rule.withId(profile.name() + SEPARATOR + rule.id()))
                        .toList(),
                profile.notices().stream()
                        .map(notice -> notice.qualified(profile.name() + SEPARATOR))
                        .toList(),
                profile.drift().qualified(profile.name() + SEPARATOR),
                profile.governance().qualified(profile.name() + SEPARATOR));
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.procedure.Audit;
import io.github.driftwatch.procedure.Flag;
import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.words.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the rule, the notice, the drift flag, the audit, or several of them, that somebody names: by id, by profile and id, or in a profile given. */
final class RuleSearch {

    /**
     * What a profile has under an id.
     *
     * @param id the id
     * @param rule the rule; absent where there are only notices
     * @param notices the notice of that id, and those that rest on the rule
     * @param flag the drift flag; absent where there is none
     * @param audit the audit of the governance report; absent where there is none
     * @param profile the profile that they were found in
     */
    record Found(
            String id,
            @Nullable Rule rule,
            List<Notice> notices,
            @Nullable Flag flag,
            @Nullable Audit audit,
            Profile profile) {}

    private RuleSearch() {}

    /**
     * Every rule, notice, drift flag and audit of that id, without regard to case: of the profile named, or of each
     * built-in one that says it itself; a flag or an audit that all of them have, of the first that can make use of it. Never empty.
     *
     * @param named an id such as {@code CD-1}, or a profile and an id such as {@code calderdale/CD-1}
     * @param profile the profile to look in; absent for all built-in ones
     * @throws WrongCommandException where there is none
     */
    static List<Found> of(String named, @Nullable String profile) {
        int slash = named.lastIndexOf('/');
        if (slash >= 0 && profile != null) {
            throw new WrongCommandException("--profile cannot go with an id that names its profile; give one of them.");
        }
        String where = slash > 0 ? named.substring(0, slash) : profile;
        String id = named.substring(slash + 1);
        List<Found> found = new ArrayList<>();
        List<String> ids = new ArrayList<>(where == null ? ReportWord.all() : List.of());
        for (String name : where == null ? ProfileLoader.BUILT_IN : List.of(where)) {
            Profile loaded = new ProfileLoader().load(name);
            loaded.rules().forEach(rule -> ids.add(rule.id()));
            loaded.notices().forEach(notice -> ids.add(notice.id()));
            loaded.drift().flags().forEach(flag -> ids.add(flag.id()));
            loaded.governance().audits().forEach(audit -> ids.add(audit.id()));
            boolean sharedKnown = found.stream().anyMatch(other -> other.flag() != null || other.audit() != null);
            in(loaded, id, where == null, sharedKnown).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            throw new WrongCommandException("found \"" + shown(id)
                    + "\", which is no rule, notice, drift flag or audit of "
                    + (where == null ? "a built-in profile" : "the profile " + where)
                    + (slash <= 0 ? ", and no word of the reports" : "")
                    + NearestWord.to(id, ids)
                            .or(() -> slash <= 0 ? NearestWord.to(id, ReportWord.all()) : Optional.empty())
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse(". driftwatch profile show NAME lists them."));
        }
        return found;
    }

    /** Whether a profile has a rule, a notice, a drift flag or an audit of an id: one named as a word of the reports is. */
    static boolean isIn(String profile, String id) {
        return in(new ProfileLoader().load(profile), id, false, false).isPresent();
    }

    private static Optional<Found> in(Profile profile, String id, boolean onlyItsOwn, boolean sharedKnown) {
        Rule rule = profile.rules().stream()
                .filter(r -> r.id().equalsIgnoreCase(id))
                .filter(r -> !onlyItsOwn || r.profile().equals(profile.name()))
                .findFirst()
                .orElse(null);
        List<Notice> notices = profile.notices().stream()
                .filter(n -> n.id().equalsIgnoreCase(id)
                        || (n.restsOnRule() && n.occasion().equals(rule)))
                .filter(n -> !onlyItsOwn || n.profile().equals(profile.name()))
                .toList();
        List<Flag> flags = onlyItsOwn
                ? Procedures.of(profile).flagsInForce()
                : profile.drift().flags();
        Flag flag = flags.stream()
                .filter(f -> !sharedKnown && f.id().equalsIgnoreCase(id))
                .findFirst()
                .orElse(null);
        List<Audit> audits = onlyItsOwn
                ? Procedures.of(profile).auditsInForce()
                : profile.governance().audits();
        Audit audit = audits.stream()
                .filter(a -> !sharedKnown && a.id().equalsIgnoreCase(id))
                .findFirst()
                .orElse(null);
        if (rule == null && notices.isEmpty() && flag == null && audit == null) {
            return Optional.empty();
        }
        return Optional.of(new Found(id(rule, notices, flag, audit), rule, notices, flag, audit, profile));
    }

    /** As the profile writes it. */
    private static String id(@Nullable Rule rule, List<Notice> notices, @Nullable Flag flag, @Nullable Audit audit) {
        if (rule != null) {
            return rule.id();
        }
        if (flag != null) {
            return flag.id();
        }
        return audit == null ? notices.get(0).id() : audit.id();
    }

    private static String shown(String id) {
        String line = id.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "...";
    }
}

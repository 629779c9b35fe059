package io.github.driftwatch.cli;

import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.words.NearestWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the rule that somebody names: by its id, by profile and id, or in a profile given. */
final class RuleSearch {

    /** A rule, and the profile that it was found in. */
    record Found(Rule rule, Profile profile) {}

    private RuleSearch() {}

    /**
     * Every rule of that id, without regard to case: of the profile named, or of each built-in one that says it itself.
     * Never empty.
     *
     * @param named an id such as {@code CD-1}, or a profile and an id such as {@code calderdale/CD-1}
     * @param profile the profile to look in; absent for all built-in ones
     * @throws WrongCommandException where there is none
     */
    static List<Found> of(String named, @Nullable String profile) {
        int slash = named.lastIndexOf('/');
        if (slash >= 0 && profile != null) {
            throw new WrongCommandException(
                    "--profile cannot go with a rule that names its profile; give one of them.");
        }
        String where = slash > 0 ? named.substring(0, slash) : profile;
        String id = named.substring(slash + 1);
        List<Found> found = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String name : where == null ? ProfileLoader.BUILT_IN : List.of(where)) {
            Profile loaded = new ProfileLoader().load(name);
            for (Rule rule : loaded.rules()) {
                ids.add(rule.id());
                boolean own = where != null || rule.profile().equals(loaded.name());
                if (own && rule.id().equalsIgnoreCase(id)) {
                    found.add(new Found(rule, loaded));
                }
            }
        }
        if (found.isEmpty()) {
            throw new WrongCommandException("found \"" + shown(id) + "\", which is no rule of "
                    + (where == null ? "a built-in profile" : "the profile " + where) + NearestWord.question(id, ids)
                    + (NearestWord.to(id, ids).isPresent() ? "" : " driftwatch profile show NAME lists them."));
        }
        return found;
    }

    private static String shown(String id) {
        String line = id.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "...";
    }
}

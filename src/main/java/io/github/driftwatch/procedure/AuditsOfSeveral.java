package io.github.driftwatch.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The audits of several procedures side by side. One that several say alike is one, over the rules of all of them; of
 * those that have one identifier and say different things, each says whose it is.
 */
final class AuditsOfSeveral {

    private static final char SEPARATOR = '/';

    /** Several that say the same. */
    private record Alike(Audit asWritten, List<Profile> profiles) {}

    private final List<Alike> all = new ArrayList<>();

    /** @param profiles several, whose audits name rules with the profile before them */
    AuditsOfSeveral(List<Profile> profiles) {
        for (Profile profile : profiles) {
            for (Audit audit : profile.governance().audits()) {
                add(bare(audit), profile);
            }
        }
    }

    private void add(Audit audit, Profile profile) {
        for (Alike known : all) {
            if (known.asWritten().whoeverSaysIt().equals(audit.whoeverSaysIt())) {
                known.profiles().add(profile);
                return;
            }
        }
        all.add(new Alike(audit, new ArrayList<>(List.of(profile))));
    }

    List<Audit> audits() {
        Map<String, Integer> ofId = new LinkedHashMap<>();
        all.forEach(alike -> ofId.merge(alike.asWritten().id(), 1, Integer::sum));
        // Those of one identifier stand together, where the first of them stands.
        List<Audit> audits = new ArrayList<>();
        for (String id : ofId.keySet()) {
            all.stream()
                    .filter(alike -> alike.asWritten().id().equals(id))
                    .forEach(alike -> audits.add(merged(alike, ofId.getOrDefault(id, 1) > 1)));
        }
        return audits;
    }

    private static Audit merged(Alike alike, boolean saysWhose) {
        Audit merged = alike.asWritten().withRules(id -> inEach(id, alike.profiles()));
        return saysWhose ? merged.withId(alike.profiles().get(0).name() + SEPARATOR + merged.id()) : merged;
    }

    private static Set<String> inEach(String rule, List<Profile> profiles) {
        Set<String> ids = new LinkedHashSet<>();
        profiles.forEach(profile -> ids.add(profile.name() + SEPARATOR + rule));
        return ids;
    }

    /** As its profile writes it. */
    private static Audit bare(Audit audit) {
        return audit.withRules(id -> new HashSet<>(Set.of(id.substring(id.indexOf(SEPARATOR) + 1))));
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.timeline.UnassessedRule;
import io.github.driftwatch.words.NearestWord;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What plans are held against, and what of it the authority does not record. */
final class ProcedureOptions {

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE[,..]",
            defaultValue = "designated-review",
            description = "The procedure: review-conferences, designated-review (the default), calderdale,"
                    + " north-yorkshire, or a JSON file of your own; several with commas between them.")
    private String profile = "designated-review";

    @Option(
            names = "--not-recorded",
            paramLabel = "KIND",
            split = ",",
            description =
                    "A kind of event that your authority does not record: rules that rest on it are not assessed."
                            + " The word bookings stands for reviews booked for later, designated-review for designated reviews.")
    private Set<String> notRecorded = new TreeSet<>();

    /**
     * The procedures, in the order given.
     *
     * @throws WrongCommandException where one is named as none can be, or what is said not to be recorded is known to none
     */
    Procedures procedures() {
        ProfileLoader loader = new ProfileLoader();
        List<Profile> profiles = new ArrayList<>();
        List<String> names = namesOfProfiles();
        for (String name : names) {
            if (name.isBlank() && names.size() > 1) {
                throw new WrongCommandException("--profile: found \"" + profile
                        + "\", expected a name on each side of a comma; take the comma out, or name another profile.");
            }
            profiles.add(loader.load(names.size() > 1 ? name.strip() : name));
        }
        Procedures procedures = Procedures.of(profiles);
        requireKnown(procedures);
        return procedures;
    }

    /** The kinds of event that are not recorded, and the words for what else is not. */
    Set<String> notRecorded() {
        return notRecorded.stream().map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The profiles that are named, as they are written. */
    List<String> namesOfProfiles() {
        return namesOfProfiles(profile);
    }

    /** The profiles that a value names. A file may have a comma in its name: what exists as it stands is one profile. */
    static List<String> namesOfProfiles(String value) {
        return !value.contains(",") || new File(value).exists() ? List.of(value) : List.of(value.split(",", -1));
    }

    private void requireKnown(Procedures procedures) {
        Set<String> known = new TreeSet<>(procedures.eventKinds().keySet());
        known.addAll(UnassessedRule.otherThanEvents());
        for (String kind : notRecorded()) {
            if (!known.contains(kind)) {
                throw new WrongCommandException("--not-recorded: found \"" + kind
                        + "\", which is no kind of event that "
                        + (procedures.profiles().size() == 1 ? "the profile " : "any of the profiles ")
                        + procedures.joined(Profile::name)
                        + " knows"
                        + NearestWord.question(kind, known));
            }
        }
    }
}

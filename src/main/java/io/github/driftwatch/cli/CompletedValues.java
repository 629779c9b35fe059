package io.github.driftwatch.cli;

import io.github.driftwatch.cli.completion.Values;
import io.github.driftwatch.cli.completion.Values.Place;
import io.github.driftwatch.cli.value.KnownWords;
import io.github.driftwatch.cli.value.WordConverter;
import io.github.driftwatch.layout.LayoutLoader;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.timeline.UnassessedRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What may be typed for an option's value, or for a command's word, told by what reads it and by what its help calls it.
 * Names are those that the program brings: nothing in the folder at hand is looked at.
 */
final class CompletedValues {

    private final List<Profile> profiles =
            ProfileLoader.BUILT_IN.stream().map(new ProfileLoader()::load).toList();

    /** What may stand for it. */
    Values of(ArgSpec argument) {
        boolean list =
                argument.splitRegex().equals(",") || argument.paramLabel().endsWith("[,..]");
        return new Values(words(argument), place(argument.paramLabel()), list);
    }

    private List<String> words(ArgSpec argument) {
        for (ITypeConverter<?> converter : argument.converters()) {
            if (converter instanceof WordConverter<?> words) {
                return taken(words.words(), argument);
            }
            if (converter instanceof KnownWords known) {
                return known.words();
            }
        }
        List<String> labels = List.of(argument.paramLabel().replace("[,..]", "").split("\\|"));
        if (labels.contains("NAME")) {
            return namesOf(subject(argument), argument);
        }
        if (labels.contains("ID")) {
            return ids();
        }
        return labels.contains("KIND") ? kindsOfEvents() : List.of();
    }

    /** Of all words that a converter reads, those that this option takes: its description names them. */
    private static List<String> taken(List<String> words, ArgSpec argument) {
        List<String> named = List.of(String.join(" ", argument.description()).split("[^a-z_-]+"));
        List<String> taken = words.stream().filter(named::contains).toList();
        return taken.isEmpty() ? words : taken;
    }

    /** What is named: by the option that takes the name, or the command whose word it is. */
    private static String subject(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName()
                : "--" + argument.command().parent().name();
    }

    private static List<String> namesOf(String subject, ArgSpec argument) {
        return switch (subject) {
            case "--layout" -> LayoutLoader.BUILT_IN;
            case "--profile" ->
                argument.isOption() || argument.paramLabel().contains("FILE")
                        ? ProfileLoader.BUILT_IN
                        : profilesToCopy();
            default -> List.of();
        };
    }

    private static List<String> profilesToCopy() {
        List<String> names = new ArrayList<>(ProfileLoader.BUILT_IN);
        names.addAll(List.of(ProfileLoader.USUAL_DRIFT, ProfileLoader.USUAL_GOVERNANCE));
        return names;
    }

    private List<String> ids() {
        return Stream.of(
                        of(profile ->
                                profile.rules().stream().map(rule -> rule.id()).toList()),
                        of(profile -> profile.notices().stream()
                                .map(notice -> notice.id())
                                .toList()),
                        of(profile -> profile.drift().flags().stream()
                                .map(flag -> flag.id())
                                .toList()),
                        of(profile -> profile.governance().audits().stream()
                                .map(audit -> audit.id())
                                .toList()))
                .flatMap(part -> part)
                .distinct()
                .toList();
    }

    private List<String> kindsOfEvents() {
        TreeSet<String> kinds =
                new TreeSet<>(of(profile -> profile.eventKinds().keySet()).toList());
        kinds.addAll(UnassessedRule.otherThanEvents());
        return List.copyOf(kinds);
    }

    private Stream<String> of(Function<Profile, Collection<String>> part) {
        return profiles.stream().flatMap(profile -> part.apply(profile).stream());
    }

    private static Place place(String label) {
        List<String> labels = List.of(label.replace("[,..]", "").split("\\|"));
        if (Stream.of("FILE", "KEYFILE", "PATH").anyMatch(labels::contains)) {
            return Place.FILE;
        }
        return Stream.of("FOLDER", "REPORTS").anyMatch(labels::contains) ? Place.FOLDER : Place.NONE;
    }
}

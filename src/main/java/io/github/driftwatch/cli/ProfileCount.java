package io.github.driftwatch.cli;

import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import java.util.ArrayList;
import java.util.List;

/** How much a profile says, in words. */
final class ProfileCount {

    private ProfileCount() {}

    /** The words, such as {@code 30 rules, 6 notices, 13 drift flags}; of the flags, those that its rules can raise. */
    static String of(Profile profile) {
        List<String> words = new ArrayList<>();
        words.add(count(profile.rules().size(), "rule"));
        if (!profile.notices().isEmpty()) {
            words.add(count(profile.notices().size(), "notice"));
        }
        int flags = Procedures.of(profile).flagsInForce().size();
        if (flags > 0) {
            words.add(count(flags, "drift flag"));
        }
        return String.join(", ", words);
    }

    private static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}

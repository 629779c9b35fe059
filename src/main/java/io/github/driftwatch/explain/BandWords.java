package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.BandLimit;
import io.github.driftwatch.procedure.Profile;

/** From how many points a plan is in which band, in sentences. */
public final class BandWords {

    private BandWords() {}

    /** The bands of a profile, such as {@code RED: 6 points or more … AMBER: 3 to 5. GREEN: fewer.} */
    public static String of(Profile profile) {
        BandLimit red = profile.drift().bands().red();
        BandLimit amber = profile.drift().bands().amber();
        int most = red.points() - 1;
        String between = amber.points() == most ? points(most) : amber.points() + " to " + most + " points";
        return "RED: " + points(red.points()) + " or more" + also(red, profile) + ". AMBER: " + between
                + also(amber, profile) + ". GREEN: fewer.";
    }

    private static String also(BandLimit limit, Profile profile) {
        return limit.when() == null ? "" : ", or where " + new SignWords(new Wording(profile)).shows(limit.when());
    }

    private static String points(int points) {
        return points + (points == 1 ? " point" : " points");
    }
}

package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.time.WorkingDays;

/**
 * What plans are held against, worked out once for all of them: the words of a profile and its working days. Immutable,
 * and may be shared by threads.
 */
public final class Yardstick {

    /** Of no profile: the built-in words, and the bank holidays alone. */
    static final Yardstick OF_NO_PROFILE = new Yardstick(Names.BUILT_IN, WorkingDays.englandAndWales());

    private final Names names;
    private final WorkingDays calendar;

    private Yardstick(Names names, WorkingDays calendar) {
        this.names = names;
        this.calendar = calendar;
    }

    /** That of a profile. */
    public static Yardstick of(Profile profile) {
        return new Yardstick(Names.of(profile), WorkingDays.englandAndWales().plusExtraHolidays(profile.holidays()));
    }

    Names names() {
        return names;
    }

    /** Which days are working days. */
    WorkingDays calendar() {
        return calendar;
    }
}

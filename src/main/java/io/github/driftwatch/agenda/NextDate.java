package io.github.driftwatch.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that a conference sets at its close.
 *
 * @param title what it is for, such as {@code Next core group}
 * @param occurrence the same as one word of the profile, such as {@code core-group}
 * @param limit the last day that it may fall on; absent where there is none
 * @param whyNone why there is no limit; absent where there is one
 * @param passed whether that day comes before the conference, so that there is none left to choose
 * @param booked the day that is booked for it, or on which it has been held since
 * @param held whether it has been held on that day; else it is booked
 * @param ifNotQuorate the sooner limit that binds where the conference is not quorate; absent where none does
 */
public record NextDate(
        String title,
        String occurrence,
        @Nullable Limit limit,
        @Nullable String whyNone,
        boolean passed,
        @Nullable LocalDate booked,
        boolean held,
        @Nullable Limit ifNotQuorate) {

    /** Whether what is booked or held falls on or before the last day. */
    public boolean bookedInTime() {
        return booked != null && (limit == null || !booked.isAfter(limit.lastDay()));
    }
}

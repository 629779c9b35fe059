package io.github.driftwatch.drift;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that an open plan has before it, if it goes on: each on the last day that the procedures allow. What is
 * overdue is to be held at once.
 *
 * @param reviews the days of its reviews, the soonest first; one that is booked, on the day that it is booked for
 * @param designatedReview the day of its designated review, booked or not; absent where none falls due
 * @param reviewsUnknown whether the reviews rest on some that the export does not hold
 */
public record ToCome(List<LocalDate> reviews, @Nullable LocalDate designatedReview, boolean reviewsUnknown) {

    public ToCome {
        reviews = List.copyOf(reviews);
    }
}

package io.github.driftwatch.procedure;

import io.github.driftwatch.time.LimitUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The usual numbers of a governance report, until profiles give them. */
final class UsualTerms {

    static final GovernanceTerms TERMS = new GovernanceTerms(
            List.of(
                    within("up-to-3-months", "3 months or less", amount(91, LimitUnit.DAYS)),
                    within("over-3-to-6-months", "Over 3 to 6 months", amount(6, LimitUnit.MONTHS)),
                    below("over-6-months-to-1-year", "Over 6 months to under 1 year", amount(12, LimitUnit.MONTHS)),
                    below("1-to-2-years", "1 year to under 2 years", amount(24, LimitUnit.MONTHS)),
                    new DurationBand("2-years-or-more", "2 years or more", null, null)),
            List.of(9, 15, 18, 21, 24),
            List.of(
                    new AgeBand("Under 1", 1),
                    new AgeBand("1 to 4", 5),
                    new AgeBand("5 to 9", 10),
                    new AgeBand("10 to 15", 16),
                    new AgeBand("16 and over", null)),
            new GovernanceTerms.NationalReviews(91, 183),
            24,
            1,
            5,
            5,
            24,
            6,
            List.of());

    private UsualTerms() {}

    private static DurationBand within(String id, String title, @Nullable Amount amount) {
        return new DurationBand(id, title, amount, null);
    }

    private static DurationBand below(String id, String title, @Nullable Amount amount) {
        return new DurationBand(id, title, null, amount);
    }

    private static Amount amount(int number, LimitUnit unit) {
        return new Amount(number, unit, false, null, null, null, null, null);
    }
}

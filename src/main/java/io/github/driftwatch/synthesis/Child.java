package io.github.driftwatch.synthesis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A made-up child.
 *
 * @param number what tells the child from every other, from 1
 * @param familyNumber what the children of one family share, from 1
 * @param born the day of birth, which may lie after a plan's start or after the as-at date
 * @param expected the day on which the birth was expected, for a child not yet born at the family's first plan
 */
record Child(
        int number,
        int familyNumber,
        LocalDate born,
        @Nullable LocalDate expected) {

    String id() {
        return Identifiers.of('C', number);
    }

    String familyId() {
        return Identifiers.of('F', familyNumber);
    }

    /** The day of the eighteenth birthday: 1 March for one born on 29 February. */
    LocalDate eighteenth() {
        LocalDate birthday = born.plusYears(18);
        return birthday.getDayOfMonth() == born.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }
}

package io.github.driftwatch.quality;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.time.Limits;
import java.time.LocalDate;

/** What the child's birth, known or expected, shows to be missing or wrong. */
final class BirthChecks implements PlanCheck {

    private static final int ADULT = 18;
    private static final int LONGEST_PREGNANCY_IN_MONTHS = 9;

    @Override
    public void examine(Subject subject, Remarks remarks) {
        Plan plan = subject.plan();
        LocalDate born = subject.born();
        if (born != null) {
            adult(subject, born, remarks);
            longBeforeBirth(plan, born, remarks);
        } else if (plan.expectedDateOfBirth() != null) {
            overdueBirth(subject, plan.expectedDateOfBirth(), remarks);
        } else if (plan.dateOfBirth() == null) {
            remarks.onPlan(
                    Check.DQ_11,
                    "date_of_birth",
                    null,
                    "date_of_birth and expected_date_of_birth are both missing: what depends on the child's age cannot"
                            + " be assessed. Fill in one of them at its source and export again.");
        }
    }

    private static void adult(Subject subject, LocalDate born, Remarks remarks) {
        LocalDate birthday = Limits.birthday(born, ADULT);
        if (subject.plan().openOn(subject.asAt()) && subject.asAt().isAfter(birthday)) {
            remarks.onPlan(
                    Check.DQ_13,
                    "date_of_birth",
                    born,
                    "The plan is open after the child's 18th birthday, " + birthday
                            + ": expected it to have ended by then. Fill in end_date, or correct date_of_birth, at its"
                            + " source and export again.");
        }
    }

    /** A plan can be made before birth, but not before there was a pregnancy. */
    private static void longBeforeBirth(Plan plan, LocalDate born, Remarks remarks) {
        LocalDate expected = plan.expectedDateOfBirth();
        boolean explained = expected != null && expected.isAfter(plan.icpc());
        if (!explained && born.isAfter(plan.start().plusMonths(LONGEST_PREGNANCY_IN_MONTHS))) {
            remarks.onPlan(
                    Check.DQ_22,
                    "start_date",
                    plan.start(),
                    "The plan starts more than 9 months before the child's birth, " + born
                            + ", and no expected_date_of_birth shows that it was made before birth. Correct start_date"
                            + " or date_of_birth, or fill in expected_date_of_birth, at its source and export again.");
        }
    }

    private static void overdueBirth(Subject subject, LocalDate expected, Remarks remarks) {
        if (expected.isBefore(subject.asAt())) {
            remarks.onPlan(
                    Check.DQ_12,
                    "expected_date_of_birth",
                    expected,
                    "expected_date_of_birth has passed and no date_of_birth is known at the as-at date, "
                            + subject.asAt() + ". Fill in date_of_birth at its source and export again.");
        }
    }
}

package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Staff;
import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan's own row. */
final class PlanTable {

    private static final List<String> CATEGORIES = List.of("NEG", "EMO", "PHY", "SAB", "MUL");
    private static final List<String> REVIEW_REASONS =
            List.of("Step down to child in need", "Threshold no longer met", "Step down to child in need");

    private PlanTable() {}

    static void write(PlanRows plan, Staff staff, Dice dice) {
        Course course = plan.course();
        Child child = plan.child();
        boolean bornByNow = !child.born().isAfter(course.asAt());
        boolean madeBeforeBirth = child.born().isAfter(course.start());
        String category = CATEGORIES.get(dice.weighted(0.48, 0.36, 0.08, 0.04, 0.04));
        Row row = plan.add(Table.PLANS)
                .set("family_id", child.familyId())
                .set("start_date", course.start())
                .set("icpc_date", course.start())
                .set("icpc_quorate", course.icpcQuorate())
                .set("date_of_birth", bornByNow ? child.born() : null)
                .set("expected_date_of_birth", madeBeforeBirth ? child.expected() : null)
                .set("category", category)
                .set("end_date", course.end())
                .set("end_reason", endReason(course, dice))
                .set("date_of_death", !course.open() && course.ending() == Ending.DEATH ? course.end() : null)
                .set("team", staff.team())
                .set("social_worker", staff.socialWorker())
                .set("team_manager", staff.teamManager())
                .set("social_work_service_manager", staff.socialWorkServiceManager())
                .set("conference_chair", staff.conferenceChair())
                .set("reviewing_team_manager", staff.reviewingTeamManager())
                .set("safeguarding_service_manager", staff.safeguardingServiceManager());
        if (dice.chance(0.1)) {
            row.set("visit_interval_days", dice.oneOf(List.of(7, 10, 21)));
        }
        if (dice.chance(0.05)) {
            row.set("seen_alone_interval_days", 28);
        }
    }

    private static @Nullable String endReason(Course course, Dice dice) {
        String reason = dice.oneOf(REVIEW_REASONS);
        LocalDate end = course.end();
        if (end == null) {
            return null;
        }
        return switch (course.ending()) {
            case REVIEW -> reason;
            case TRANSFER -> "Moved to another authority";
            case DEATH -> "Child died";
        };
    }
}

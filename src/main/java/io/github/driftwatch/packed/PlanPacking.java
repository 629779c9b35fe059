package io.github.driftwatch.packed;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Staff;
import java.time.LocalDate;
import java.util.Objects;

/** How a plan is packed beside its identifier and its child's, which are kept where they are looked up. */
final class PlanPacking {

    private PlanPacking() {}

    static void write(Plan plan, Packer packer) {
        packer.day(plan.start());
        packer.day(plan.end());
        packer.day(plan.icpcDate());
        packer.number(Packer.bits(plan.icpcQuorate()));
        packer.day(plan.dateOfBirth());
        packer.day(plan.expectedDateOfBirth());
        packer.day(plan.dateOfDeath());
        packer.count(plan.visitIntervalDays());
        packer.count(plan.seenAloneIntervalDays());
        packer.number(plan.row());
        packer.text(plan.familyId());
        packer.text(plan.category());
        packer.text(plan.endReason());
        write(plan.staff(), packer);
    }

    private static void write(Staff staff, Packer packer) {
        packer.text(staff.team());
        packer.text(staff.socialWorker());
        packer.text(staff.teamManager());
        packer.text(staff.socialWorkServiceManager());
        packer.text(staff.conferenceChair());
        packer.text(staff.reviewingTeamManager());
        packer.text(staff.safeguardingServiceManager());
    }

    static Plan read(String childId, String id, Unpacker unpacker) {
        LocalDate start = Objects.requireNonNull(unpacker.day());
        LocalDate end = unpacker.day();
        LocalDate icpc = unpacker.day();
        Boolean quorate = Unpacker.answer(unpacker.number(), 0);
        LocalDate born = unpacker.day();
        LocalDate expected = unpacker.day();
        LocalDate died = unpacker.day();
        Integer visits = unpacker.count();
        Integer alone = unpacker.count();
        int row = (int) unpacker.number();
        return new Plan(
                childId,
                id,
                unpacker.text(),
                start,
                icpc,
                quorate,
                born,
                expected,
                unpacker.text(),
                end,
                unpacker.text(),
                died,
                visits,
                alone,
                staff(unpacker),
                row);
    }

    private static Staff staff(Unpacker unpacker) {
        return new Staff(
                unpacker.text(),
                unpacker.text(),
                unpacker.text(),
                unpacker.text(),
                unpacker.text(),
                unpacker.text(),
                unpacker.text());
    }
}

package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What goes wrong with rows of events. */
final class EventBlemishes {

    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int FOURTH = 4;

    static final List<Blemish> ALL = List.of(
            (plan, row, dice) -> done(row.set("date", "not recorded")),
            (plan, row, dice) -> done(row.set("kind", dice.oneOf(List.of("phone-call", "Refletive meeting")))),
            (plan, row, dice) -> done(row.set("kind", null)),
            (plan, row, dice) -> done(row.set("date", LocalDate.of(1900, 1, 1))),
            EventBlemishes::eitherOrder,
            EventBlemishes::postponedTooLate,
            EventBlemishes::agreedByOne,
            OtherBlemishes::twice,
            OtherBlemishes::ofNoPlan);

    private EventBlemishes() {}

    private static boolean done(Row ignored) {
        return true;
    }

    /** A date that can be read day first or month first. */
    private static boolean eitherOrder(PlanRows plan, Row row, Dice dice) {
        boolean possible = row.get("date") instanceof LocalDate date
                && date.getDayOfMonth() <= 12
                && date.getDayOfMonth() != date.getMonthValue();
        if (possible && row.get("date") instanceof LocalDate date) {
            row.set("date", date.format(SLASHED));
        }
        return possible;
    }

    private static boolean postponedTooLate(PlanRows plan, Row row, Dice dice) {
        LocalDate date = Weekday.onOrAfter(plan.course().start().plusMonths(18).plusDays(dice.between(1, 60)));
        boolean possible = plan.course().goesOnAfter(date) && plan.designated().postponedOn() == null;
        if (possible) {
            agreed(plan, date, "drc-postponed", "safeguarding-service-manager;social-work-service-manager");
        }
        return possible;
    }

    private static boolean agreedByOne(PlanRows plan, Row row, Dice dice) {
        List<Meeting> reviews = plan.course().reviews();
        int last = reviews.size();
        boolean possible = last >= FOURTH
                && plan.course().goesOnAfter(reviews.get(last - 1).date())
                && !plan.course().sixMonthsAgreed().contains(last);
        if (possible) {
            LocalDate review = reviews.get(last - 1).date();
            agreed(plan, review, "six-month-review-agreed", "safeguarding-service-manager");
        }
        return possible;
    }

    private static void agreed(PlanRows plan, LocalDate date, String kind, String roles) {
        plan.add(Table.EVENTS).set("date", date).set("kind", kind).set("agreed_by", roles);
    }
}

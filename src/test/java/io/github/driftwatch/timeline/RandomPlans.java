package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Made-up plans from a seed, crowded around every limit: whatever can fall on a last day, or a day beside it, does. */
final class RandomPlans {

    private static final int[] STEPS = {28, 31, 89, 90, 91, 92, 93, 120, 182, 183, 184, 185, 210};
    private static final int[] MONTHS = {1, 2, 3, 6, 9, 10, 13, 15, 18, 21, 24};
    private static final List<String> KINDS = List.of(
            "reflective-meeting",
            "closure-evidenced",
            "transfer-notified",
            "receiving-conference",
            "parents-informed",
            "significant-incident",
            "plan-failing",
            "significant-change",
            "early-review-requested",
            "early-review-considered",
            "drc-postponed",
            "drift-concern",
            "single-report-available",
            "drc-minutes-sent",
            "review-minutes-sent",
            "trajectory-agreed",
            "six-month-review-agreed",
            "legal-panel",
            "legal-panel-not-needed",
            "panel-feedback",
            "lesson");

    private final Random random;
    private final LocalDate asAt;

    RandomPlans(long seed, LocalDate asAt) {
        this.random = new Random(seed);
        this.asAt = asAt;
    }

    PlanHistory next() {
        LocalDate start = monthEnd(asAt.minusDays(random.nextInt(1100) - 10L));
        LocalDate icpc = chance(50) ? null : start.plusDays(random.nextInt(9) - 4L);
        LocalDate first = icpc == null ? start : icpc;
        List<LocalDate> days = new ArrayList<>(List.of(start, first, asAt));
        List<Conference> conferences = conferences(first, days);
        LocalDate end = chance(50) ? null : notBefore(start, chance(40) ? oneOf(days) : near(days));
        if (end != null) {
            days.add(end);
        }
        LocalDate born = born(first);
        LocalDate expected = chance(75) ? null : first.plusDays(random.nextInt(150) - 20L);
        Plan plan = MadeUpPlan.of("C", "P", start)
                .icpc(icpc)
                .quorate(answer())
                .born(born)
                .expected(expected)
                .ended(end)
                .plan();
        return new PlanHistory(plan, conferences, events(days), List.of(), List.of(), List.of(), List.of());
    }

    private List<Conference> conferences(LocalDate icpc, List<LocalDate> days) {
        List<Conference> rows = new ArrayList<>();
        LocalDate day = icpc.minusDays(chance(90) ? 0 : 200);
        int reviews = random.nextInt(9);
        for (int i = 0; i < reviews; i++) {
            LocalDate planned = day;
            day = chance(70) ? planned.plusDays(STEPS[random.nextInt(STEPS.length)]) : near(List.of(planned));
            rows.add(conference(day, Conference.Type.REVIEW));
            days.add(day);
            if (chance(12)) {
                rows.add(conference(chance(50) ? day : asAt, Conference.Type.REVIEW));
            }
        }
        int designated = chance(40) ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < designated; i++) {
            LocalDate held = chance(30) ? oneOf(days) : near(days);
            rows.add(conference(held, Conference.Type.DESIGNATED_REVIEW));
            days.add(held);
        }
        if (chance(30)) {
            rows.add(conference(icpc, Conference.Type.INITIAL));
        }
        if (chance(5)) {
            rows.add(conference(near(days), Conference.Type.UNRECOGNISED));
        }
        java.util.Collections.shuffle(rows, random);
        return rows;
    }

    private Conference conference(LocalDate day, Conference.Type type) {
        MeetingStatus[] all = MeetingStatus.values();
        MeetingStatus status = chance(20)
                ? all[random.nextInt(all.length)]
                : day.isAfter(asAt) ? MeetingStatus.SCHEDULED : MeetingStatus.HELD;
        if (chance(25)) {
            status = MeetingStatus.NOT_STATED;
        }
        LocalDate next = chance(60) ? null : chance(50) ? day.plusDays(183) : near(List.of(day, asAt));
        return new Conference(day, type, status, answer(), null, next, answer(), null, 2);
    }

    private List<Event> events(List<LocalDate> days) {
        List<Event> events = new ArrayList<>();
        int number = random.nextInt(30);
        for (int i = 0; i < number; i++) {
            LocalDate day = chance(30) ? oneOf(days) : near(days);
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            Set<String> agreedBy = chance(60)
                    ? Set.of("safeguarding-service-manager", "social-work-service-manager")
                    : Set.of("social-work-service-manager");
            events.add(new Event(day, kind, agreedBy, null, null, null, 2));
        }
        return events;
    }

    private @Nullable LocalDate born(LocalDate icpc) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> icpc.plusDays(random.nextInt(120) - 10L);
            case 2 -> asAt.plusDays(random.nextInt(60) - 30L);
            case 3 -> asAt.minusYears(18).plusDays(random.nextInt(300) - 150L);
            case 4 -> icpc.minusYears(18).plusDays(random.nextInt(120) - 60L);
            default -> LocalDate.of(2008, 2, 29);
        };
    }

    /** A day that is a limit counted from one of these, or beside it. */
    private LocalDate near(List<LocalDate> days) {
        LocalDate from = oneOf(days);
        LocalDate limit = chance(50)
                ? from.plusMonths(MONTHS[random.nextInt(MONTHS.length)])
                : from.plusDays(chance(50) ? STEPS[random.nextInt(STEPS.length)] : random.nextInt(25));
        return limit.plusDays(random.nextInt(4) - 2L);
    }

    private LocalDate monthEnd(LocalDate day) {
        return chance(30) ? day.with(TemporalAdjusters.lastDayOfMonth()) : day;
    }

    private static LocalDate notBefore(LocalDate first, LocalDate day) {
        return day.isBefore(first) ? first : day;
    }

    private LocalDate oneOf(List<LocalDate> days) {
        return days.get(random.nextInt(days.size()));
    }

    private @Nullable Boolean answer() {
        return chance(15) ? null : Boolean.valueOf(random.nextBoolean());
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}

package io.github.driftwatch.governance;

import io.github.driftwatch.model.Category;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.procedure.AgeBand;
import io.github.driftwatch.time.Limits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which groups a plan is in. */
public final class Groups {

    /** By split, then name. */
    static final Comparator<Group> ORDER = Comparator.comparing(Group::split).thenComparing(Group::name);

    private final List<AgeBand> ageBands;

    /** @param ageBands the youngest first, the last without an end */
    public Groups(List<AgeBand> ageBands) {
        this.ageBands = List.copyOf(ageBands);
    }

    /** The groups of a plan in a period, one of every split. */
    public List<Group> of(Plan plan, Period period) {
        return List.of(
                Group.ALL,
                named(Split.TEAM, plan.staff().team()),
                named(Split.CONFERENCE_CHAIR, plan.staff().conferenceChair()),
                named(Split.CATEGORY, category(plan.category())),
                new Group(Split.AGE_BAND, ageBand(plan, period)));
    }

    /** Its code; another text could say anything, and is no name for a group. */
    private static @Nullable String category(@Nullable String text) {
        return text == null ? null : Category.meantBy(text).map(Category::name).orElse(null);
    }

    private static Group named(Split split, @Nullable String name) {
        return new Group(split, name == null || name.isBlank() ? Group.NOT_RECORDED : name.strip());
    }

    /** The child's age on the period's last day, or when the plan ended before it. */
    private String ageBand(Plan plan, Period period) {
        LocalDate end = plan.end();
        LocalDate day = end != null && end.isBefore(period.to()) ? end : period.to();
        LocalDate born = plan.dateOfBirth();
        if (born == null || born.isAfter(day)) {
            return plan.expectedDateOfBirth() == null && born == null ? Group.NOT_RECORDED : AgeBand.UNBORN;
        }
        return ageBands.stream()
                .filter(band -> band.below() == null || day.isBefore(Limits.birthday(born, band.below())))
                .findFirst()
                .map(AgeBand::title)
                .orElse(Group.NOT_RECORDED);
    }
}

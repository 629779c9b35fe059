package io.github.driftwatch.model;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A made-up plan, of which a test says what matters to it. Unless it says otherwise, it is plan {@code P1} of the child
 * {@code C1}, read from row 2, and runs on; nobody is named, and nothing else is known. Each word about it makes another
 * such plan and leaves this one as it is, so that several can have words in common.
 */
public final class MadeUpPlan {

    private String child = "C1";
    private String id = "P1";
    private @Nullable String family;
    private LocalDate start;
    private @Nullable LocalDate icpc;
    private @Nullable Boolean quorate;
    private @Nullable LocalDate born;
    private @Nullable LocalDate expected;
    private @Nullable String category;
    private @Nullable LocalDate end;
    private @Nullable LocalDate died;
    private @Nullable Integer visitInterval;
    private @Nullable Integer seenAloneInterval;
    private @Nullable String team;
    private @Nullable String socialWorker;
    private @Nullable String chair;
    private int row = 2;

    private MadeUpPlan(LocalDate start) {
        this.start = start;
    }

    private MadeUpPlan(MadeUpPlan other) {
        child = other.child;
        id = other.id;
        family = other.family;
        start = other.start;
        icpc = other.icpc;
        quorate = other.quorate;
        born = other.born;
        expected = other.expected;
        category = other.category;
        end = other.end;
        died = other.died;
        visitInterval = other.visitInterval;
        seenAloneInterval = other.seenAloneInterval;
        team = other.team;
        socialWorker = other.socialWorker;
        chair = other.chair;
        row = other.row;
    }

    /** Plan {@code P1} of the child {@code C1}, begun on a day. */
    public static MadeUpPlan from(LocalDate start) {
        return new MadeUpPlan(start);
    }

    public static MadeUpPlan of(String child, String id, LocalDate start) {
        return from(start).ofChild(child, id);
    }

    /** A plan that the export gives no identifier: its own is made of the child and the start. */
    public static MadeUpPlan withoutId(String child, LocalDate start) {
        return of(child, NamedByStart.id(child, start), start);
    }

    public MadeUpPlan ofChild(String newChild, String newId) {
        return with(plan -> {
            plan.child = newChild;
            plan.id = newId;
        });
    }

    public MadeUpPlan begun(LocalDate day) {
        return with(plan -> plan.start = day);
    }

    public MadeUpPlan family(@Nullable String word) {
        return with(plan -> plan.family = word);
    }

    /** The day of the initial conference, which is the start where none is supplied. */
    public MadeUpPlan icpc(@Nullable LocalDate day) {
        return with(plan -> plan.icpc = day);
    }

    /** Whether the initial conference was quorate. */
    public MadeUpPlan quorate(@Nullable Boolean answer) {
        return with(plan -> plan.quorate = answer);
    }

    public MadeUpPlan born(@Nullable LocalDate day) {
        return with(plan -> plan.born = day);
    }

    /** The expected date of birth. */
    public MadeUpPlan expected(@Nullable LocalDate day) {
        return with(plan -> plan.expected = day);
    }

    public MadeUpPlan category(@Nullable String word) {
        return with(plan -> plan.category = word);
    }

    /** Ended, or to end, on a day, for a reason that is not told. */
    public MadeUpPlan ended(@Nullable LocalDate day) {
        return with(plan -> plan.end = day);
    }

    public MadeUpPlan died(@Nullable LocalDate day) {
        return with(plan -> plan.died = day);
    }

    /** The interval that a conference set for visits. */
    public MadeUpPlan visitInterval(int days) {
        return with(plan -> plan.visitInterval = days);
    }

    /** The interval that a conference set for seeing the child alone. */
    public MadeUpPlan seenAloneInterval(int days) {
        return with(plan -> plan.seenAloneInterval = days);
    }

    public MadeUpPlan team(@Nullable String name) {
        return with(plan -> plan.team = name);
    }

    public MadeUpPlan socialWorker(@Nullable String name) {
        return with(plan -> plan.socialWorker = name);
    }

    /** The conference chair. */
    public MadeUpPlan chair(@Nullable String name) {
        return with(plan -> plan.chair = name);
    }

    /** The row of the plans table that it was read from. */
    public MadeUpPlan row(int number) {
        return with(plan -> plan.row = number);
    }

    public Plan plan() {
        return new Plan(
                child,
                id,
                family,
                start,
                icpc,
                quorate,
                born,
                expected,
                category,
                end,
                null,
                died,
                visitInterval,
                seenAloneInterval,
                new Staff(team, socialWorker, null, null, chair, null, null),
                row);
    }

    private MadeUpPlan with(Consumer<MadeUpPlan> word) {
        MadeUpPlan changed = new MadeUpPlan(this);
        word.accept(changed);
        return changed;
    }
}

package io.github.driftwatch.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice: when something has happened to a plan, or draws near, people in these roles are to be told of it. In its
 * texts {@code {number}} stands for the number of what it is about, {@code {anchor}} for the day of that, {@code {due}}
 * for the due date of the rule that it rests on, and {@code {day}} for the day that it arises.
 *
 * @param id the identifier that reports show, unique among a profile's notices; a rule may have the same
 * @param title what it is about, in a few words
 * @param clause the clause of the procedure that it comes from
 * @param occasion what it is about: the rule that it rests on, or one of its own that expects nothing
 * @param days the days that it arises, each from one of the occasion's anchors
 * @param unlessDone whether it does not arise where what the rule expects has been done, or put aside, by its day
 * @param to the roles to be told, each once, in the order of the rows
 * @param reason why they are told
 * @param action what they are to do
 * @param assumed why something of it is an assumption; absent where the procedure states it
 * @param reading how an ambiguous clause was read
 * @param profile the name of the profile that says it, which another may extend
 */
public record Notice(
        String id,
        String title,
        String clause,
        Rule occasion,
        List<Moment> days,
        boolean unlessDone,
        List<String> to,
        String reason,
        String action,
        @Nullable String assumed,
        @Nullable String reading,
        String profile) {

    private static final char SEPARATOR = '/';

    public Notice {
        days = List.copyOf(days);
        to = List.copyOf(to);
    }

    /** The same among those of several procedures: its identifier, and that of what it is about, say whose they are. */
    Notice qualified(String prefix) {
        return new Notice(
                prefix + id,
                title,
                clause,
                occasion.withId(prefix + occasion.id()),
                days,
                unlessDone,
                to,
                reason,
                action,
                assumed,
                reading,
                profile);
    }

    /** Its identifier within the profile that says it, whichever procedures are side by side in a run. */
    public String bareId() {
        return id.substring(id.lastIndexOf(SEPARATOR) + 1);
    }

    /**
     * What it is known by from run to run, such as {@code review-conferences/RC-5}: the same in every profile that takes it
     * over, whereas one that a profile puts in its place is another.
     */
    public String key() {
        return profile + SEPARATOR + bareId();
    }

    /** Whether it rests on a rule of the profile, and has its due date. */
    public boolean restsOnRule() {
        return occasion.forbidden() != null || !occasion.expectations().isEmpty();
    }
}

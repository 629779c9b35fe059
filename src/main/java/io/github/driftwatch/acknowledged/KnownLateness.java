package io.github.driftwatch.acknowledged;

import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What lateness is known about on a day. Words of tonight's table stand before those of an earlier run: of these, only
 * what tonight's does not speak of is carried over.
 */
public final class KnownLateness {

    /** How many days after its last day a word is still listed, so that whoever gave it sees that it has passed. */
    public static final int DAYS_LISTED = 28;

    /** Nothing is known about. */
    public static final KnownLateness NONE = new KnownLateness(List.of(), List.of(), LocalDate.EPOCH);

    private static final Comparator<KnownStanding> LISTED = Comparator.comparing(KnownStanding::state)
            .thenComparing(standing -> standing.word().until())
            .thenComparing(standing -> standing.word().childId())
            .thenComparing(standing -> planOf(standing.word()))
            .thenComparing(standing -> standing.word().requirement());

    private final List<Acknowledgement> words;
    private final List<Acknowledgement> carried;
    private final LocalDate asAt;
    private final Map<String, List<Acknowledgement>> byChild = new HashMap<>();

    private KnownLateness(List<Acknowledgement> words, List<Acknowledgement> carried, LocalDate asAt) {
        this.words = words;
        this.carried = carried;
        this.asAt = asAt;
        words.forEach(word -> byChild.computeIfAbsent(word.childId(), child -> new ArrayList<>(1))
                .add(word));
    }

    /**
     * What is known about, without what passed more than {@value #DAYS_LISTED} days ago.
     *
     * @param tonight the words of tonight's table
     * @param earlier what an earlier run listed
     */
    public static KnownLateness on(LocalDate asAt, List<Acknowledgement> tonight, List<Acknowledgement> earlier) {
        List<Acknowledgement> kept = new ArrayList<>();
        tonight.forEach(word -> keep(word, asAt, kept));
        int ofTonight = kept.size();
        for (Acknowledgement word : earlier) {
            if (tonight.stream().noneMatch(newer -> speaksOf(newer, word))) {
                keep(word, asAt, kept);
            }
        }
        return new KnownLateness(List.copyOf(kept), List.copyOf(kept.subList(ofTonight, kept.size())), asAt);
    }

    private static void keep(Acknowledgement word, LocalDate asAt, List<Acknowledgement> kept) {
        boolean forgotten = word.until().plusDays(DAYS_LISTED).isBefore(asAt);
        if (!forgotten && kept.stream().noneMatch(known -> saysTheSame(known, word))) {
            kept.add(word);
        }
    }

    /** The words that were carried over from an earlier run, as tonight's table does not speak of them. */
    public List<Acknowledgement> carried() {
        return carried;
    }

    /** Whether there is nothing to list. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The word that holds for what a plan is late with; of several, the one that holds longest. */
    public Optional<Acknowledgement> of(Plan plan, String requirement) {
        return about(plan, requirement).stream()
                .filter(word -> word.holdsOn(asAt))
                .max(Comparator.comparing(Acknowledgement::until));
    }

    /** Every word that is about what a plan is late with, whether it holds or has passed. */
    public List<Acknowledgement> about(Plan plan, String requirement) {
        return byChild.getOrDefault(plan.childId(), List.of()).stream()
                .filter(word -> word.planId() == null || word.planId().equals(plan.id()))
                .filter(word -> RequirementName.key(word.requirement()).equals(RequirementName.key(requirement)))
                .toList();
    }

    /**
     * Each word with how it stands: those in force first, then the soonest to pass.
     *
     * @param met the words that are about something that is late or coming up
     */
    public List<KnownStanding> listing(Collection<Acknowledgement> met) {
        Set<Acknowledgement> needed = Collections.newSetFromMap(new IdentityHashMap<>());
        needed.addAll(met);
        return words.stream()
                .map(word -> new KnownStanding(word, state(word, needed.contains(word))))
                .sorted(LISTED)
                .toList();
    }

    private KnownStanding.State state(Acknowledgement word, boolean needed) {
        if (!word.holdsOn(asAt)) {
            return KnownStanding.State.PASSED;
        }
        return needed ? KnownStanding.State.IN_FORCE : KnownStanding.State.NOTHING_LATE;
    }

    /** Whether tonight's word takes the place of an earlier one: one about a child takes that of each of its plans. */
    private static boolean speaksOf(Acknowledgement newer, Acknowledgement older) {
        return isAboutTheSame(newer, older)
                && (newer.planId() == null || planOf(newer).equals(planOf(older)));
    }

    private static boolean saysTheSame(Acknowledgement one, Acknowledgement other) {
        return isAboutTheSame(one, other)
                && planOf(one).equals(planOf(other))
                && one.until().equals(other.until())
                && UsualReason.inWords(one).equals(UsualReason.inWords(other))
                && String.valueOf(one.by()).equals(String.valueOf(other.by()));
    }

    private static boolean isAboutTheSame(Acknowledgement one, Acknowledgement other) {
        return one.childId().equals(other.childId())
                && RequirementName.key(one.requirement()).equals(RequirementName.key(other.requirement()));
    }

    private static String planOf(Acknowledgement word) {
        return word.planId() == null ? "" : word.planId();
    }
}

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
import java.util.stream.Collectors;

/**
 * What lateness is known about on a day. Words of tonight's table stand before those of an earlier run: of these, only
 * what tonight's does not speak of is carried over. A word that names a plan stands, for that plan, before one about
 * each plan of the child, even once it has passed: so a plan can be taken out of what is said of the others.
 */
public final class KnownLateness {

    /** How many days after its last day a word is still listed, so that whoever gave it sees that it has passed. */
    public static final int DAYS_LISTED = 28;

    /** Nothing is known about. */
    public static final KnownLateness NONE = on(LocalDate.EPOCH, List.of(), List.of(), List.of());

    private static final Comparator<KnownStanding> LISTED = Comparator.comparing(KnownStanding::state)
            .thenComparing(standing -> standing.word().until())
            .thenComparing(standing -> standing.word().childId())
            .thenComparing(standing -> planOf(standing.word()))
            .thenComparing(standing -> standing.word().requirement());

    private final List<Acknowledgement> words;
    private final List<Acknowledgement> carried;
    private final List<SpoiltWord> spoilt;
    private final LocalDate asAt;
    private final Map<String, List<Acknowledgement>> byChild = new HashMap<>();

    private KnownLateness(
            List<Acknowledgement> words, List<Acknowledgement> carried, List<SpoiltWord> spoilt, LocalDate asAt) {
        this.words = words;
        this.carried = carried;
        this.spoilt = spoilt;
        this.asAt = asAt;
        words.forEach(word -> byChild.computeIfAbsent(word.childId(), child -> new ArrayList<>(1))
                .add(word));
    }

    /**
     * What is known about, without what passed more than {@value #DAYS_LISTED} days ago.
     *
     * @param tonight the words of tonight's table
     * @param earlier what earlier runs listed: each list stands before those after it
     * @param plans the plans of tonight's export
     */
    public static KnownLateness on(
            LocalDate asAt, List<Acknowledgement> tonight, List<EarlierWords> earlier, List<Plan> plans) {
        List<Acknowledgement> said = new ArrayList<>(tonight);
        for (EarlierWords list : earlier) {
            List<Acknowledgement> newer = List.copyOf(said);
            list.words().stream()
                    .map(word -> PlanByNow.of(word, plans))
                    .filter(word -> newer.stream().noneMatch(other -> speaksOf(other, word)))
                    .forEach(said::add);
        }
        List<Acknowledgement> carried = new ArrayList<>(said.subList(tonight.size(), said.size()));
        carried.removeIf(word -> isAboutNoOtherPlan(word, tonight, plans));
        said.subList(tonight.size(), said.size()).clear();
        said.addAll(carried);
        List<Acknowledgement> kept = new ArrayList<>();
        for (Acknowledgement word : said) {
            if (isListed(word, said, asAt) && kept.stream().noneMatch(known -> saysTheSame(known, word))) {
                kept.add(word);
            }
        }
        return new KnownLateness(
                List.copyOf(kept),
                kept.stream().filter(carried::contains).toList(),
                earlier.stream()
                        .flatMap(list -> list.spoilt().stream())
                        .distinct()
                        .toList(),
                asAt);
    }

    /** A word that passed long ago is listed only where it takes its plan out of what is said of the others. */
    private static boolean isListed(Acknowledgement word, List<Acknowledgement> all, LocalDate asAt) {
        return isRecent(word, asAt)
                || (word.planId() != null
                        && all.stream()
                                .anyMatch(other -> other.planId() == null
                                        && isAboutTheSame(other, word)
                                        && isRecent(other, asAt)));
    }

    private static boolean isRecent(Acknowledgement word, LocalDate asAt) {
        return !word.until().plusDays(DAYS_LISTED).isBefore(asAt);
    }

    /** Whether tonight's table speaks of each plan of the child that an earlier word without a plan could be about. */
    private static boolean isAboutNoOtherPlan(Acknowledgement word, List<Acknowledgement> tonight, List<Plan> plans) {
        Set<String> named = tonight.stream()
                .filter(newer -> newer.planId() != null && isAboutTheSame(newer, word))
                .map(KnownLateness::planOf)
                .collect(Collectors.toSet());
        return word.planId() == null
                && !named.isEmpty()
                && plans.stream()
                        .filter(plan -> plan.childId().equals(word.childId()))
                        .allMatch(plan -> named.contains(plan.id()));
    }

    /** The words that were carried over from an earlier run, as tonight's table does not speak of them. */
    public List<Acknowledgement> carried() {
        return carried;
    }

    /** The rows of earlier lists that cannot be used, to be listed again before all others. */
    public List<SpoiltWord> spoilt() {
        return spoilt;
    }

    /** Whether there is nothing to list. */
    public boolean isEmpty() {
        return words.isEmpty() && spoilt.isEmpty();
    }

    /** The word that holds for what a plan is late with, the one that holds longest. */
    public Optional<Acknowledgement> of(Plan plan, String requirement) {
        return about(plan, requirement).stream()
                .filter(word -> word.holdsOn(asAt))
                .max(Comparator.comparing(Acknowledgement::until));
    }

    /**
     * Every word that counts for what a plan is late with, whether it holds or has passed: those that name the plan, where
     * there are any; else those about each plan of the child.
     */
    public List<Acknowledgement> about(Plan plan, String requirement) {
        List<Acknowledgement> all = byChild.getOrDefault(plan.childId(), List.of()).stream()
                .filter(word -> word.planId() == null || word.planId().equals(plan.id()))
                .filter(word -> RequirementName.key(word.requirement()).equals(RequirementName.key(requirement)))
                .toList();
        boolean named = all.stream().anyMatch(word -> word.planId() != null);
        return all.stream().filter(word -> !named || word.planId() != null).toList();
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

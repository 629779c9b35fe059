package io.github.driftwatch.drift;

import io.github.driftwatch.model.Score;
import io.github.driftwatch.procedure.Sign;
import io.github.driftwatch.timeline.DatedName;
import io.github.driftwatch.timeline.PlanFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the agencies' scores have changed from one conference to the next: those since the last one count too. */
final class ScoresOnPlan {

    private final PlanFacts facts;
    private final List<LocalDate> conferences;
    private final List<MeanScore> means = new ArrayList<>();

    /** The day of the conference before each mean's: scores after it count for that mean. */
    private final List<LocalDate> since = new ArrayList<>();

    ScoresOnPlan(List<Score> scores, PlanFacts facts, LocalDate asAt) {
        this.facts = facts;
        this.conferences = facts.conferences().stream().map(DatedName::day).toList();
        LocalDate after = LocalDate.MIN;
        for (LocalDate conference : conferences) {
            add(scores, after, conference, true);
            after = conference;
        }
        add(scores, after, asAt, false);
    }

    private void add(List<Score> scores, LocalDate after, LocalDate until, boolean conference) {
        List<Score> between = scores.stream()
                .filter(score -> score.date().isAfter(after) && !score.date().isAfter(until))
                .toList();
        if (between.isEmpty()) {
            return;
        }
        LocalDate last =
                between.stream().map(Score::date).max(LocalDate::compareTo).orElse(until);
        means.add(MeanScore.of(between, conference ? until : last));
        since.add(after);
    }

    Shown shown(Sign.Scores.Change change) {
        LocalDate unseenUntil = facts.reviewsUnseenUntil();
        if (means.size() < 2) {
            return tooFew(unseenUntil != null);
        }
        int last = means.size() - 1;
        if (unseenUntil != null && since.get(last - 1).isBefore(unseenUntil)) {
            return Shown.unknown(facts.whyLacking());
        }
        MeanScore latest = means.get(last);
        MeanScore before = means.get(last - 1);
        int compared = latest.compareTo(before);
        if (change == Sign.Scores.Change.LOWER) {
            return compared < 0
                    ? Shown.yes(said(latest, before) + ", down from " + before.besides(latest) + " on "
                            + Days.day(before.day()))
                    : Shown.NO;
        }
        return compared == 0
                ? Shown.yes(said(latest, before) + ", the same as on " + Days.day(before.day()))
                : Shown.NO;
    }

    /** With one conference there is nothing to compare yet; with more, the scores of one at least are lacking. */
    private Shown tooFew(boolean mayHaveBeenMore) {
        if (means.isEmpty() && conferences.size() > 1) {
            return Shown.unknown("no scores are recorded for this plan");
        }
        if (mayHaveBeenMore) {
            return Shown.unknown(facts.whyLacking());
        }
        return conferences.size() < 2 ? Shown.NO : Shown.unknown("scores are recorded for one conference only");
    }

    private static String said(MeanScore latest, MeanScore before) {
        return "Mean score " + latest.besides(before) + " on " + Days.day(latest.day());
    }
}

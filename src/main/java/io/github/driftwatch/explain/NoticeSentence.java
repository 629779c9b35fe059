package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Rule.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Who is told, on which day, and what keeps a notice from arising, in plain sentences. */
final class NoticeSentence {

    private final Notice notice;
    private final Rule occasion;
    private final Profile profile;
    private final Wording wording;

    NoticeSentence(Notice notice, Profile profile) {
        this.notice = notice;
        this.occasion = notice.occasion();
        this.profile = profile;
        this.wording = new Wording(occasion, profile);
    }

    /** The sentences, the one that says it all first. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        String told = Phrases.list(notice.to().stream().map(this::person).toList(), "and")
                + (notice.to().size() == 1 ? " is told" : " are told");
        sentences.add(Phrases.sentence(lead() + ", " + told + " (" + Phrases.clause(notice.clause()) + ")"));
        notice.to().stream()
                .filter(this::hasMailboxBeside)
                .forEach(role -> sentences.add(Phrases.sentence("where a plan names no " + Phrases.plain(role) + ", \""
                        + profile.mailboxes().get(role) + "\" is told")));
        if (notice.unlessDone()) {
            String aside = occasion.waivers().isEmpty() ? "" : ", or it has been put aside";
            sentences.add("Not where " + new Expectations(occasion, wording).done() + " by then" + aside + ".");
        }
        sentences.add(
                occasion.outlivesPlan()
                        ? "Told after the plan has ended, too."
                        : "Not where the plan has ended by then, or ends on that day.");
        return sentences;
    }

    /** What it is about, for a table, such as {@code each designated review}. */
    String about() {
        String breach = occasion.forbidden() == null
                ? ""
                : ", where " + wording.conditions().holds(occasion.forbidden());
        return new Leads(occasion, wording).anchors() + breach;
    }

    /** The days on which people are told, such as {@code 28 days before it and on the due date}. */
    String days() {
        return Phrases.list(
                notice.days().stream()
                        .map(moment -> wording.moments().told(moment))
                        .toList(),
                "and");
    }

    private String lead() {
        if (daysSayItAll()) {
            return days();
        }
        if (notice.days().equals(List.of(Moment.Named.ANCHOR))) {
            boolean worked = occasion.anchors().get(0) instanceof Anchor.Day;
            return (worked ? "on " : "on the day of ") + about();
        }
        return "for " + about() + ", " + days();
    }

    /** Where each day is counted from the due date, or from what a plan has once, the anchor need not be named. */
    private boolean daysSayItAll() {
        List<Parts> parts = notice.days().stream().map(Parts::of).toList();
        boolean ofTheAnchor = parts.stream().anyMatch(day -> day.moments().contains(Moment.Named.ANCHOR));
        boolean ofTheDueDate = parts.stream().allMatch(day -> day.moments().contains(Moment.Named.DUE));
        return !ofTheAnchor && (ofTheDueDate || isOnce());
    }

    private boolean isOnce() {
        return occasion.where() == null
                && occasion.forbidden() == null
                && occasion.anchors().size() == 1
                && occasion.anchors().get(0) instanceof Anchor.Each each
                && each.where() == null
                && wording.nouns().once(each.selector().occurrence());
    }

    /** The role; of one that no plan names anybody for, its mailbox. */
    private String person(String role) {
        return Profile.ofThePlan(role)
                ? "the " + Phrases.plain(role)
                : "the mailbox \"" + profile.mailboxes().get(role) + '"';
    }

    private boolean hasMailboxBeside(String role) {
        return Profile.ofThePlan(role) && profile.mailboxes().containsKey(role);
    }
}

package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Profile;
import java.util.List;

/**
 * One notice in a row of a table.
 *
 * @param id its id
 * @param clause its clause
 * @param about what it is about
 * @param days the days on which people are told
 * @param assumed whether something of it is an assumption, the count of its days included
 * @param unlessDone whether nobody is told once what its rule expects is done
 * @param to who is told: roles in words, or the recipient of a mailbox
 * @param action what they are to do, with words for what is filled in
 */
public record NoticeEntry(
        String id,
        String clause,
        String about,
        String days,
        boolean assumed,
        boolean unlessDone,
        List<String> to,
        String action) {

    public NoticeEntry {
        to = List.copyOf(to);
    }

    /** The entry of a notice of a profile. */
    public static NoticeEntry of(Notice notice, Profile profile) {
        NoticeSentence sentence = new NoticeSentence(notice, profile);
        return new NoticeEntry(
                notice.id(),
                Phrases.clause(notice.clause()),
                sentence.about(),
                sentence.days(),
                !NumberWords.assumptions(notice).isEmpty(),
                notice.unlessDone(),
                notice.to().stream().map(role -> recipient(role, profile)).toList(),
                notice.action()
                        .replace("{number}", "N")
                        .replace("{anchor}", "that day")
                        .replace("{day}", "the day of the notice")
                        .replace("{due}", "the due date"));
    }

    private static String recipient(String role, Profile profile) {
        String mailbox = profile.mailboxes().get(role);
        if (mailbox == null) {
            return Phrases.plain(role);
        }
        return Profile.ofThePlan(role) ? Phrases.plain(role) + ", or \"" + mailbox + '"' : '"' + mailbox + '"';
    }
}

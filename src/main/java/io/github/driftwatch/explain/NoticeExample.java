package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Rule.Anchor;
import java.time.LocalDate;
import java.util.List;

/** A notice worked out on real dates: what it is about, each day on which people are told, and its texts filled in. */
final class NoticeExample {

    private final Notice notice;
    private final WorkedExample example;
    private final LocalDate firstDay;

    NoticeExample(Notice notice, Profile profile) {
        this.notice = notice;
        this.example = new WorkedExample(notice.occasion(), notice.days(), profile);
        example.occasion();
        List<LocalDate> days = notice.days().stream().map(this::told).toList();
        this.firstDay = days.get(0);
    }

    /** The days, step by step. */
    List<String> lines() {
        return example.said();
    }

    /** The reason and the action, as they would be on these days. */
    List<String> texts() {
        return List.of("Reason: " + filled(notice.reason()) + ".", "Action: " + filled(notice.action()) + ".");
    }

    private LocalDate told(Moment moment) {
        LocalDate day = example.dayOf(moment);
        example.say("Told on " + Phrases.day(day));
        return day;
    }

    private String filled(String text) {
        return text.replace("{number}", Integer.toString(number()))
                .replace("{anchor}", Phrases.longDay(example.dayOf(Moment.Named.ANCHOR)))
                .replace("{day}", Phrases.longDay(firstDay))
                .replace("{due}", Phrases.longDay(due()));
    }

    /** Of a rule that forbids, the anchor's own day. */
    private LocalDate due() {
        return example.dayOf(notice.occasion().expectations().isEmpty() ? Moment.Named.ANCHOR : Moment.Named.DUE);
    }

    private int number() {
        Rule occasion = notice.occasion();
        return occasion.anchors().get(0) instanceof Anchor.Each each
                ? each.selector().numbers().first()
                : 1;
    }
}

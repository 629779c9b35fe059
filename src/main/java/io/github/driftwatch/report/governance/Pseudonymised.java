package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Figures;
import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.governance.GovernanceFigure;
import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Lesson;
import io.github.driftwatch.governance.Split;
import io.github.driftwatch.pseudonym.Pseudonyms;
import org.jspecify.annotations.Nullable;

/** A report with codes in place of identifiers and of persons' names. */
public final class Pseudonymised {

    /** A chair and whoever recorded a lesson may be one person, who then has one code. */
    private static final String PERSON = "person";

    private final Pseudonyms pseudonyms;

    private Pseudonymised(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** The same report in codes. What a lesson says stays: it is free text, and may name people. */
    public static Governance of(Governance governance, Pseudonyms pseudonyms) {
        Pseudonymised coded = new Pseudonymised(pseudonyms);
        return new Governance(
                governance.period(),
                governance.months(),
                governance.ahead(),
                governance.measures(),
                governance.sums(),
                new Figures(
                        governance.figures().all().stream().map(coded::figure).toList()),
                governance.lessons().stream().map(coded::lesson).toList(),
                governance.notMeasured());
    }

    private GovernanceFigure figure(GovernanceFigure figure) {
        Group group = figure.group();
        if (group.split() != Split.CONFERENCE_CHAIR || group.name().equals(Group.NOT_RECORDED)) {
            return figure;
        }
        return new GovernanceFigure(
                figure.line(),
                figure.period(),
                new Group(group.split(), pseudonyms.code(PERSON, group.name())),
                figure.count(),
                figure.of(),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.restsOn());
    }

    private Lesson lesson(Lesson lesson) {
        return new Lesson(
                lesson.date(),
                pseudonyms.code("child", lesson.childId()),
                pseudonyms.code("plan", lesson.planId()),
                by(lesson.by()),
                lesson.outcome(),
                lesson.note());
    }

    private @Nullable String by(@Nullable String name) {
        return name == null || name.isBlank() ? name : pseudonyms.code(PERSON, name.strip());
    }
}

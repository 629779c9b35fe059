package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Definition;
import io.github.driftwatch.governance.NotMeasured;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.report.Words;

/** What a governance report ends with: how each figure is counted, what could not be, and what all of it was made from. */
final class Definitions {

    private final Page page;
    private final Shown shown;
    private final GovernanceFacts facts;

    Definitions(Page page, Shown shown, GovernanceFacts facts) {
        this.page = page;
        this.shown = shown;
        this.facts = facts;
    }

    void write() {
        page.title("Definitions");
        page.heading(0, 1, "Measure");
        page.wordHeading(1, 1, "Title");
        page.wordHeading(2, 1, "What is counted");
        page.wordHeading(3, 1, "Source");
        page.skip(1);
        shown.governance().measures().forEach(measure -> page.together(() -> measure(measure.definition())));
        page.skip(1);
        notMeasured();
        reading();
        madeFrom();
    }

    private void measure(Definition definition) {
        page.label(0, 1, definition.id());
        page.label(1, 1, definition.title());
        page.label(2, 1, definition.counts());
        page.label(3, 1, definition.source());
        page.skip(1);
        if (definition.assumed() != null) {
            page.label(0, 1, "");
            page.label(1, 1, "Assumed");
            page.label(2, 2, definition.assumed());
            page.skip(1);
        }
    }

    private void notMeasured() {
        page.section("What could not be measured, and why");
        if (shown.governance().notMeasured().isEmpty()) {
            page.sentence("Every measure could be taken.");
        }
        MeasureNames names = new MeasureNames(shown.governance(), facts);
        for (NotMeasured left : shown.governance().notMeasured()) {
            pair(left.measure(), names.of(left) + ": " + left.reason());
        }
        page.skip(1);
    }

    private void reading() {
        page.section("How to read it");
        page.sentence(
                "Percentages have one decimal, halves rounded away from zero. z: does not apply, as there is nothing that"
                        + " it could be a share of, or nothing was measured. c: withheld. The period before is of the same"
                        + " length and ends on the day before this one; the other one is the same days a year before. A"
                        + " group that has no plan in a period has empty cells.");
        page.sentence(
                "A share of a team or chair is bold where it is further from that of all plans than chance would put one"
                        + " in 500: a reason to ask, not an answer.");
        page.sentence(
                shown.suppressed()
                        ? "Small numbers are withheld in this report, and with them whatever would let a reader work them"
                                + " out: other numbers of a row or column, shares, and figures of other periods. The months"
                                + " behind are told of all plans together, and of no group. That guards this report by"
                                + " itself: beside another one that shows some of the same days, more can be worked out."
                        : "Small numbers are not withheld in this report: it may let a reader recognise a child, and is not"
                                + " for publication. --suppress makes one that is.");
        page.sentence(
                facts.pseudonymised()
                        ? "Codes stand in place of identifiers and of the names of persons. Whoever has the key file can"
                                + " make them again. What lessons say is free text and stays as it was written."
                        : "Names of teams and persons are as the export gives them.");
        if (facts.lastYearOnly()) {
            page.sentence(
                    "The national measure looks at reviews that fell due in the 12 months up to the last day alone.");
        }
        page.sentence(
                "Earlier days are counted again as they were then, from what is recorded now. What was booked on an"
                        + " earlier day is not known, so that nothing here rests on bookings.");
        if (facts.partial() != null) {
            page.sentence(facts.partial());
        }
        page.skip(1);
    }

    private void madeFrom() {
        page.section("What it was made from");
        pair("Program", "Driftwatch " + facts.programVersion() + ", on " + Words.day(facts.madeOn()));
        for (Profile profile : facts.procedures().profiles()) {
            pair("Profile", profile.name() + ", version " + profile.version() + ", sha256 " + profile.sha256());
        }
        if (facts.target() != null) {
            pair("Target", facts.target().stripTrailingZeros().toPlainString() + " % of reviews in time");
        }
        for (InputFile input : facts.inputs()) {
            pair(
                    input.table().fileName().replace('_', ' '),
                    input.file() + (input.sheet() == null ? "" : ", sheet " + input.sheet()) + ", "
                            + Words.count(input.rowsRead(), "row")
                            + (input.rowsLeftOut() == 0 ? "" : " (" + Words.number(input.rowsLeftOut()) + " left out)")
                            + ", sha256 " + input.sha256());
        }
        pair(
                "Findings",
                Words.count(facts.errors(), "error") + " and " + Words.count(facts.warnings(), "warning")
                        + " in the data; the command validate lists them, --as-at the last day.");
    }

    private void pair(String name, String text) {
        page.label(0, 2, name);
        page.label(2, 2, text);
        page.skip(1);
    }
}

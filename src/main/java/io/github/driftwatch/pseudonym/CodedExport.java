package io.github.driftwatch.pseudonym;

import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An export with codes in place of identifiers and of persons' names, and without free text, which may name people. Days
 * stay as they are, and so do teams, categories and every word that rules ask for: what is found on a plan is the same.
 */
public final class CodedExport {

    private CodedExport() {}

    /**
     * The export in codes, its plans sorted by them.
     *
     * @param eventWords the words that rules can ask of an event's author and outcome, in lower case with hyphens
     * @param requirements tells what rules ask for from what somebody has written in its place
     */
    public static Export of(
            Export export, Pseudonyms pseudonyms, Set<String> eventWords, Predicate<String> requirements) {
        Coding coding = new Coding(pseudonyms, eventWords);
        return new Export(
                CodedPlans.of(export.histories(), coding),
                export.inputs(),
                export.findings().stream()
                        .map(finding -> withheld(finding, coding.code(Pseudonyms.CHILD, finding.childId())))
                        .toList(),
                export.reach(),
                export.holdsBookings(),
                export.holdsDesignatedReviews(),
                export.layout(),
                export.notes(),
                export.acknowledgements().stream()
                        .map(word -> coded(word, coding, requirements))
                        .toList());
    }

    /** A finding without the text of the cell that it is about: whoever holds the export can look there. */
    public static Finding withheld(Finding finding) {
        return withheld(finding, finding.childId());
    }

    private static Finding withheld(Finding finding, @Nullable String child) {
        return new Finding(
                finding.check(),
                finding.severity(),
                finding.file(),
                finding.sheet(),
                finding.row(),
                finding.column(),
                Coding.withheld(finding.value()),
                finding.message(),
                child);
    }

    private static Acknowledgement coded(Acknowledgement word, Coding coding, Predicate<String> requirements) {
        return new Acknowledgement(
                coding.required(Pseudonyms.CHILD, word.childId()),
                coding.code(Pseudonyms.PLAN, word.planId()),
                requirements.test(word.requirement())
                        ? word.requirement()
                        : String.valueOf(Coding.withheld(word.requirement())),
                Coding.withheld(word.reason()),
                coding.code(Pseudonyms.PERSON, word.by()),
                word.until(),
                word.row());
    }
}

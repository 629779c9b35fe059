package io.github.driftwatch.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * What the cells of one column take, and what is said to who fills them in.
 *
 * @param rule what they take
 * @param cells which cells
 * @param open whether anything else is warned of and taken; otherwise it is refused
 * @param title what is said over what follows
 * @param prompt what is said beside a cell that is chosen
 * @param error what is said to who writes something else
 */
public record Choice(Rule rule, CellArea cells, boolean open, String title, String prompt, String error) {

    /** What cells take, in the words of the format: a type and up to two formulas, the second empty where one will do. */
    public record Rule(String type, String first, String second) {

        /** One of some words, offered in a list. */
        public static Rule oneOf(List<String> words) {
            return new Rule("list", '"' + String.join(",", words) + '"', "");
        }

        /** One of the words that stand in some cells, which a formula names. */
        public static Rule oneOfCells(String formula) {
            return new Rule("list", formula, "");
        }

        /** A date between two, each as a formula. */
        public static Rule dateBetween(String first, String last) {
            return new Rule("date", first, last);
        }

        public static Rule wholeBetween(long least, long most) {
            return new Rule("whole", String.valueOf(least), String.valueOf(most));
        }

        public static Rule decimalBetween(long least, long most) {
            return new Rule("decimal", String.valueOf(least), String.valueOf(most));
        }

        /** A text of so many letters at most. */
        public static Rule textUpTo(int letters) {
            return new Rule("textLength", "0", String.valueOf(letters));
        }
    }

    void write(Markup xml) {
        List<String> attributes = new ArrayList<>(List.of("type", rule.type()));
        if (open) {
            attributes.addAll(List.of("errorStyle", "warning"));
        }
        attributes.addAll(List.of("allowBlank", "1", "showInputMessage", "1", "showErrorMessage", "1"));
        attributes.addAll(List.of("errorTitle", title, "error", error, "promptTitle", title, "prompt", prompt));
        attributes.addAll(List.of("sqref", cells.reference()));
        xml.open("dataValidation", attributes.toArray(String[]::new));
        xml.element("formula1", rule.first());
        if (!rule.second().isEmpty()) {
            xml.element("formula2", rule.second());
        }
        xml.close("dataValidation");
    }
}

package io.github.driftwatch.source.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that a formula in a text file shows, where it is only there to make Excel show a text: {@code ="00123"} keeps
 * the zeros, {@code =HYPERLINK("https://…","00123")} makes a link. Any other formula stays as it is written.
 */
final class FormulaText {

    private static final String QUOTED = "\"((?:[^\"]|\"\")*+)\"";
    private static final Pattern TEXT = Pattern.compile("=\\s*" + QUOTED);
    private static final Pattern LINK = Pattern.compile(
            "=\\s*HYPERLINK\\s*\\(\\s*" + QUOTED + "\\s*(?:[,;]\\s*" + QUOTED + "\\s*)?\\)", Pattern.CASE_INSENSITIVE);

    private FormulaText() {}

    /** What a cell shows. */
    static String shown(String cell) {
        if (cell.isEmpty() || cell.charAt(0) != '=') {
            return cell;
        }
        String formula = cell.strip();
        Matcher text = TEXT.matcher(formula);
        if (text.matches()) {
            return text.group(1).replace("\"\"", "\"");
        }
        Matcher link = LINK.matcher(formula);
        if (link.matches()) {
            return (link.group(2) == null ? link.group(1) : link.group(2)).replace("\"\"", "\"");
        }
        return cell;
    }
}

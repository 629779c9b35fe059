package io.github.driftwatch.cli.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at the end of a command's help, in its parts.
 *
 * @param exitCodes its own exit codes, where it names any
 * @param notes what else it says; lines that are indented are to stay as they are
 * @param examples the command lines below its last heading
 */
record Footer(List<Code> exitCodes, List<String> notes, List<String> examples) {

    private static final String EXIT_CODES = "Exit codes: ";
    private static final Pattern CODE = Pattern.compile("(\\d+) (.*)");

    /**
     * An exit code.
     *
     * @param number the code
     * @param meaning what it says
     */
    record Code(String number, String meaning) {}

    static Footer of(String... footer) {
        List<Code> codes = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<String> lines = List.of(footer);
        int examples = lastHeading(lines);
        for (String line : lines.subList(0, examples)) {
            if (line.startsWith(EXIT_CODES)) {
                codes.addAll(codes(line.substring(EXIT_CODES.length())));
            } else if (!line.isBlank()) {
                notes.add(line);
            }
        }
        return new Footer(
                codes,
                notes,
                lines.subList(examples + 1, lines.size()).stream()
                        .map(String::strip)
                        .toList());
    }

    /** Examples have the last word, below a heading that may be worded in many ways. */
    private static int lastHeading(List<String> lines) {
        int heading = lines.size() - 1;
        while (isIndented(lines.get(heading))) {
            heading--;
        }
        return heading;
    }

    static boolean isIndented(String line) {
        return line.startsWith("  ");
    }

    private static List<Code> codes(String sentence) {
        List<Code> codes = new ArrayList<>();
        for (String part : sentence.replaceFirst("\\.$", "").split("; ", -1)) {
            Matcher code = CODE.matcher(part);
            if (!code.matches()) {
                throw new IllegalArgumentException("expected a number and what it means, found " + part);
            }
            codes.add(new Code(code.group(1), capital(code.group(2)) + "."));
        }
        return codes;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

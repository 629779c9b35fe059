package io.github.driftwatch.cli.manual;

import java.util.List;

/**
 * A text in roff with the macros of man pages. What is given is plain text: everything that roff would read as its own is
 * escaped.
 */
final class Roff {

    /** What a terminal of 80 characters has left beside a page's margins. */
    private static final int LONGEST_COMMAND = 66;

    private final StringBuilder text = new StringBuilder();

    /** The head of a page. It has no date, so that the same program makes the same page. */
    Roff title(String name, String program) {
        text.append(".\\\" Made from the program's own help.\n");
        line(".TH \"" + escaped(name) + "\" \"1\" \"\" \"" + escaped(program) + "\" \"\"");
        // Neither words parted at the end of a line, as governance.csv must not be, nor gaps to fill it.
        return line(".nh").line(".ad l");
    }

    Roff section(String heading) {
        return line(".SH \"" + escaped(heading) + "\"");
    }

    Roff paragraph(String plain) {
        return line(".PP").line(prose(plain));
    }

    /** A line of text that goes on where the last ended. */
    Roff say(String plain) {
        return line(prose(plain));
    }

    /** A term, in {@link #bold} and {@link #italic}, and what it means, indented below it. */
    Roff term(String marked, String meaning) {
        return line(".TP").line(marked).line(prose(meaning));
    }

    /** Lines that stay as they are. */
    Roff asTyped(List<String> lines) {
        line(".PP").line(".nf").line(".RS 2");
        lines.forEach(typed -> line(prose(typed)));
        return line(".RE").line(".fi");
    }

    /** Command lines, those that are long in two, as a shell takes them. */
    Roff commands(List<String> commands) {
        return asTyped(
                commands.stream().flatMap(command -> folded(command).stream()).toList());
    }

    private static List<String> folded(String command) {
        int end = command.lastIndexOf(" --", LONGEST_COMMAND);
        return command.length() <= LONGEST_COMMAND || end < 0
                ? List.of(command)
                : List.of(command.substring(0, end) + " \\", "    " + command.substring(end + 1));
    }

    /** Text with marks of its own. */
    Roff marked(String marked) {
        return line(marked);
    }

    static String bold(String plain) {
        return "\\fB" + escaped(plain) + "\\fR";
    }

    static String italic(String plain) {
        return "\\fI" + escaped(plain) + "\\fR";
    }

    /** A line that begins with a dot or an apostrophe would be a command. */
    private static String prose(String plain) {
        return (plain.startsWith(".") ? "\\&" : "") + escaped(plain);
    }

    /** Hyphens are written as minus signs: only those can be copied from the page to a command line. */
    private static String escaped(String plain) {
        StringBuilder escaped = new StringBuilder();
        plain.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                case '\'' -> escaped.append("\\(aq");
                case '"' -> escaped.append("\\(dq");
                case '`' -> escaped.append("\\(ga");
                case '^' -> escaped.append("\\(ha");
                case '~' -> escaped.append("\\(ti");
                default -> {
                    if (c < 128) {
                        escaped.append((char) c);
                    } else {
                        escaped.append(String.format("\\[u%04X]", c));
                    }
                }
            }
        });
        return escaped.toString();
    }

    private Roff line(String line) {
        text.append(line).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

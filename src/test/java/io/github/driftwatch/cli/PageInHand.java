package io.github.driftwatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page taken apart, by somebody who knows nothing of how it is written: whatever looks like a tag is one.
 *
 * @param text the file
 */
record PageInHand(String text) {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z!][A-Za-z0-9]*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([A-Za-z-]+)(?:=\"([^\"]*)\")?");

    static PageInHand read(Path file) throws IOException {
        return new PageInHand(Files.readString(file));
    }

    /** What is not style or script. */
    private String body() {
        return text.replaceAll("(?s)<style>.*?</style>", "").replaceAll("(?s)<script>.*?</script>", "");
    }

    /** The names of all elements. */
    Set<String> elements() {
        Set<String> names = new TreeSet<>();
        Matcher tags = TAG.matcher(body());
        while (tags.find()) {
            names.add(tags.group(2));
        }
        return names;
    }

    /** The names of all attributes. */
    Set<String> attributes() {
        Set<String> names = new TreeSet<>();
        Matcher tags = TAG.matcher(body());
        while (tags.find()) {
            Matcher attributes = ATTRIBUTE.matcher(tags.group(3));
            while (attributes.find()) {
                names.add(attributes.group(1));
            }
        }
        return names;
    }

    /** Where its links lead. */
    Set<String> links() {
        return values("href");
    }

    /** The values of an attribute. */
    Set<String> values(String attribute) {
        Set<String> values = new TreeSet<>();
        Matcher found = Pattern.compile(" " + attribute + "=\"([^\"]*)\"").matcher(body());
        while (found.find()) {
            values.add(found.group(1));
        }
        return values;
    }

    /** The rows of a list, as the words that they show. */
    List<String> rows(String list) {
        int from = text.indexOf("data-list=\"" + list + "\"");
        List<String> rows = new ArrayList<>();
        if (from >= 0) {
            String table = text.substring(from, text.indexOf("</table>", from));
            String body = table.substring(table.indexOf("<tbody>"));
            for (String row : body.split("</tr>", -1)) {
                if (row.contains("<td")) {
                    rows.add(words(row));
                }
            }
        }
        return rows;
    }

    /** What a reader sees of some of it. */
    static String words(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}

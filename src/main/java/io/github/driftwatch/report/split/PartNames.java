package io.github.driftwatch.report.split;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Names of folders for teams and people. What no system takes in a name is replaced, and a mark that follows from the name
 * alone is added, so that such a folder is the same one's every night, whoever else is there. Of two names that differ in
 * case only, the later gets a number.
 */
final class PartNames {

    /** The folder of the plans for which nobody is named. */
    static final String NOBODY = "not named";

    private static final int LONGEST = 60;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*]");
    private static final Pattern DOTS_AT_THE_ENDS = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private PartNames() {}

    /** The folder of each, by its name as the export gives it; the same names give the same folders, in any order. */
    static Map<String, String> of(Collection<String> names) {
        Map<String, String> folders = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(Set.of(NOBODY));
        for (String name : new TreeSet<>(names)) {
            String wanted = folder(name);
            String free = wanted;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = wanted + " (" + i + ")";
            }
            folders.put(name, free);
        }
        return folders;
    }

    private static String folder(String name) {
        String plain = FORBIDDEN
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("_");
        String shorter = plain.codePointCount(0, plain.length()) > LONGEST
                ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST))
                : plain;
        String trimmed = DOTS_AT_THE_ENDS.matcher(shorter).replaceAll("");
        return trimmed.equals(name) && !DEVICE.matcher(trimmed).matches() ? name : (trimmed + " " + mark(name)).strip();
    }

    private static String mark(String name) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "(%08x)", crc.getValue()).toLowerCase(Locale.ROOT);
    }
}

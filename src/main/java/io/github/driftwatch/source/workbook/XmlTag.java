package io.github.driftwatch.source.workbook;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The attributes of an element that begins. */
final class XmlTag {

    /** No element of a workbook has more than a few dozen; each is held against all before it. */
    private static final int MOST = 256;

    private static final int NONE = 0;

    private String[] names = new String[8];
    private String[] values = new String[8];
    private int count;

    void clear() {
        count = 0;
    }

    /** @param name with its prefix */
    void add(String name, String value) throws MalformedXml {
        for (int i = 0; i < count; i++) {
            if (names[i].equals(name)) {
                throw new MalformedXml("an attribute stands there twice");
            }
        }
        if (count == MOST) {
            throw new MalformedXml("an element has too many attributes");
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        names[count] = name;
        values[count] = value;
        count++;
    }

    /** The value of an attribute without a prefix. */
    @Nullable
    String value(String name) {
        for (int i = 0; i < count; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    int count() {
        return count;
    }

    /** The name of an attribute, with its prefix. */
    String name(int index) {
        return names[index];
    }

    String value(int index) {
        return values[index];
    }

    /** An attribute that is a whole number; 0 where it is none. */
    int number(String name) {
        String value = value(name);
        if (value == null) {
            return NONE;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return NONE;
        }
    }

    /** Whether an attribute says yes. */
    boolean isTrue(String name) {
        String flag = value(name);
        return "1".equals(flag) || "true".equals(flag);
    }
}

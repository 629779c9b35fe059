package io.github.driftwatch.layout;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that the cells of an export use whatever the column.
 *
 * @param absent what stands for no value besides a blank cell, in lower case, 40 characters at most
 * @param yes what stands for yes, in lower case
 * @param no what stands for no, in lower case
 * @param lettered whether answers begin with a letter and a bracket, as in {@code a) Yes}, which are no part of the word
 */
public record CellWords(Set<String> absent, Set<String> yes, Set<String> no, boolean lettered) {

    private static final int LONGEST_ABSENT_WORD = 40;

    public CellWords {
        absent = Set.copyOf(absent);
        yes = Set.copyOf(yes);
        no = Set.copyOf(no);
    }

    /** The words that every layout knows. */
    static CellWords usual() {
        return new CellWords(
                CanonicalTables.absentWords(), CanonicalTables.yesWords(), CanonicalTables.noWords(), false);
    }

    /** The same, and these. */
    CellWords with(
            Collection<String> moreAbsent, Collection<String> moreYes, Collection<String> moreNo, boolean areLettered) {
        return new CellWords(
                together(absent, moreAbsent), together(yes, moreYes), together(no, moreNo), lettered || areLettered);
    }

    /** Whether a text stands for no value. Most cells are longer than any such word, and are not looked up. */
    boolean isAbsent(String text) {
        return text.length() <= LONGEST_ABSENT_WORD
                && (text.isEmpty()
                        || absent.contains(text.toLowerCase(Locale.ROOT))
                        || (lettered && absent.contains(plain(text).toLowerCase(Locale.ROOT))));
    }

    /** Whether a text says yes, or no; absent where it says neither. */
    @Nullable
    Boolean yesNo(String text) {
        String word = plain(text).toLowerCase(Locale.ROOT);
        if (yes.contains(word)) {
            return Boolean.TRUE;
        }
        return no.contains(word) ? Boolean.FALSE : null;
    }

    /** A word as it is looked up: without its letter and bracket, where answers have these. */
    String plain(String text) {
        boolean letter = lettered && text.length() > 2 && text.charAt(1) == ')' && Character.isLetter(text.charAt(0));
        return letter ? text.substring(2).strip() : text;
    }

    private static Set<String> together(Set<String> words, Collection<String> more) {
        Set<String> all = new LinkedHashSet<>(words);
        more.forEach(word -> all.add(word.toLowerCase(Locale.ROOT)));
        return all;
    }
}

package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Amount;
import java.util.ArrayList;
import java.util.List;

/** Amounts of time in words, and of several which one applies when. */
final class AmountWords {

    private final Wording wording;

    AmountWords(Wording wording) {
        this.wording = wording;
    }

    /** An amount by itself, such as {@code 10 working days}, or where the plan holds its number. */
    static String plain(Amount amount) {
        String column = amount.column();
        String words = column == null
                ? amount.unit().words(amount.number())
                : "the number of " + amount.unit().words(2).substring(2) + " in the column " + column;
        return amount.countsTheDayItself() ? words + ", the day itself counted" : words;
    }

    /**
     * The amount of a list that always applies, and after it the others with what makes them apply: {@code 3 months, or
     * 6 months where …}.
     */
    String all(List<Amount> amounts) {
        Amount last = amounts.get(amounts.size() - 1);
        List<String> words = new ArrayList<>();
        if (amounts.size() > 1 && always(last)) {
            words.add(plain(last));
            amounts.subList(0, amounts.size() - 1).forEach(amount -> words.add(plain(amount) + applies(amount)));
        } else {
            amounts.forEach(amount -> words.add(plain(amount) + applies(amount)));
        }
        return String.join(", or ", words);
    }

    /** The same where a day follows: {@code 6 months (3 months where …)}. */
    String inBrackets(List<Amount> amounts) {
        String all = all(amounts);
        int others = all.indexOf(", or ");
        return others < 0 ? all : all.substring(0, others) + " (" + all.substring(others + 5) + ")";
    }

    /** When it applies, with a blank before it; nothing where it always does. */
    String applies(Amount amount) {
        StringBuilder words = new StringBuilder();
        if (amount.fromInclusive() != null) {
            words.append(" of a day from ").append(Phrases.day(amount.fromInclusive()));
            words.append(amount.untilInclusive() == null ? " on" : "");
        }
        if (amount.untilInclusive() != null) {
            words.append(amount.fromInclusive() == null ? " of a day up to " : " to ")
                    .append(Phrases.day(amount.untilInclusive()));
        }
        if (amount.column() != null) {
            words.append(" where it is filled");
        }
        if (amount.when() != null) {
            words.append(" where ").append(wording.conditions().holds(amount.when()));
        }
        return words.toString();
    }

    static boolean always(Amount amount) {
        return amount.fromInclusive() == null
                && amount.untilInclusive() == null
                && amount.column() == null
                && amount.when() == null;
    }
}

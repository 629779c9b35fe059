package io.github.driftwatch.acknowledged;

import io.github.driftwatch.model.Acknowledgement;
import java.util.List;

/**
 * What the list of an earlier run says.
 *
 * @param words its words, in the order of the file
 * @param spoilt its rows that cannot be used, in the order of the file
 */
public record EarlierWords(List<Acknowledgement> words, List<SpoiltWord> spoilt) {

    public EarlierWords {
        words = List.copyOf(words);
        spoilt = List.copyOf(spoilt);
    }
}

package io.github.driftwatch.explain;

import java.util.List;

/**
 * A part of an explanation.
 *
 * @param label what it is about, in a word or two
 * @param sentences what it says, each a paragraph of its own
 */
public record Part(String label, List<String> sentences) {
    public Part {
        sentences = List.copyOf(sentences);
    }
}

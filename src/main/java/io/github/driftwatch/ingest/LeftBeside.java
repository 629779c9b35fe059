package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is not read though it has the headings of what is: a second year's sheet, say, whose rows would be missed. */
final class LeftBeside {

    private LeftBeside() {}

    /** Of those that fit a layout: the ones that were not chosen, a sentence each. */
    static List<String> of(List<Claim> chosen, Claims claims) {
        List<String> left = new ArrayList<>();
        for (Claim claim : claims.all()) {
            boolean isRead = chosen.stream().anyMatch(other -> other.candidate().equals(claim.candidate()));
            if (!isRead) {
                chosen.stream()
                        .filter(claim::isTheSameAs)
                        .findFirst()
                        .ifPresent(read -> left.add(sentence(claim.place(), read)));
            }
        }
        return left;
    }

    /** In the program's own layout, where names tell: those of no table's name with all the headings of one that is read. */
    static List<String> named(List<Claim> read, List<Candidate> candidates) {
        List<String> left = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean isNamed =
                    Stream.of(Table.values()).map(Layout::ownPart).anyMatch(part -> part.isNamed(candidate.name()));
            if (!isNamed && candidate.failure() == null) {
                read.stream()
                        .filter(claim -> hasTheHeadingsOf(claim, candidate))
                        .findFirst()
                        .ifPresent(claim -> left.add(sentence(candidate.source().place(), claim)));
            }
        }
        return left;
    }

    private static boolean hasTheHeadingsOf(Claim read, Candidate candidate) {
        List<String> known = read.fit().known();
        return !known.isEmpty() && candidate.fit(read.fit().part()).known().containsAll(known);
    }

    private static String sentence(String place, Claim read) {
        return place + " was not read: it has the headings of " + read.place() + ", which was taken for "
                + read.fit().part().name()
                + ". If it has rows that the other lacks, they are missing here: put all of them in one table.";
    }
}

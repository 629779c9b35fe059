package io.github.driftwatch.benchmark;

import io.github.driftwatch.words.NearestWord;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An authority by any of its codes or its name: some were given other codes over the years. */
final class NamedAuthority {

    private static final List<Column> KNOWN_BY = List.of(Column.NEW_CODE, Column.AUTHORITY, Column.OLD_CODE);
    private static final int MOST_SUGGESTED = 3;

    private final List<PublicationRow> rows;

    private NamedAuthority(List<PublicationRow> rows) {
        this.rows = rows;
    }

    /** The one that somebody means. */
    static NamedAuthority of(Publication publication, String given) throws UnknownAuthorityException {
        String text = given.strip();
        List<PublicationRow> named = publication.authorities().stream()
                .filter(row -> KNOWN_BY.stream().anyMatch(column -> row.is(column, text)))
                .toList();
        if (named.isEmpty()) {
            throw new UnknownAuthorityException("--authority: " + publication.file() + " has no authority \"" + text
                    + "\"" + question(publication, text)
                    + " Give its code, such as E06000001, or its name as the file has it.");
        }
        return new NamedAuthority(publication.authorities().stream()
                .filter(row -> named.stream().anyMatch(one -> isSame(one, row)))
                .toList());
    }

    private static boolean isSame(PublicationRow one, PublicationRow other) {
        return KNOWN_BY.stream().anyMatch(column -> other.is(column, one.text(column)));
    }

    /** Its row of a year. */
    Optional<PublicationRow> in(String year) {
        return rows.stream().filter(row -> row.is(Column.YEAR, year)).findFirst();
    }

    private static String question(Publication publication, String text) {
        Set<String> all = publication.authorities().stream()
                .flatMap(row -> Stream.of(row.text(Column.AUTHORITY), row.text(Column.NEW_CODE)))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String sought = text.toLowerCase(Locale.ROOT);
        List<String> suggested = all.stream()
                .filter(name -> isNear(sought, name.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt((String name) -> NearestWord.distance(text, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_SUGGESTED)
                .map(name -> "\"" + name + "\"")
                .toList();
        return suggested.isEmpty() ? "." : "; did you mean " + String.join(" or ", suggested) + "?";
    }

    private static boolean isNear(String sought, String name) {
        return !sought.isEmpty()
                && (name.contains(sought)
                        || NearestWord.to(sought, Set.of(name)).isPresent());
    }
}

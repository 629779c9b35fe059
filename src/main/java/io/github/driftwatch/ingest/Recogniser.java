package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.layout.LayoutLoader;
import io.github.driftwatch.layout.Part;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells the layout of an export by the headings of its files or sheets. An export is of one layout; where two seem to be
 * mixed, or fit equally well, it is refused. The program's own layout tells its tables by the names of files, as several
 * of them have the same headings.
 */
final class Recogniser {

    private final Sources.SourceFinder finder;
    private final Opened opened;

    Recogniser(Sources.SourceFinder finder, Opening how) {
        this.finder = finder;
        this.opened = new Opened(how);
    }

    /**
     * What is to be read.
     *
     * @param named the layout that the user named; absent where it is to be told by the headings
     */
    Recognition.Recognised recognise(@Nullable Layout named) throws UnusableInputException {
        if (named != null && named.isCanonical()) {
            return canonical(true, List.of());
        }
        List<Candidate> candidates = new ArrayList<>(finder.candidates(opened));
        BesideOfALayout beside = BesideOfALayout.takenFrom(candidates);
        if (named != null) {
            Claims claims = Claims.of(named, candidates);
            if (!claims.holdPlans()) {
                throw NothingFits.named(claims, candidates, finder.pieces());
            }
            return beside.addedTo(recognised(claims, candidates, true));
        }
        List<Claims> holdingPlans = new LayoutLoader()
                .builtIn().stream()
                        .filter(layout -> !layout.isCanonical())
                        .map(layout -> Claims.of(layout, candidates))
                        .filter(Claims::holdPlans)
                        .toList();
        Candidate own = ownPlans(candidates);
        if (holdingPlans.isEmpty()) {
            if (own == null) {
                NothingFits.requireNoneNearly(candidates);
            }
            return canonical(false, candidates);
        }
        Claims best = best(holdingPlans);
        if (own != null && best.has(own)) {
            throw mixed(own, Layout.CANONICAL, own, best.layout().name());
        }
        refuseMixture(best, candidates);
        return beside.addedTo(recognised(best, candidates, false));
    }

    /** Whether the export is one of the program's own layout, or of none that is known. */
    boolean isCanonical(@Nullable Layout named) throws UnusableInputException {
        if (named != null) {
            return named.isCanonical();
        }
        List<Candidate> candidates = finder.candidates(opened);
        return new LayoutLoader()
                .builtIn().stream()
                        .filter(layout -> !layout.isCanonical())
                        .noneMatch(layout -> Claims.of(layout, candidates).holdPlans());
    }

    /**
     * The tables of the program's own layout.
     *
     * @param known what has been looked at already
     */
    private Recognition.Recognised canonical(boolean forced, List<Candidate> known) throws UnusableInputException {
        List<TableSource> sources = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Map.Entry<Table, RowSource> found : finder.find(opened).entrySet()) {
            sources.add(TableSource.canonical(found.getKey(), found.getValue()));
            Candidate candidate = known.stream()
                    .filter(each -> each.source() == found.getValue())
                    .findFirst()
                    .orElseGet(() -> Candidate.of(found.getValue(), Set.of()));
            Part part = Layout.ownPart(found.getKey());
            claims.add(new Claim(candidate, candidate.fit(part)));
        }
        return new Recognition.Recognised(
                new Recognition(
                        Layout.canonical(),
                        forced,
                        claims.stream().map(Claim::taken).toList(),
                        List.of()),
                sources,
                0,
                LeftBeside.named(claims, known));
    }

    /** The plans of the program's own layout: told by the option or the name, and by the headings. */
    private static @Nullable Candidate ownPlans(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> isOwn(candidate, Table.PLANS))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOwn(Candidate candidate, Table table) {
        Part part = Layout.ownPart(table);
        boolean called = candidate.given().contains(table) || part.isNamed(candidate.name());
        return called && candidate.fit(part).complete();
    }

    private static Claims best(List<Claims> fitting) throws UnusableInputException {
        Claims best = fitting.get(0);
        for (Claims each : fitting) {
            best = each.evidence() > best.evidence() ? each : best;
        }
        for (Claims other : fitting) {
            boolean within = other.evidence() < best.evidence()
                    && best.all().stream()
                            .map(Claim::candidate)
                            .toList()
                            .containsAll(
                                    other.all().stream().map(Claim::candidate).toList());
            if (!other.equals(best) && !within) {
                throw mixed(
                        best.all().get(0).candidate(),
                        best.layout().name(),
                        other.all().get(0).candidate(),
                        other.layout().name());
            }
        }
        return best;
    }

    /** Refuses files of the program's own layout beside those of another: they would be left unread. */
    private static void refuseMixture(Claims claims, List<Candidate> candidates) throws UnusableInputException {
        for (Candidate candidate : candidates) {
            for (Table table : Table.values()) {
                if (!claims.has(candidate) && isOwn(candidate, table)) {
                    throw mixed(claims.all().get(0).candidate(), claims.layout().name(), candidate, Layout.CANONICAL);
                }
            }
        }
    }

    private static UnusableInputException mixed(Candidate one, String layout, Candidate other, String otherLayout) {
        String found = one.equals(other)
                ? one.source().place() + " fits the layouts " + layout + " and " + otherLayout + " alike"
                : one.source().place() + " is of the layout " + layout + ", "
                        + other.source().place() + " of " + otherLayout;
        return new UnusableInputException(found
                + ", and an export is of one. Name it with --layout, so that only its files are read, or give the files"
                + " of one layout, and run again.");
    }

    private Recognition.Recognised recognised(Claims claims, List<Candidate> candidates, boolean forced)
            throws UnusableInputException {
        for (Candidate candidate : candidates) {
            requireWhatWasGiven(claims, candidate);
        }
        List<Claim> chosen = claims.oneForEachPart();
        Set<Table> tables = EnumSet.noneOf(Table.class);
        chosen.forEach(claim -> tables.addAll(claim.tables()));
        if (!tables.contains(Table.REVIEWS)) {
            for (Claim claim : chosen) {
                if (claim.fit().part().gives(Table.REVIEWS)) {
                    throw claim.fit()
                            .incomplete(claims.layout(), claim.candidate().source(), Table.REVIEWS);
                }
            }
            throw unopened(claims.layout(), candidates).orElseGet(() -> noReviews(claims.layout()));
        }
        List<TableSource> sources = new ArrayList<>();
        List<Recognition.Taken> taken = new ArrayList<>();
        for (Claim claim : chosen) {
            sources.addAll(claim.sources());
            taken.add(claim.taken());
        }
        return new Recognition.Recognised(
                new Recognition(claims.layout(), forced, taken, unread(claims, chosen, candidates)),
                sources,
                filesUnread(claims, candidates),
                LeftBeside.of(chosen, claims));
    }

    /** Files that fit nothing: a workbook that one sheet fits is one that does. */
    private static int filesUnread(Claims claims, List<Candidate> candidates) {
        Set<Path> files = new HashSet<>();
        candidates.forEach(candidate -> files.add(candidate.source().path()));
        claims.all().forEach(claim -> files.remove(claim.candidate().source().path()));
        return files.size();
    }

    /** A file that was given by an option has to be of use; one of several sheets does. */
    private static void requireWhatWasGiven(Claims claims, Candidate candidate) throws UnusableInputException {
        if (candidate.given().isEmpty()) {
            return;
        }
        boolean used = claims.all().stream()
                .filter(claim -> claim.candidate()
                        .source()
                        .path()
                        .equals(candidate.source().path()))
                .anyMatch(claim -> claim.tables().containsAll(candidate.given())
                        || claim.tables().isEmpty());
        if (used) {
            return;
        }
        if (candidate.failure() != null) {
            throw candidate.failure();
        }
        Table given = firstMissing(claims, candidate);
        if (claims.has(candidate)) {
            String part = claims.all().stream()
                    .filter(claim -> claim.candidate().equals(candidate))
                    .findFirst()
                    .orElseThrow()
                    .fit()
                    .part()
                    .name();
            throw new UnusableInputException(candidate.source().place() + " is given with " + given.option()
                    + " and is " + part + " of the layout " + claims.layout().name()
                    + ", which holds no " + given.fileName()
                    + ". Check which file is which, and run again.");
        }
        throw claims.nearest(candidate, given).incomplete(claims.layout(), candidate.source());
    }

    /** A table that a file was given for and does not hold: it may be given for several, and hold some of them. */
    private static Table firstMissing(Claims claims, Candidate candidate) {
        EnumSet<Table> given = EnumSet.copyOf(candidate.given());
        EnumSet<Table> missing = EnumSet.copyOf(given);
        claims.all().stream()
                .filter(claim -> claim.candidate().equals(candidate))
                .forEach(claim -> missing.removeAll(claim.tables()));
        return (missing.isEmpty() ? given : missing).iterator().next();
    }

    /** Why a file cannot be read that has the name of a part, and so may be the one that is missing. */
    private static Optional<UnusableInputException> unopened(Layout layout, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> layout.parts().stream().anyMatch(part -> part.isNamed(candidate.name())))
                .map(Candidate::failure)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static UnusableInputException noReviews(Layout layout) {
        Set<String> parts = new TreeSet<>();
        layout.parts().stream().filter(part -> part.gives(Table.REVIEWS)).forEach(part -> parts.add(part.name()));
        return new UnusableInputException("The plans are of the layout " + layout.name()
                + ", and no file or sheet holds its reviews, which are needed too: looked for the headings of "
                + (parts.isEmpty() ? "reviews, which no part of it has" : String.join(" or ", parts))
                + ". Add it to the export, and run again.");
    }

    private static List<Recognition.Unread> unread(Claims claims, List<Claim> chosen, List<Candidate> candidates) {
        List<Recognition.Unread> unread = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (chosen.stream().noneMatch(claim -> claim.candidate().equals(candidate))) {
                unread.add(new Recognition.Unread(candidate.source().place(), whyUnread(claims, chosen, candidate)));
            }
        }
        return unread;
    }

    private static String whyUnread(Claims claims, List<Claim> chosen, Candidate candidate) {
        if (candidate.failure() != null) {
            return "cannot be read";
        }
        for (Claim claim : claims.all()) {
            if (claim.candidate().equals(candidate)) {
                Claim beside =
                        chosen.stream().filter(claim::isTheSameAs).findFirst().orElseThrow();
                return "left unread beside " + beside.place() + ", which was taken for "
                        + beside.fit().part().name();
            }
        }
        return "without the headings of any part of the layout "
                + claims.layout().name();
    }
}

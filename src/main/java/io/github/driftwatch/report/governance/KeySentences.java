package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Period;
import io.github.driftwatch.governance.Split;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the figures of the first page come to, in two or three sentences. */
final class KeySentences {

    /** The measures that a target of reviews in time is for. */
    private static final Set<String> TIMELINESS = Set.of("G6", "G7");

    /** A change of fewer things than this is chance more often than not. */
    private static final BigDecimal SMALL = BigDecimal.TEN;

    /** A sentence of more names than this is a list. */
    private static final int MOST_TEAMS = 3;

    private KeySentences() {}

    static List<String> of(Shown shown, List<Headline> headlines, GovernanceFacts facts) {
        List<String> sentences = new ArrayList<>();
        BigDecimal target = facts.target();
        if (target != null) {
            headlines.stream()
                    .filter(headline -> TIMELINESS.contains(headline.measure()))
                    .flatMap(headline -> against(headline, target).stream())
                    .forEach(sentences::add);
        }
        headlines.stream()
                .filter(KeySentences::isOfMany)
                .max(Comparator.comparing(KeySentences::relative))
                .filter(headline -> relative(headline).signum() > 0)
                .map(headline -> largest(headline, shown.suppressed()))
                .ifPresent(sentences::add);
        apart(shown).forEach(sentences::add);
        if (!shown.governance().notMeasured().isEmpty()) {
            MeasureNames names = new MeasureNames(shown.governance(), facts);
            sentences.add("Not measured: "
                    + shown.governance().notMeasured().stream()
                            .sorted(Comparator.comparingInt(left -> number(left.measure())))
                            .map(names::of)
                            .collect(Collectors.joining("; "))
                    + ". The definitions, at the end, say why.");
        }
        return sentences;
    }

    /** The teams whose reviews were in time less often than chance explains. */
    private static List<String> apart(Shown shown) {
        Period period = shown.governance().period();
        return shown.governance().measures().stream()
                .filter(measure -> measure.definition().id().equals("G6"))
                .flatMap(measure -> Shown.lines(measure).stream())
                .filter(line -> line.of() != null)
                .limit(1)
                .map(line -> shown.groups(Split.TEAM).stream()
                        .filter(group -> shown.of(line, period, group)
                                .filter(figure -> shown.of(line, period, Group.ALL)
                                        .filter(all -> Chance.side(figure, all) < 0)
                                        .isPresent())
                                .isPresent())
                        .map(group -> group.name() + " ("
                                + shown.of(line, period, group)
                                        .map(ShownFigure::percent)
                                        .orElse("") + " %)")
                        .toList())
                .filter(teams -> !teams.isEmpty())
                .map(teams -> "Reviews held in time, lower than chance explains: "
                        + String.join(", ", teams.subList(0, Math.min(MOST_TEAMS, teams.size())))
                        + (teams.size() > MOST_TEAMS ? " and " + more(teams.size() - MOST_TEAMS) : "")
                        + ".")
                .toList();
    }

    private static String more(int teams) {
        return teams + (teams == 1 ? " more team" : " more teams");
    }

    private static Optional<String> against(Headline headline, BigDecimal target) {
        BigDecimal now = headline.number(0);
        if (now == null) {
            return ShownFigure.WITHHELD.equals(headline.now())
                    ? Optional.of(headline.title()
                            + ": withheld, as it rests on small numbers, and so not held against the" + " target of "
                            + target.stripTrailingZeros().toPlainString() + " %.")
                    : Optional.empty();
        }
        int side = now.compareTo(target);
        String said = side == 0
                ? "at the target of "
                : points(now.subtract(target).abs()) + (side < 0 ? "below" : "above") + " the target of ";
        return Optional.of(headline.title() + ": " + now.toPlainString() + " %, " + said
                + target.stripTrailingZeros().toPlainString() + " %.");
    }

    private static String points(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString()
                + (number.compareTo(BigDecimal.ONE) == 0 ? " point " : " points ");
    }

    /** What is withheld may have changed more. */
    private static String largest(Headline headline, boolean suppressed) {
        String unit = headline.share() ? " %" : "";
        return (suppressed ? "Of the figures shown, the" : "The") + " largest change since the period before: "
                + headline.title() + ", from "
                + Objects.requireNonNull(headline.number(1)).toPlainString() + unit + " to "
                + Objects.requireNonNull(headline.number(0)).toPlainString() + unit + ".";
    }

    private static boolean isOfMany(Headline headline) {
        BigDecimal now = headline.number(0);
        BigDecimal then = headline.number(1);
        return now != null && then != null && now.max(then).compareTo(SMALL) >= 0 && then.signum() > 0;
    }

    private static BigDecimal relative(Headline headline) {
        BigDecimal now = Objects.requireNonNull(headline.number(0));
        BigDecimal then = Objects.requireNonNull(headline.number(1));
        return now.subtract(then).abs().divide(then, 4, RoundingMode.HALF_UP);
    }

    private static int number(String measure) {
        String digits = measure.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }
}

package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.governance.GovernanceFigure;
import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Line.Kind;
import io.github.driftwatch.governance.Period;
import io.github.driftwatch.governance.Split;
import io.github.driftwatch.governance.Withheld;
import io.github.driftwatch.procedure.AgeBand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a report as they may be shown: the one place through which each goes on its way to a cell or a file. */
final class Shown {

    /** The lines that count what could not be counted. */
    private static final Set<String> UNKNOWN = Set.of("not-known", "not-judged");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LONGEST_NUMBER = 12;

    private final Governance governance;
    private final @Nullable Withheld withheld;
    private final List<String> ages;
    private final Map<String, Line> lines = new HashMap<>();

    /**
     * @param withheld what is not to be shown; absent where small numbers are not suppressed
     * @param ageBands the bands of children's ages, the youngest first
     */
    Shown(Governance governance, @Nullable Withheld withheld, List<AgeBand> ageBands) {
        this.ages = Stream.concat(Stream.of(AgeBand.UNBORN), ageBands.stream().map(AgeBand::title))
                .toList();
        this.governance = governance;
        this.withheld = withheld;
        governance.measures().forEach(measure -> measure.lines().forEach(line -> lines.put(line.key(), line)));
    }

    Governance governance() {
        return governance;
    }

    /** Whether small numbers are suppressed. */
    boolean suppressed() {
        return withheld != null;
    }

    /** The lines of a measure that reports show. */
    static List<Line> lines(Governance.Measured measure) {
        return measure.lines().stream().filter(Line::published).toList();
    }

    /** The lines of a measure that its sheet shows: not those of what is unknown where nothing was, in any period. */
    List<Line> worthShowing(Governance.Measured measure) {
        return lines(measure).stream()
                .filter(line -> !UNKNOWN.contains(line.id())
                        || NamedPeriod.compared(governance).stream()
                                .flatMap(named -> of(line, named.period(), Group.ALL).stream())
                                .anyMatch(figure -> !Objects.equals(figure.count(), 0)))
                .toList();
    }

    /** The groups of a split by name, numbers in names by size, ages by age; what is not recorded comes last. */
    List<Group> groups(Split split) {
        return governance.figures().groups(split).stream()
                .sorted(Comparator.comparing((Group group) -> group.name().equals(Group.NOT_RECORDED))
                        .thenComparing(group -> split == Split.AGE_BAND ? ages.indexOf(group.name()) : 0)
                        .thenComparing(group -> DIGITS.matcher(group.name()).replaceAll(Shown::padded)))
                .toList();
    }

    /** Digits with so many zeros before them that text sorts them by size. */
    private static String padded(MatchResult digits) {
        return "0".repeat(Math.max(0, LONGEST_NUMBER - digits.group().length())) + digits.group();
    }

    /** Whether a line has a figure of all plans in a period. */
    boolean has(Line line, Period period) {
        return governance.figures().of(line, period, Group.ALL).isPresent();
    }

    /** The figure of a line; none where there is none, or nobody is to see it. */
    Optional<ShownFigure> of(Line line, Period period, Group group) {
        return line.published() ? governance.figures().of(line, period, group).map(this::shown) : Optional.empty();
    }

    private ShownFigure shown(GovernanceFigure figure) {
        boolean hidden = withheld != null && withheld.withholds(figure);
        Integer count = figure.count();
        Integer of = figure.of();
        boolean counts = figure.line().kind() == Kind.COUNT;
        return new ShownFigure(
                figure.line(),
                figure.period(),
                figure.group(),
                count == null ? null : hidden ? ShownFigure.WITHHELD : count,
                of == null ? null : wholeIsHidden(figure) ? ShownFigure.WITHHELD : of,
                count == null || of == null ? null : percent(figure, count, of),
                counts ? null : hidden ? ShownFigure.WITHHELD : value(figure.line(), figure.value()),
                end(hidden, figure.low()),
                end(hidden, figure.high()));
    }

    private Object percent(GovernanceFigure figure, int count, int of) {
        if (wholeIsHidden(figure) || (of > 0 && withheld != null && withheld.withholdsShare(figure))) {
            return ShownFigure.WITHHELD;
        }
        return of == 0
                ? ShownFigure.NOT_APPLICABLE
                : BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    }

    /** What a share is of may itself be withheld, or be a line that nobody is to see. */
    private boolean wholeIsHidden(GovernanceFigure figure) {
        if (withheld == null) {
            return false;
        }
        Line whole = lines.get(figure.line().of());
        return whole == null
                || !whole.published()
                || governance
                        .figures()
                        .of(whole, figure.period(), figure.group())
                        .map(withheld::withholds)
                        .orElse(true);
    }

    private static Object value(Line line, @Nullable Double value) {
        if (value == null) {
            return ShownFigure.NOT_APPLICABLE;
        }
        return line.kind() == Kind.GREATEST
                ? BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP)
                : oneDecimal(value);
    }

    private static @Nullable Object end(boolean hidden, @Nullable Double end) {
        if (end == null) {
            return null;
        }
        return hidden ? ShownFigure.WITHHELD : oneDecimal(end);
    }

    private static BigDecimal oneDecimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}

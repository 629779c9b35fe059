package io.github.driftwatch.governance;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All figures of a report, by what they are of. */
public final class Figures {

    /** What tells a figure from all others. */
    public record Key(String line, Period period, Group group) {}

    private final Map<Key, GovernanceFigure> figures = new LinkedHashMap<>();
    private final Map<String, List<Group>> groups = new HashMap<>();

    /** Where two are of one line, period and group, the first counts: a period can be a month too. */
    public Figures(Collection<GovernanceFigure> figures) {
        figures.forEach(figure -> this.figures.putIfAbsent(key(figure), figure));
    }

    public static Key key(GovernanceFigure figure) {
        return new Key(figure.line().key(), figure.period(), figure.group());
    }

    /** The figure of a line; none where the group has no plan in the period. */
    public Optional<GovernanceFigure> of(Line line, Period period, Group group) {
        return Optional.ofNullable(figures.get(new Key(line.key(), period, group)));
    }

    /** All of them, in the order in which they were counted. */
    public Collection<GovernanceFigure> all() {
        return Collections.unmodifiableCollection(figures.values());
    }

    /** The groups of a split that have figures in any period, by name. */
    public List<Group> groups(Split split) {
        return groups.computeIfAbsent(
                split.name(),
                name -> figures.keySet().stream()
                        .map(Key::group)
                        .filter(group -> group.split() == split)
                        .distinct()
                        .sorted(Groups.ORDER)
                        .toList());
    }
}

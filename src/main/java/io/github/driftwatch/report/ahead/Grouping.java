package io.github.driftwatch.report.ahead;

import io.github.driftwatch.report.Words;
import io.github.driftwatch.table.TableGroups;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the work ahead is grouped by. */
public enum Grouping {
    /** By week, then chair, then team. */
    WEEK {
        @Override
        Comparator<AheadRow> groupOrder() {
            return Comparator.comparing(AheadRow::week)
                    .thenComparing(AheadRow::chair, ByName.ORDER)
                    .thenComparing(AheadRow::team, ByName.ORDER);
        }

        @Override
        List<String> headings(AheadRow row) {
            return List.of(week(row), chair(row) + ", " + team(row));
        }
    },
    /** By chair, the soonest first. */
    CHAIR {
        @Override
        Comparator<AheadRow> groupOrder() {
            return Comparator.comparing(AheadRow::chair, ByName.ORDER);
        }

        @Override
        List<String> headings(AheadRow row) {
            return List.of(chair(row));
        }
    },
    /** By team, the soonest first. */
    TEAM {
        @Override
        Comparator<AheadRow> groupOrder() {
            return Comparator.comparing(AheadRow::team, ByName.ORDER);
        }

        @Override
        List<String> headings(AheadRow row) {
            return List.of(team(row));
        }
    };

    /** The word for it on a command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of the groups. */
    abstract Comparator<AheadRow> groupOrder();

    /** The headings that a row stands under, the widest first. */
    abstract List<String> headings(AheadRow row);

    /** The order of the rows: by group, then the soonest first, a family that can be served together in one place. */
    Comparator<AheadRow> order() {
        return groupOrder()
                .thenComparing(AheadRow::day)
                .thenComparing(row -> row.together() == null)
                .thenComparing(AheadRow::unit)
                .thenComparing(AheadRow::own)
                .thenComparing(row -> row.row().plan().childId())
                .thenComparing(row -> row.row().plan().id())
                .thenComparing(row -> row.row().requirement());
    }

    /** The headings of a list on a terminal, and a line under the children of a family that can be served together. */
    public TableGroups<AheadRow> groups() {
        return new TableGroups<>(this::headings, row -> {
            Together together = row.together();
            return together == null
                    ? null
                    : "^ the " + together.rows() + " above, of family " + together.family() + ": " + together.words();
        });
    }

    static String week(AheadRow row) {
        return "Week of " + Words.shortDay(row.week());
    }

    private static String team(AheadRow row) {
        return row.team() == null ? ByName.NO_TEAM : row.team();
    }

    static String chair(AheadRow row) {
        return row.chair() == null ? ByName.NO_CHAIR : row.chair();
    }
}

package io.github.driftwatch.layout;

import io.github.driftwatch.model.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One file of an export, or one sheet of its workbook.
 *
 * @param name its usual name, without an ending
 * @param otherNames other names that it goes by
 * @param ignores headings that are known and not read
 * @param holds what its rows give, the first before the others: without that it is not this part
 */
public record Part(String name, List<String> otherNames, List<String> ignores, List<Holding> holds) {

    public Part {
        otherNames = List.copyOf(otherNames);
        ignores = List.copyOf(ignores);
        holds = List.copyOf(holds);
    }

    /** Whether a file or a sheet has one of its names. It is a hint only: headings decide. */
    public boolean isNamed(String stem) {
        String key = Names.headingKey(stem);
        return Names.headingKey(name).equals(key)
                || otherNames.stream().map(Names::headingKey).anyMatch(key::equals);
    }

    /** Whether its rows are of a table, or some of them. */
    public boolean gives(Table table) {
        return holds.stream().anyMatch(holding -> !holding.addsTo() && holding.table() == table);
    }

    /**
     * Whether headings like these hold all that it cannot do without. More headings never make that untrue, so that a file
     * whose cells all together are not enough has no row that is.
     *
     * @param keys headings, as {@link Names#headingKey} spells them
     */
    public boolean isEnough(Set<String> keys) {
        Holding first = holds.get(0);
        boolean adds = !first.addsTo()
                || first.columns().stream()
                        .anyMatch(
                                held -> !PartReader.KEYS.contains(held.column().name()) && held.isIn(keys));
        return adds && first.lacking(keys) == null;
    }

    /** All headings that it looks for, as {@link Names#headingKey} spells them. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        holds.forEach(holding -> keys.addAll(holding.keys()));
        return keys;
    }

    /** The headings that it knows and does not read. */
    Set<String> ignoredKeys() {
        Set<String> keys = new TreeSet<>();
        ignores.forEach(heading -> keys.add(Names.headingKey(heading)));
        return keys;
    }
}

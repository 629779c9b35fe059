package io.github.driftwatch.procedure;

import java.util.List;

/**
 * What a profile says of drift.
 *
 * @param flags every flag, in the order of reports; one that no rule can raise is among them
 * @param bands from how many points a plan is in which band
 */
public record Drift(List<Flag> flags, Bands bands) {

    public Drift {
        flags = List.copyOf(flags);
    }

    /** The flags that the rules of some procedures can raise, each without the levels that they cannot reach. */
    public List<Flag> inForce(Procedures procedures) {
        Reachable reachable = new Reachable(procedures);
        return flags.stream()
                .map(flag -> new Flag(
                        flag.id(),
                        flag.title(),
                        flag.levels().stream()
                                .filter(level -> reachable.canShow(level.when()))
                                .toList(),
                        flag.assumed(),
                        flag.reading(),
                        flag.profile()))
                .filter(flag -> !flag.levels().isEmpty())
                .toList();
    }

    /** The same among several procedures. */
    Drift qualified(String prefix) {
        return new Drift(
                flags.stream().map(flag -> flag.qualified(prefix)).toList(),
                new Bands(qualified(bands.red(), prefix), qualified(bands.amber(), prefix)));
    }

    private static BandLimit qualified(BandLimit limit, String prefix) {
        return new BandLimit(
                limit.points(), limit.when() == null ? null : limit.when().qualified(prefix));
    }
}

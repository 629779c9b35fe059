package io.github.driftwatch.report.ahead;

import io.github.driftwatch.report.RuleOrder;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order of names of chairs and teams as a person counts them; where there is no name, that comes last. */
final class ByName {

    static final String NO_CHAIR = "(no chair named)";
    static final String NO_TEAM = "(no team named)";

    static final Comparator<@Nullable String> ORDER = Comparator.nullsLast(RuleOrder.BY_NUMBER);

    private ByName() {}
}

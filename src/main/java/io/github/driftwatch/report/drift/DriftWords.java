package io.github.driftwatch.report.drift;

import io.github.driftwatch.drift.PlanDrift;
import io.github.driftwatch.drift.RaisedFlag;
import io.github.driftwatch.drift.UnknownFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The flags of a plan as a cell shows them. */
public final class DriftWords {

    private DriftWords() {}

    /** The flags that are raised, with {@code ;} between them; absent where none is. */
    public static @Nullable String flags(PlanDrift drift) {
        return drift.raised().isEmpty()
                ? null
                : drift.raised().stream().map(RaisedFlag::id).collect(Collectors.joining(";"));
    }

    /**
     * A sentence for each flag that is raised, with its points, such as {@code F3 (3): Review 3 overdue since 2 Oct 2026}; then one for those that could not be judged, with {@code ; } between
     * them; absent where there are none of either.
     */
    public static @Nullable String reasons(PlanDrift drift) {
        List<String> sentences = new ArrayList<>();
        drift.raised().forEach(flag -> sentences.add(flag.id() + " (" + flag.points() + "): " + flag.reason()));
        if (!drift.unknown().isEmpty()) {
            sentences.add("Not assessed: " + notAssessed(drift.unknown()));
        }
        return sentences.isEmpty() ? null : String.join("; ", sentences);
    }

    /** Flags that could not be judged, with what is lacking, such as {@code F9, F10 (no actions were supplied)}. */
    public static String notAssessed(List<UnknownFlag> unknown) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        unknown.forEach(flag -> byReason.computeIfAbsent(flag.reason(), reason -> new ArrayList<>())
                .add(flag.id()));
        return byReason.entrySet().stream()
                .map(reason -> String.join(", ", reason.getValue()) + " (" + reason.getKey() + ")")
                .collect(Collectors.joining(", "));
    }
}

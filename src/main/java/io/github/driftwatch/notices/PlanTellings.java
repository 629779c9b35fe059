package io.github.driftwatch.notices;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.timeline.ArisenNotice;
import io.github.driftwatch.timeline.PlanNotices;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has arisen on a plan under several procedures, for each role once, whether it has been told or not. May be shared by threads. */
final class PlanTellings {

    private static final Comparator<NoticeRow> LATEST_FIRST =
            Comparator.comparing((NoticeRow row) -> row.arisen().day()).reversed();

    private final List<Asking> asking = new ArrayList<>();

    /** What is known of each notice; by itself, as telling whether two are the same takes long. */
    private final IdentityHashMap<Notice, Known> known = new IdentityHashMap<>();

    /**
     * A procedure whose notices are looked for.
     */
    private record Asking(Profile profile, PlanNotices notices) {}

    /**
     * A notice.
     *
     * @param key what it is known by from run to run
     * @param order where it stands among those of all procedures
     */
    private record Known(String key, int order) {}

    /** A notice with a role that it is told to. */
    record LookedFor(Notice notice, String role) {}

    /** What is the same on a plan, whichever procedure it comes by. */
    private record Telling(String notice, String role, LocalDate day, LocalDate anchor) {

        // Written out, as Java works out its own only when it is first asked, which every start would wait for.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Telling telling
                    && notice.equals(telling.notice)
                    && role.equals(telling.role)
                    && day.equals(telling.day)
                    && anchor.equals(telling.anchor);
        }

        @Override
        public int hashCode() {
            return ((notice.hashCode() * 31 + role.hashCode()) * 31 + day.hashCode()) * 31 + anchor.hashCode();
        }
    }

    PlanTellings(Procedures procedures, LocalDate asAt, List<UnassessedRule> unassessed) {
        int order = 0;
        for (Profile profile : procedures.profiles()) {
            asking.add(new Asking(profile, new PlanNotices(profile, asAt, unassessed)));
            for (Notice notice : profile.notices()) {
                known.put(notice, new Known(notice.key(), order++));
            }
        }
    }

    /** The notices that are looked for, with each role that they are told to. Two procedures can have one from a third. */
    List<LookedFor> lookedFor() {
        List<LookedFor> all = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Asking from : asking) {
            for (Notice notice : from.notices().lookedFor()) {
                for (String role : notice.to()) {
                    if (told.add(notice.key() + " to " + role)) {
                        all.add(new LookedFor(notice, role));
                    }
                }
            }
        }
        return all;
    }

    /** The latest first. One that several procedures share is the first one's that has somebody to tell. */
    List<NoticeRow> latestFirst(PlanHistory history) {
        Map<Telling, NoticeRow> all = Map.of();
        for (Asking from : asking) {
            for (ArisenNotice arisen : from.notices().of(history)) {
                all = all.isEmpty() ? new LinkedHashMap<>() : all;
                Known notice = Objects.requireNonNull(known.get(arisen.notice()));
                List<String> to = arisen.notice().to();
                for (int i = 0; i < to.size(); i++) {
                    String role = to.get(i);
                    String recipient =
                            from.profile().recipient(role, arisen.plan()).orElse(null);
                    all.merge(
                            new Telling(notice.key(), role, arisen.day(), arisen.anchor()),
                            new NoticeRow(arisen, role, recipient, notice.order(), i),
                            (first, other) -> first.recipient() == null && other.recipient() != null ? other : first);
                }
            }
        }
        return all.isEmpty()
                ? List.of()
                : all.values().stream().sorted(LATEST_FIRST).toList();
    }
}

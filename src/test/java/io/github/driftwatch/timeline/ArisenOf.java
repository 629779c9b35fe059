package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notices of plans that are told in one line. */
final class ArisenOf {

    private ArisenOf() {}

    static String arisen(Profile profile, String id, String story, LocalDate asAt) {
        Stream<ArisenNotice> arisen = new PlanNotices(profile, asAt, List.of()).of(PlanStory.told(story)).stream();
        return arisen.filter(notice -> notice.notice().id().equals(id))
                .map(notice -> notice.day() + " of " + notice.anchor())
                .collect(Collectors.joining(", "));
    }
}

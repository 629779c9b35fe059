package io.github.driftwatch.agenda;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.timeline.PlanStory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Agendas of plans that are told in one line. */
final class ToldAgendas {

    static final String FIRST = "start 2026-01-05; review 2026-03-30";
    static final String THREE = "start 2025-01-06; review 2025-04-07; review 2025-10-06; ";

    private ToldAgendas() {}

    static String full(String story) {
        return story.replace("FIRST", FIRST).replace("THREE", THREE);
    }

    static List<Agenda> agendas(String profile, String asAt, String range, String story) {
        return new Agendas(export(story), Procedures.of(profile(profile)), List.of(), LocalDate.parse(asAt))
                .in(range(range));
    }

    static Profile profile(String profile) {
        return new ProfileLoader().load(profile);
    }

    static Export export(String story) {
        PlanHistory history = PlanStory.told(story);
        return new Export(List.of(history), List.of(), List.of());
    }

    static DateRange range(String words) {
        List<LocalDate> days =
                Arrays.stream(words.split("\\.\\.", -1)).map(LocalDate::parse).toList();
        return new DateRange(days.get(0), days.get(1));
    }
}

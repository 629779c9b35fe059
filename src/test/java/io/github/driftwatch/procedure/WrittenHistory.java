package io.github.driftwatch.procedure;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan as a test writes it: {@code 2025-01-06 team=Pilot}, and {@code review 2025-04-01 quorate=N; visit 2025-04-09}. */
final class WrittenHistory {

    private final List<Conference> conferences = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<CoreGroup> coreGroups = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();

    private WrittenHistory() {}

    static PlanHistory of(String plan, @Nullable String history) {
        WrittenHistory written = new WrittenHistory();
        for (String row : history == null ? new String[0] : history.split(";")) {
            written.add(row.strip());
        }
        return new PlanHistory(
                plan(plan),
                written.conferences,
                written.events,
                written.coreGroups,
                written.visits,
                List.of(),
                List.of());
    }

    private static Plan plan(String text) {
        String[] words = text.split(" ");
        Map<String, String> said = said(words);
        return MadeUpPlan.withoutId("C1", LocalDate.parse(words[0]))
                .quorate(yes(said.get("quorate")))
                .born(LocalDate.of(2018, 5, 1))
                .category(said.get("category"))
                .ended(said.containsKey("end") ? LocalDate.parse(said.get("end")) : null)
                .team(said.get("team"))
                .plan();
    }

    private void add(String row) {
        String[] words = row.split(" ");
        Map<String, String> said = said(words);
        LocalDate date = LocalDate.parse(words[1]);
        MeetingStatus status = row.endsWith(" booked") ? MeetingStatus.SCHEDULED : MeetingStatus.HELD;
        switch (words[0]) {
            case "review" -> conferences.add(conference(date, Conference.Type.REVIEW, status, said));
            case "designated-review" ->
                conferences.add(conference(date, Conference.Type.DESIGNATED_REVIEW, status, said));
            case "core-group" -> coreGroups.add(new CoreGroup(date, status, 2));
            case "visit" ->
                visits.add(new Visit(date, yes(said.get("seen")), yes(said.get("alone")), null, null, null, 2));
            default -> events.add(new Event(date, words[0], Set.of(), said.get("by"), null, null, 2));
        }
    }

    private static Conference conference(
            LocalDate date, Conference.Type type, MeetingStatus status, Map<String, String> said) {
        return new Conference(date, type, status, yes(said.get("quorate")), null, null, null, null, 2);
    }

    private static Map<String, String> said(String[] words) {
        Map<String, String> said = new HashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                said.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        return said;
    }

    private static @Nullable Boolean yes(@Nullable String answer) {
        return answer == null ? null : answer.equals("Y");
    }
}

package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Staff;
import java.util.List;

/** Who works for the made-up authority: as many teams, workers and chairs as its size needs, with made-up names. */
final class Workforce {

    private static final List<String> TEAMS = List.of(
            "North Team",
            "South Team",
            "East Team",
            "West Team",
            "Amber Team",
            "Blue Team",
            "Green Team",
            "Silver Team",
            "Orange Team",
            "Violet Team",
            "Indigo Team",
            "Ivory Team");

    private static final int PLANS_A_YEAR_FOR_A_TEAM = 45;
    private static final int WORKERS_IN_A_TEAM = 8;
    private static final int TEAMS_FOR_A_SERVICE_MANAGER = 4;

    private final int teams;

    Workforce(int plansAYear) {
        teams = Math.max(2, Math.min(2_000, plansAYear / PLANS_A_YEAR_FOR_A_TEAM));
    }

    /** The people who work with one family. */
    Staff assign(Dice dice) {
        int team = dice.between(0, teams - 1);
        int worker = team * WORKERS_IN_A_TEAM + dice.between(1, WORKERS_IN_A_TEAM);
        int chair = dice.between(1, Math.max(3, teams));
        return new Staff(
                teamName(team),
                "Worker " + worker,
                "Manager " + (team + 1),
                "Service Manager " + (1 + team / TEAMS_FOR_A_SERVICE_MANAGER),
                "Chair " + chair,
                "Reviewing Manager " + (1 + chair / 10),
                "Safeguarding Service Manager");
    }

    private static String teamName(int team) {
        String name = TEAMS.get(team % TEAMS.size());
        return team < TEAMS.size() ? name : name + " " + (1 + team / TEAMS.size());
    }
}

package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Staff;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.synthesis.FamilyStory.ChildPlan;
import io.github.driftwatch.table.TableFile;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A made-up authority, written family by family: the same settings give the same rows in the same order. Holds one
 * family at a time, whatever the size.
 */
public final class Synthesis {

    private final SynthesisSettings settings;

    public Synthesis(SynthesisSettings settings) {
        this.settings = settings;
    }

    /**
     * Writes every table asked for.
     *
     * @param open opens the file of a table; called once for each, in the order of {@link Table}. Each is closed at the
     *     end, also where writing fails
     * @return the rows written to each table, headings not counted
     * @throws IOException as thrown by a file; what was written before is then incomplete
     */
    public Map<Table, Long> writeTo(Function<Table, TableFile> open) throws IOException {
        try (OpenTables tables = new OpenTables()) {
            for (Table table : Table.values()) {
                if (settings.tables().contains(table)) {
                    tables.open(table, open);
                }
            }
            writePlans(tables);
            return Collections.unmodifiableMap(new EnumMap<>(tables.counts()));
        }
    }

    private void writePlans(OpenTables tables) throws IOException {
        Workforce workforce = new Workforce(settings.plans() / settings.years());
        int plans = 0;
        int children = 0;
        int families = 0;
        for (long attempt = 0; plans < settings.plans(); attempt++) {
            Dice dice = Dice.of(settings.seed(), attempt);
            Staff staff = workforce.assign(dice.split());
            FamilyStory story = new FamilyStory(dice.split(), settings.asAt(), settings.years(), settings.months());
            List<ChildPlan> familyPlans = story.plans(families + 1, children + 1);
            for (ChildPlan each : familyPlans) {
                if (plans < settings.plans()) {
                    plans++;
                    PlanRows rows = new PlanRows(each.child(), each.episode(), plans);
                    fill(rows, each.episode(), staff, dice.split());
                    tables.write(rows);
                    children = Math.max(children, each.child().number());
                }
            }
            families += familyPlans.isEmpty() ? 0 : 1;
        }
    }

    /** Every table has dice of its own, so that one left out changes no other. */
    private void fill(PlanRows rows, Episode episode, Staff staff, Dice dice) {
        Dice shared = new Dice(episode.seed());
        PlanTable.write(rows, staff, shared.split());
        Dice reviews = shared.split();
        Dice events = shared.split();
        Dice coreGroups = shared.split();
        Dice visits = dice.split();
        Dice actions = dice.split();
        Dice scores = dice.split();
        if (wanted(Table.REVIEWS)) {
            ReviewTable.write(rows, reviews);
        }
        // Visits without access are drawn from the events that they led to.
        if (wanted(Table.EVENTS) || wanted(Table.VISITS)) {
            EventTable.write(rows, events);
        }
        if (wanted(Table.CORE_GROUPS)) {
            CoreGroupTable.write(rows, coreGroups);
        }
        if (wanted(Table.VISITS)) {
            VisitTable.write(rows, visits);
        }
        if (wanted(Table.ACTIONS)) {
            ActionTable.write(rows, actions);
        }
        if (wanted(Table.SCORES)) {
            ScoreTable.write(rows, scores);
        }
        Blemishes.spoil(rows, settings.dirt(), dice.split());
    }

    private boolean wanted(Table table) {
        return settings.tables().contains(table);
    }
}

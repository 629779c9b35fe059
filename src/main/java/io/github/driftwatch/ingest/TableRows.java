package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Table;

/** Makes records of one table's rows, one row at a time. */
interface TableRows {

    /** Reads the row that the fields are at. Where it is left out, the fields are no longer usable. */
    void read(Fields fields);

    static TableRows of(Table table, PlanIndex plans) {
        Placing placing = new Placing(plans);
        return switch (table) {
            case PLANS -> new PlanRows(plans);
            case REVIEWS -> new ReviewRows(placing);
            case EVENTS -> new EventRows(placing);
            case CORE_GROUPS -> new CoreGroupRows(placing);
            case VISITS -> new VisitRows(placing);
            case ACTIONS -> new ActionRows(placing);
            case SCORES -> new ScoreRows(placing);
        };
    }
}

package io.github.driftwatch.ingest;

/** Makes records of one table's rows, one row at a time. */
interface TableRows {

    /** Reads the row that the fields are at. Where it is left out, the fields are no longer usable. */
    void read(Fields fields);

    static TableRows of(TableSource source, ReadingContext context) {
        Placing placing = new Placing(context.plans(), context.options().asAt());
        if (source.holding().addsTo()) {
            return new AdditionRows(context.additions(), source.holding());
        }
        return switch (source.table()) {
            case PLANS -> new PlanRows(context.plans(), context.additions());
            case REVIEWS -> new ReviewRows(placing);
            case EVENTS -> new EventRows(placing);
            case CORE_GROUPS -> new CoreGroupRows(placing);
            case VISITS -> new VisitRows(placing);
            case ACTIONS -> new ActionRows(placing);
            case SCORES -> new ScoreRows(placing);
            case ACKNOWLEDGED -> new AcknowledgedRows(placing, context.acknowledgements());
        };
    }
}

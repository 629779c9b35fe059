package io.github.driftwatch.crooked.ingest;

/** A name that says nothing. */
public final class PlanManager {}

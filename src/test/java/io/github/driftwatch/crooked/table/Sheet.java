package io.github.driftwatch.crooked.table;

/** A part of the tables that nothing but tables should know. */
public final class Sheet {}

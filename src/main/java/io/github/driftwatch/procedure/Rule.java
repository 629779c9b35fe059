package io.github.driftwatch.procedure;

/** One rule of a procedure. */
public record Rule(String id, String title, String clause) {}

package io.github.driftwatch.crooked.report;

/** A part of the reports that nothing but reports should know. */
public final class Sheet {}

package io.github.driftwatch.procedure;

import java.util.List;

/** A procedure as data. */
public record Profile(String name, String version, String title, String sha256, List<Rule> rules) {}

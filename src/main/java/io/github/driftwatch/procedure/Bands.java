package io.github.driftwatch.procedure;

/**
 * From how many points a plan is in the red band, and in the amber one; any other is green.
 *
 * @param red the band of plans that drift most
 * @param amber the band between
 */
public record Bands(BandLimit red, BandLimit amber) {}

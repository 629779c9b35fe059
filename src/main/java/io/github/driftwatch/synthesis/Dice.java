package io.github.driftwatch.synthesis;

import java.util.List;

/**
 * Chance that is the same on every Java: the SplitMix64 generator, written out because the library's promises nothing
 * about how a later version draws a number within bounds. Not for secrets.
 */
final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed) {
        state = seed;
    }

    /** Dice of their own for one of many: neighbouring numbers give unrelated throws. */
    static Dice of(long seed, long number) {
        return new Dice(mix(seed) ^ mix(number * GOLDEN_GAMMA + 1));
    }

    /** New dice whose throws neither depend on nor disturb what these throw later. */
    Dice split() {
        return new Dice(bits());
    }

    /** A seed for dice to be thrown later, and by several in the same way. */
    long seed() {
        return bits();
    }

    private long bits() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 inclusive to 1 exclusive. */
    double unit() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double share) {
        return unit() < share;
    }

    /** A whole number, both ends included. */
    int between(int lowest, int highest) {
        return lowest + (int) (unit() * (highest - lowest + 1));
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    /** The index of one of several weights, which sum to 1. */
    int weighted(double... weights) {
        double left = unit();
        for (int index = 0; index < weights.length - 1; index++) {
            left -= weights[index];
            if (left < 0) {
                return index;
            }
        }
        return weights.length - 1;
    }

    /** A waiting time of that mean, 0 or more. */
    int waiting(double mean) {
        // StrictMath, because Math.log may differ in the last bit between machines.
        return (int) (-mean * StrictMath.log(1 - unit()));
    }
}

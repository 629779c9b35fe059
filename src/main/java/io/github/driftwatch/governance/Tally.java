package io.github.driftwatch.governance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been counted for one group in one period. Not for use by several threads. */
public final class Tally {

    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<String, double[]> parts = new HashMap<>();
    private final Map<String, Measurements> measurements = new HashMap<>();

    void add(Line line, int number) {
        counts.computeIfAbsent(line.key(), key -> new int[1])[0] += number;
    }

    void addPart(Line line, double part) {
        parts.computeIfAbsent(line.key(), key -> new double[1])[0] += part;
    }

    void measure(Line line, int measurement) {
        measurements.computeIfAbsent(line.key(), key -> new Measurements()).add(measurement);
    }

    /** How many have been counted on a line, by its key; 0 where none has. */
    public int count(String key) {
        int[] count = counts.get(key);
        return count == null ? 0 : count[0];
    }

    /** The sum of the parts on a line; 0 where there is none. */
    public double parts(Line line) {
        double[] sum = parts.get(line.key());
        return sum == null ? 0 : sum[0];
    }

    /** The measurements on a line, ascending. */
    public int[] measurements(Line line) {
        Measurements all = measurements.get(line.key());
        return all == null ? new int[0] : all.sorted();
    }

    /** The middle one of the measurements on a line: of an even number, the mean of the two in the middle. */
    @Nullable
    Double median(Line line) {
        int[] sorted = measurements(line);
        if (sorted.length == 0) {
            return null;
        }
        int upper = sorted[sorted.length / 2];
        int lower = sorted[(sorted.length - 1) / 2];
        return (lower + (double) upper) / 2;
    }

    private static final class Measurements {

        private int[] values = new int[8];
        private int number;

        void add(int value) {
            if (number == values.length) {
                values = Arrays.copyOf(values, 2 * number);
            }
            values[number++] = value;
        }

        int[] sorted() {
            int[] sorted = Arrays.copyOf(values, number);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}

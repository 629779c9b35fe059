package io.github.driftwatch.suppression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A publication of numbers counted from made-up things: of each period and month, by two splits into groups, by bands, by
 * thresholds that hold each other, and as shares.
 *
 * @param figures every number
 * @param sums every sum that holds between them
 */
record MadeUpTable(List<Figure<String>> figures, List<Sum<String>> sums) {

    private static final int BANDS = 4;

    /** So many things for each of three periods of some months. */
    static MadeUpTable of(Random dice, int things, int teams, int chairs, int months) {
        Making making = new Making();
        List<Integer> byTeam = likeliness(dice, teams);
        for (int period = 0; period < 3; period++) {
            for (int month = 0; month < months; month++) {
                making.period(period + "." + month, teams, chairs);
                for (int thing = 0; thing < things; thing++) {
                    int band = Math.min(dice.nextInt(BANDS), dice.nextInt(BANDS));
                    making.count(
                            period,
                            month,
                            "t" + byTeam.get(dice.nextInt(byTeam.size())),
                            "h" + dice.nextInt(chairs),
                            band,
                            dice.nextInt(12) != 0);
                }
            }
            making.period("" + period, teams, chairs);
            making.months(period, months);
        }
        return making.table();
    }

    /** Some teams have more than others. */
    private static List<Integer> likeliness(Random dice, int teams) {
        List<Integer> all = new ArrayList<>();
        for (int team = 0; team < teams; team++) {
            for (int i = 0; i <= dice.nextInt(4); i++) {
                all.add(team);
            }
        }
        return all;
    }

    /** The table in the making. */
    private static final class Making {

        private final Map<String, Integer> values = new LinkedHashMap<>();
        private final List<Sum<String>> sums = new ArrayList<>();
        private final List<String> groups = new ArrayList<>();

        void period(String period, int teams, int chairs) {
            groups.clear();
            groups.add("all");
            List<List<String>> splits = List.of(new ArrayList<>(), new ArrayList<>());
            for (int team = 0; team < teams; team++) {
                splits.get(0).add("t" + team);
            }
            for (int chair = 0; chair < chairs; chair++) {
                splits.get(1).add("h" + chair);
            }
            splits.forEach(groups::addAll);
            for (String line : lines()) {
                groups.forEach(group -> values.putIfAbsent(period + "/" + line + "/" + group, 0));
                for (List<String> split : splits) {
                    sums.add(new Sum<>(
                            period + "/" + line + "/all",
                            split.stream()
                                    .map(group -> period + "/" + line + "/" + group)
                                    .toList()));
                }
            }
            for (String group : groups) {
                String before = period + "/";
                String after = "/" + group;
                sums.add(new Sum<>(
                        before + "all" + after, List.of(before + "share" + after, before + "hidden-rest" + after)));
                sums.add(new Sum<>(before + "all" + after, bands("band", before, after)));
                for (int band = 0; band < BANDS; band++) {
                    // From some band on: a threshold, of which each holds the next.
                    List<String> parts = new ArrayList<>(List.of(before + "band" + band + after));
                    if (band + 1 < BANDS) {
                        parts.add(before + "over" + (band + 1) + after);
                    }
                    sums.add(new Sum<>(before + "over" + band + after, parts));
                }
            }
        }

        private static List<String> lines() {
            List<String> lines = new ArrayList<>(List.of("all", "share", "hidden-rest"));
            for (int band = 0; band < BANDS; band++) {
                lines.add("band" + band);
                lines.add("over" + band);
            }
            return lines;
        }

        private static List<String> bands(String line, String before, String after) {
            List<String> bands = new ArrayList<>();
            for (int band = 0; band < BANDS; band++) {
                bands.add(before + line + band + after);
            }
            return bands;
        }

        void count(int period, int month, String team, String chair, int band, boolean counts) {
            for (String time : List.of("" + period, period + "." + month)) {
                for (String group : List.of("all", team, chair)) {
                    add(time + "/all/" + group);
                    add(time + "/" + (counts ? "share" : "hidden-rest") + "/" + group);
                    add(time + "/band" + band + "/" + group);
                    for (int below = 0; below <= band; below++) {
                        add(time + "/over" + below + "/" + group);
                    }
                }
            }
        }

        private void add(String key) {
            values.merge(key, 1, Integer::sum);
        }

        void months(int period, int months) {
            for (String line : lines()) {
                for (String group : groups) {
                    List<String> parts = new ArrayList<>();
                    for (int month = 0; month < months; month++) {
                        parts.add(period + "." + month + "/" + line + "/" + group);
                    }
                    sums.add(new Sum<>(period + "/" + line + "/" + group, parts));
                }
            }
        }

        MadeUpTable table() {
            List<Figure<String>> figures = new ArrayList<>();
            values.forEach((key, value) ->
                    figures.add(key.contains("hidden") ? Figure.hidden(key, value) : Figure.shown(key, value)));
            return new MadeUpTable(figures, sums);
        }
    }
}

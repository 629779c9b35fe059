package io.github.driftwatch.comparison;

import io.github.driftwatch.comparison.EarlierSummary.Edition;
import io.github.driftwatch.procedure.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an earlier run differs from this one, the plans themselves apart, in words.
 *
 * @param folder the folder of the earlier run
 * @param then what that run says of itself
 * @param tonight this run
 */
record Differences(Path folder, EarlierSummary then, Tonight tonight) {

    /** Why nothing can be compared, as a sentence; absent where it can. */
    @Nullable
    String whyNotComparable() {
        if (then.asAt().isAfter(tonight.asAt())) {
            return "Nothing is compared: the check in " + folder + " was made for " + then.asAt()
                    + ", which is later than " + tonight.asAt() + ". Name an earlier one with --previous.";
        }
        List<String> names = editionsThen().stream().map(Edition::name).toList();
        List<String> namesNow = editionsNow().stream().map(Edition::name).toList();
        return names.equals(namesNow)
                ? null
                : "Nothing is compared: the check in " + folder + " held plans against " + String.join(", ", names)
                        + ", and this one against " + String.join(", ", namesNow)
                        + ". Keep a folder for each procedure, and name the one of this procedure with --previous.";
    }

    /** A word on lists that the earlier run did not write as CSV. */
    String lacking(List<String> lists) {
        String names = String.join(", ", lists);
        return "Not compared: " + names + ", as the check in " + folder + " wrote no such CSV. Let each check write "
                + (lists.size() == 1 ? "it" : "them") + ": --format csv,xlsx and, where --reports is given, " + names
                + " in it.";
    }

    /** A word on lists of which an earlier check of the same day says nothing of the days before. */
    String notComparedThen(List<String> lists) {
        return "Not compared: " + String.join(", ", lists) + ", as the check in " + folder
                + ", of the same day, had nothing to hold " + (lists.size() == 1 ? "it" : "them")
                + " against. From the next day on " + (lists.size() == 1 ? "it is" : "they are") + " compared again.";
    }

    /**
     * A word on a file that has not the rows that were written.
     *
     * @param rows how many it has
     * @param written how many it had
     * @param instead what is done for want of them, such as {@code not compared}
     */
    String cut(String file, long rows, long written, String instead) {
        return file + " in " + folder + " has " + rows + " of the " + written + " rows that its check wrote: " + instead
                + "; restore it from a copy.";
    }

    /** A word on a file that has more rows than were written. */
    String moreRows(String file, long rows, long written) {
        return file + " in " + folder + " has " + rows + (rows == 1 ? " row" : " rows") + ", and its check wrote "
                + written + ": what was added to it shows as resolved where it is not listed tonight.";
    }

    /** A word on files that are not as the earlier run left them. */
    String changedSince(List<String> files) {
        return String.join(", ", files) + " in " + folder + " " + (files.size() == 1 ? "has" : "have")
                + " been saved since the check wrote " + (files.size() == 1 ? "it" : "them")
                + ": where a spreadsheet changed an identifier, its row shows as new.";
    }

    /**
     * A word on what else may be behind a change; absent where the two runs are alike.
     *
     * @param layout the layout that tonight's input was read as
     */
    @Nullable
    String note(String layout) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < editionsNow().size(); i++) {
            profile(editionsThen().get(i), editionsNow().get(i), differences);
        }
        other("the layout", then.layout(), layout, differences);
        other("the program's version", then.programVersion(), tonight.programVersion(), differences);
        other("the version of its files", then.formatVersion(), tonight.formatVersion(), differences);
        if (tonight.lists().contains(ComparedList.UPCOMING)) {
            other("how far upcoming looks", days(then.horizonDays()), days(tonight.horizonDays()), differences);
        }
        return differences.isEmpty()
                ? null
                : "A change since the check in " + folder + " may come from what else has changed: "
                        + String.join("; ", differences) + ".";
    }

    private static void profile(Edition then, Edition now, List<String> differences) {
        if (!then.version().equals(now.version())) {
            other("the profile " + now.name(), "version " + then.version(), "version " + now.version(), differences);
        } else if (!then.sha256().equals(now.sha256())) {
            differences.add("the profile " + now.name() + ", changed under the same version " + now.version());
        }
    }

    private static void other(String what, String then, String now, List<String> differences) {
        if (!then.equals(now)) {
            differences.add(what + ", " + then + " then and " + now + " now");
        }
    }

    private static String days(int days) {
        return days + (days == 1 ? " day" : " days");
    }

    private List<Edition> editionsThen() {
        return inOrder(then.profiles());
    }

    private List<Edition> editionsNow() {
        return inOrder(tonight.procedures().profiles().stream()
                .map(Differences::edition)
                .collect(Collectors.toList()));
    }

    private static Edition edition(Profile profile) {
        return new Edition(profile.name(), profile.version(), profile.sha256());
    }

    private static List<Edition> inOrder(List<Edition> editions) {
        return editions.stream().sorted(Comparator.comparing(Edition::name)).toList();
    }
}

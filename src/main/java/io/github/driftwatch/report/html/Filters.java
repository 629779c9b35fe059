package io.github.driftwatch.report.html;

import io.github.driftwatch.comparison.Change;
import io.github.driftwatch.drift.Band;
import io.github.driftwatch.html.HtmlWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the rows of all lists can be chosen by: shown where the page's script runs, without which it would do nothing. */
final class Filters {

    /** What the script takes for rows that name nobody; no name is a mere blank. */
    private static final String NOBODY = " ";

    private Filters() {}

    static void write(HtmlWriter html, List<PlanMark> plans, boolean compared) throws IOException {
        SortedSet<String> teams = new TreeSet<>();
        SortedSet<String> chairs = new TreeSet<>();
        for (PlanMark mark : plans) {
            teams.add(ListSection.orEmpty(mark.plan().staff().team()));
            chairs.add(ListSection.orEmpty(mark.plan().staff().conferenceChair()));
        }
        html.open("div", "class", "filters", "role", "search", "aria-label", "Filter all lists")
                .line();
        html.open("form");
        html.open("div").element("label", "Search all lists", "for", "search");
        html.lone("input", "type", "search", "id", "search", "autocomplete", "off", "spellcheck", "false");
        html.close("div");
        choice(html, "team", "Team", "All teams", List.copyOf(teams));
        choice(html, "chair", "Conference chair", "All chairs", List.copyOf(chairs));
        choice(
                html,
                "band",
                "Band",
                "All bands",
                Arrays.stream(Band.values()).map(Band::name).toList());
        if (compared) {
            choice(
                    html,
                    "change",
                    "Change since the last check",
                    "All",
                    Arrays.stream(Change.values())
                            .map(change -> change.name().toLowerCase(Locale.ROOT))
                            .toList());
        }
        html.open("div")
                .element("button", "Clear", "type", "button", "id", "clear")
                .close("div");
        html.close("form").line();
        html.element("p", "", "id", "shown", "role", "status");
        html.close("div").line();
    }

    private static void choice(HtmlWriter html, String id, String label, String all, List<String> values)
            throws IOException {
        html.open("div").element("label", label, "for", id);
        html.open("select", "id", id, "data-filter", id).element("option", all, "value", "");
        for (String value : values) {
            if (!value.isEmpty()) {
                html.element("option", value, "value", value);
            }
        }
        if (values.contains("")) {
            html.element("option", "None named", "value", NOBODY);
        }
        html.close("select").close("div").line();
    }
}

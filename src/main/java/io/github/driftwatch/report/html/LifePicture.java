package io.github.driftwatch.report.html;

import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.html.Svg;
import io.github.driftwatch.html.Svg.Anchor;
import io.github.driftwatch.lifeline.Entry;
import io.github.driftwatch.lifeline.Kind;
import io.github.driftwatch.lifeline.Lifeline;
import io.github.driftwatch.lifeline.Milestone;
import io.github.driftwatch.lifeline.State;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.report.lifeline.LifelineScale;
import io.github.driftwatch.report.lifeline.LifelineWords;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A plan's life as a picture: months along the top, the time lived and to come, the conferences held and booked, what was
 * late, what is overdue since when, and the ages that procedures speak of.
 */
final class LifePicture {

    static final String LEGEND =
            "I initial conference, numbers: reviews, D designated review; dashed: booked, not yet held;"
                    + " red: late or overdue; small dots: due.";

    private static final int WIDTH = 1000;
    private static final int LEFT = 84;
    private static final int RIGHT = 24;
    private static final int MONTH_WIDTH = 64;
    private static final int LANE = 26;
    private static final int RADIUS = 10;
    private static final int LATE_LANE = 22;
    /** About how wide a bold letter is, at most. */
    private static final int LETTER = 8;
    /** More lines of what is overdue would make the picture unreadable; the table below it has all of them. */
    private static final int MOST_OVERDUE = 6;

    private final Lifeline life;
    private final LifelineScale scale;
    private final List<Mark> held;
    private final List<Mark> booked;
    private final List<Entry> overdue;
    private final int heldTop = 62;
    private final int bookedTop;
    private final int overdueTop;
    private final int agesTop;

    /** A conference with its place. */
    private record Mark(Entry entry, int x, int lane) {}

    LifePicture(Lifeline life) {
        this.life = life;
        this.scale = new LifelineScale(life, WIDTH - LEFT - RIGHT, MONTH_WIDTH);
        this.held = marks(life.past());
        this.booked = marks(life.toCome());
        this.overdue =
                life.overdue().subList(0, Math.min(MOST_OVERDUE, life.overdue().size()));
        this.bookedTop = heldTop + lanes(held) * LANE;
        this.overdueTop = bookedTop + lanes(booked) * LANE;
        this.agesTop = overdueTop + Math.max(1, overdue.size() + (hidden() > 0 ? 1 : 0)) * LATE_LANE + 6;
    }

    private int hidden() {
        return life.overdue().size() - overdue.size();
    }

    private static int lanes(List<Mark> marks) {
        return 1 + marks.stream().mapToInt(Mark::lane).max().orElse(0);
    }

    private List<Mark> marks(List<Entry> entries) {
        Lanes lanes = new Lanes(4);
        List<Mark> marks = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry.kind().isConference() && scale.reaches(entry.date()))
                .filter(entry -> entry.state() != State.CALLED_OFF && entry.state() != State.NOT_COUNTED)
                .sorted(Comparator.comparing(Entry::date))
                .forEach(entry -> {
                    int x = x(entry.date());
                    marks.add(new Mark(entry, x, lanes.place(x - RADIUS, x + RADIUS)));
                });
        return marks;
    }

    private int x(LocalDate day) {
        return LEFT + scale.cell(day);
    }

    void draw(HtmlWriter html, String id, String title, String description) throws IOException {
        Svg svg = Svg.begin(html, id, "life", WIDTH, agesTop + 44, title, description);
        months(svg);
        ages(svg);
        time(svg);
        label(svg, "Held", heldTop + 5);
        for (Mark mark : held) {
            conference(svg, mark, heldTop, "held");
        }
        label(svg, "Booked", bookedTop + 5);
        for (Mark mark : booked) {
            conference(svg, mark, bookedTop, "booked");
        }
        due(svg);
        overdue(svg);
        asAt(svg);
        svg.end();
    }

    private static void label(Svg svg, String text, int y) throws IOException {
        svg.word("soft", 0, y, Anchor.START, text);
    }

    private void months(Svg svg) throws IOException {
        svg.strokes("tick", upright(scale.ticks(), 18, 44));
        for (LocalDate month : scale.ticks()) {
            if (x(month) <= WIDTH - MONTH_WIDTH) {
                svg.word("soft", x(month), 13, Anchor.START, Words.month(month));
            }
        }
    }

    private void time(Svg svg) throws IOException {
        label(svg, "Time", 38);
        int lived = life.notBegun() ? LEFT : x(life.lastDay());
        svg.box("coming", lived, 28, WIDTH - RIGHT - lived, 10);
        svg.box("lived", LEFT, 28, lived - LEFT, 10);
        // What was late in the past, on the very line of time.
        List<Integer> late = life.past().stream()
                .filter(entry -> entry.state().isTrouble() && scale.reaches(entry.date()))
                .map(entry -> x(entry.date()))
                .distinct()
                .toList();
        for (int x : late) {
            svg.box("trouble", x - 1, 25, 3, 16);
        }
    }

    private void ages(Svg svg) throws IOException {
        label(svg, "Months", agesTop + 20);
        List<Milestone> reached = life.milestones().stream()
                .filter(milestone -> milestone.progress() != Milestone.Progress.ENDED_BEFORE)
                .toList();
        svg.strokes("age", upright(reached.stream().map(Milestone::day).toList(), 40, agesTop + 6));
        for (Milestone milestone : reached) {
            svg.word(null, x(milestone.day()), agesTop + 20, Anchor.MIDDLE, Integer.toString(milestone.months()));
        }
    }

    /** An upright stroke at each of some days. */
    private String upright(List<LocalDate> days, int from, int to) {
        return days.stream().map(day -> "M" + x(day) + " " + from + "V" + to).collect(Collectors.joining());
    }

    private void conference(Svg svg, Mark mark, int top, String kind) throws IOException {
        int y = top + mark.lane() * LANE;
        boolean trouble = mark.entry().state().isTrouble();
        svg.dot(kind + (trouble ? " late-ring" : ""), mark.x(), y, RADIUS);
        svg.word(trouble ? "trouble" : "strong", mark.x(), y + 5, Anchor.MIDDLE, letter(mark.entry()));
    }

    private static String letter(Entry entry) {
        return switch (entry.kind()) {
            case INITIAL_CONFERENCE -> "I";
            case DESIGNATED_REVIEW -> "D";
            default -> entry.number() == 0 ? "R" : Integer.toString(entry.number());
        };
    }

    /** What is due and not booked. */
    private void due(Svg svg) throws IOException {
        List<Integer> places = life.toCome().stream()
                .filter(entry -> entry.kind() == Kind.REQUIREMENT && scale.reaches(entry.date()))
                .map(entry -> x(entry.date()))
                .distinct()
                .toList();
        for (int x : places) {
            svg.dot("point", x, 33, 4);
        }
    }

    private void overdue(Svg svg) throws IOException {
        label(svg, "Overdue", overdueTop + 5);
        if (overdue.isEmpty()) {
            svg.word("soft", LEFT, overdueTop + 5, Anchor.START, "nothing");
        }
        int y = overdueTop;
        for (Entry entry : overdue) {
            if (!scale.reaches(entry.date())) {
                // The picture ends with the plan, and this fell due after that.
                String due = LifelineWords.plain(entry.what()) + ", due " + LifelineWords.day(entry.date());
                svg.word("trouble", WIDTH, y + 4, Anchor.END, due);
                y += LATE_LANE;
                continue;
            }
            int from = x(entry.date());
            int to = Math.max(from + 2, x(life.asAt()));
            String words = LifelineWords.plain(entry.what());
            if (from + words.length() * LETTER > WIDTH) {
                svg.word("trouble", WIDTH, y + 4, Anchor.END, words);
            } else {
                svg.word("trouble", from, y + 4, Anchor.START, words);
            }
            svg.box("trouble", from, y + 8, to - from, 4);
            y += LATE_LANE;
        }
        if (hidden() > 0) {
            svg.word("trouble", LEFT, y + 4, Anchor.START, "and " + hidden() + " more");
        }
    }

    private void asAt(Svg svg) throws IOException {
        if (life.notBegun() || life.asAt().isBefore(life.plan().start()) || !scale.reaches(life.asAt())) {
            return;
        }
        int x = x(life.asAt());
        svg.line("as-at", x, 20, x, agesTop + 26);
        Anchor anchor = x > WIDTH - 150 ? Anchor.END : x < LEFT + 80 ? Anchor.START : Anchor.MIDDLE;
        svg.word("strong", x, agesTop + 40, anchor, "as at " + LifelineWords.day(life.asAt()));
    }
}

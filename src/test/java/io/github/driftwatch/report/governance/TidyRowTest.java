package io.github.driftwatch.report.governance;

import static io.github.driftwatch.report.governance.MadeUpFigures.HALF_YEAR;
import static io.github.driftwatch.report.governance.MadeUpFigures.HELD;
import static io.github.driftwatch.report.governance.MadeUpFigures.IN_TIME;
import static io.github.driftwatch.report.governance.MadeUpFigures.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Line.Kind;
import io.github.driftwatch.governance.Period;
import io.github.driftwatch.governance.Split;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The rows of the figures' CSV file: measure by measure, then the month ends. */
class TidyRowTest {

    private static final Group NORTH = new Group(Split.TEAM, "North");

    @Test
    void everyFigureHasARowOfItsLinePeriodAndGroup() throws IOException {
        Line estimate = new Line("G16", "open-24", "Still open", Kind.ESTIMATE, "%", null, true, true);
        Line due = Line.count("G17", "due", "Reviews due", "reviews");
        Period next = HALF_YEAR.nextMonths(1).get(0);
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .months(2)
                .ahead(1)
                .measure("G6", "Reviews held", HELD, IN_TIME, HELD.hidden())
                .measure("G16", "How long", estimate)
                .measure("G17", "Ahead", due)
                .measure("G1", "Plans open", OPEN)
                .compared(IN_TIME, "9/12", "0/0", "")
                .figure(IN_TIME, HALF_YEAR, NORTH, "2/3")
                .figure(IN_TIME, HALF_YEAR, new Group(Split.CATEGORY, "NEG"), "1/3")
                .compared(estimate, "=7.25 5..10", "", "=")
                .all(due, next, "4")
                .monthly(OPEN, "10", "11")
                .figure(OPEN, HALF_YEAR.lastMonths(1).get(0), NORTH, "7");

        assertThat(csv(figures.shown())).isEqualTo("""
                measure,line,title,period,from,to,split,group,count,of,percent,value,unit,low,high
                G6,in-time,In time,this,2026-04-01,2026-09-30,all,all,9,12,75.0,,reviews,,
                G6,in-time,In time,this,2026-04-01,2026-09-30,team,North,2,3,66.7,,reviews,,
                G6,in-time,In time,this,2026-04-01,2026-09-30,category,NEG,1,3,33.3,,reviews,,
                G6,in-time,In time,before,2025-10-01,2026-03-31,all,all,0,0,z,,reviews,,
                G16,open-24,Still open,this,2026-04-01,2026-09-30,all,all,,,,7.3,%,5.0,10.0
                G16,open-24,Still open,year-before,2025-04-01,2025-09-30,all,all,,,,z,%,,
                G17,due,Reviews due,ahead,2026-10-01,2026-10-31,all,all,4,,,,reviews,,
                G18,G1/open,Plans open,month-end,2026-08-01,2026-08-31,all,all,10,,,,plans,,
                G18,G1/open,Plans open,month-end,2026-09-01,2026-09-30,all,all,11,,,,plans,,
                G18,G1/open,Plans open,month-end,2026-09-01,2026-09-30,team,North,7,,,,plans,,
                """);
    }

    @Test
    void whatIsWithheldHasALetterInPlaceOfEachOfItsNumbers() throws IOException {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G6", "Reviews held", HELD, IN_TIME)
                .all(HELD, HALF_YEAR, "40")
                .all(IN_TIME, HALF_YEAR, "4/40")
                .all(HELD, HALF_YEAR.before(), "3")
                .all(IN_TIME, HALF_YEAR.before(), "0/3");

        assertThat(csv(figures.suppressed())).isEqualTo("""
                measure,line,title,period,from,to,split,group,count,of,percent,value,unit,low,high
                G6,held,Reviews held,this,2026-04-01,2026-09-30,all,all,40,,,,reviews,,
                G6,held,Reviews held,before,2025-10-01,2026-03-31,all,all,c,,,,reviews,,
                G6,in-time,In time,this,2026-04-01,2026-09-30,all,all,c,40,c,,reviews,,
                G6,in-time,In time,before,2025-10-01,2026-03-31,all,all,0,c,c,,reviews,,
                """);
    }

    private static String csv(Shown shown) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportWriter(false, 80).write(TidyRow.TABLE, TidyRow.all(shown), Format.CSV, out);
        return out.toString(StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r\n", "\n");
    }
}

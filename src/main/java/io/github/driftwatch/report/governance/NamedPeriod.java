package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.governance.Period;
import io.github.driftwatch.report.Words;
import java.util.List;
import java.util.Locale;

/** A period, and what it is to the report. */
record NamedPeriod(PeriodName name, Period period) {

    /** The report's own period and those that it is compared with: where two of them are the same days, the first. */
    static List<NamedPeriod> compared(Governance governance) {
        List<NamedPeriod> all = all(governance);
        return all.get(1).period().equals(all.get(2).period()) ? all.subList(0, 2) : all;
    }

    /** All three by their names, even where two of them are the same days: a script looks for each. */
    static List<NamedPeriod> all(Governance governance) {
        Period own = governance.period();
        return List.of(
                new NamedPeriod(PeriodName.THIS, own),
                new NamedPeriod(PeriodName.BEFORE, own.before()),
                new NamedPeriod(PeriodName.YEAR_BEFORE, own.yearBefore()));
    }

    /** Its days, such as {@code 1 Apr 2026 to 30 Sep 2026}. */
    static String days(Period period) {
        return Words.shortDay(period.from()) + " to " + Words.shortDay(period.to());
    }

    /** The month that it ends in, such as {@code Sep 26}. */
    static String month(Period period) {
        String month = period.to().getMonth().name();
        return month.charAt(0)
                + month.substring(1, 3).toLowerCase(Locale.ROOT)
                + String.format(Locale.UK, " %02d", period.to().getYear() % 100);
    }
}

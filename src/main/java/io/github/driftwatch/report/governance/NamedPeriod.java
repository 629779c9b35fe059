package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.governance.Period;
import io.github.driftwatch.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A period, and what it is to the report. */
record NamedPeriod(PeriodName name, Period period) {

    /** The report's own period and those that it is compared with: where two of them are the same days, the first. */
    static List<NamedPeriod> compared(Governance governance) {
        Period own = governance.period();
        List<NamedPeriod> periods = new ArrayList<>();
        periods.add(new NamedPeriod(PeriodName.THIS, own));
        periods.add(new NamedPeriod(PeriodName.BEFORE, own.before()));
        if (!own.yearBefore().equals(own.before())) {
            periods.add(new NamedPeriod(PeriodName.YEAR_BEFORE, own.yearBefore()));
        }
        return periods;
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

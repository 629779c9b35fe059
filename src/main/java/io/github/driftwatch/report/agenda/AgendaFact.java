package io.github.driftwatch.report.agenda;

import io.github.driftwatch.agenda.Agenda;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a conference's sheet says, as a row of a table.
 *
 * @param agenda the sheet
 * @param section the part of the sheet
 * @param item what it is about, such as an agency or an action
 * @param value what is said of it, where that is not a day
 * @param date the day that is said of it
 * @param status how it stands, in a word or two
 * @param note where it comes from, or what else there is to know
 */
record AgendaFact(
        Agenda agenda,
        String section,
        String item,
        @Nullable Object value,
        @Nullable LocalDate date,
        @Nullable String status,
        @Nullable String note) {}

package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An export of any layout, written as files of a folder, and told in short: a line for each plan. */
record ToldExport(Path folder) {

    static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);

    /** Writes a file: one row a line, semicolons between the cells. */
    ToldExport with(String file, String... rows) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", rows).replace(';', ',') + "\n");
        return this;
    }

    Export read() throws UnusableInputException {
        return ExportReader.read(
                Sources.folder(folder), ReadingOptions.asAt(AS_AT).withMaxRejected(1.0));
    }

    String told() throws UnusableInputException {
        return told(read());
    }

    static String told(Export export) {
        return export.histories().stream().map(ToldExport::told).collect(Collectors.joining(" / "));
    }

    private static String told(PlanHistory history) {
        Plan plan = history.plan();
        StringBuilder told = new StringBuilder(plan.id() + " from " + plan.start());
        add(told, " to ", plan.end());
        add(told, " icpc ", plan.icpcDate());
        add(told, " born ", plan.dateOfBirth());
        add(told, " expected ", plan.expectedDateOfBirth());
        add(told, " died ", plan.dateOfDeath());
        add(told, " ", plan.category());
        for (Conference row : history.conferences()) {
            told.append(", review ").append(row.date());
            add(told, " quorate ", row.quorate());
            add(told, " ", row.outcome());
        }
        history.visits().forEach(visit -> {
            told.append(", visit ").append(visit.date());
            add(told, " seen ", visit.seen());
            add(told, " alone ", visit.seenAlone());
        });
        history.systemDues().forEach(due -> {
            told.append(", system due ").append(due.due());
            add(told, " for ", due.date());
        });
        return told.toString();
    }

    private static void add(StringBuilder told, String words, @Nullable Object value) {
        if (value != null) {
            told.append(words).append(value);
        }
    }

    static String findings(Export export) {
        return export.findings().stream()
                .map(finding -> finding.check().id() + " " + finding.file() + " " + finding.row())
                .collect(Collectors.joining(", "));
    }
}

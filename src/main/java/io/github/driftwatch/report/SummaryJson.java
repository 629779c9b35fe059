package io.github.driftwatch.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.driftwatch.comparison.ChangeCount;
import io.github.driftwatch.comparison.ComparedList;
import io.github.driftwatch.drift.Band;
import io.github.driftwatch.drift.UnknownFlag;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.report.split.SplitCount;
import io.github.driftwatch.time.BankHolidays;
import io.github.driftwatch.timeline.Status;
import io.github.driftwatch.timeline.UnassessedRule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes {@code summary.json}: what programs read of a run, and its evidence. The keys and their order are promised; but
 * for {@code seconds_taken}, two runs on the same input write the same bytes.
 */
final class SummaryJson {

    private final JsonGenerator json;
    private final EvidenceJson evidence;

    private SummaryJson(JsonGenerator json) {
        this.json = json;
        this.evidence = new EvidenceJson(json);
    }

    /** Writes the summary, and closes the stream. */
    static void write(CheckSummary summary, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DefaultPrettyPrinter lines = new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"));
            json.setPrettyPrinter(lines);
            new SummaryJson(json).write(summary);
            json.writeRaw('\n');
        }
    }

    private void write(CheckSummary summary) throws IOException {
        CheckSettings settings = summary.settings();
        json.writeStartObject();
        json.writeStringField("format_version", CheckSummary.FORMAT_VERSION);
        json.writeStringField("as_at", settings.asAt().toString());
        evidence.procedures(settings.procedures());
        json.writeStringField("program_version", settings.programVersion());
        json.writeNumberField("horizon_days", settings.horizonDays());
        evidence.asked(settings.asked());
        evidence.sealed(settings.seal() != null);
        since(summary);
        evidence.inputs(summary);
        plans(summary);
        counts(summary);
        drift(summary);
        findings(summary);
        notices(summary);
        acknowledged(summary);
        notAssessed(summary);
        words(summary);
        split(summary);
        evidence.outputs(summary.written());
        json.writeFieldName("seconds_taken");
        json.writeNumber(
                String.format(Locale.ROOT, "%.1f", summary.written().taken().toMillis() / 1000.0));
        json.writeEndObject();
    }

    private void since(CheckSummary summary) throws IOException {
        SinceEarlier since = summary.facts().since();
        if (since == null) {
            return;
        }
        json.writeObjectFieldStart("compared_with");
        json.writeStringField("as_at", since.changes().since().asAt().toString());
        json.writeStringField("program_version", since.changes().since().programVersion());
        json.writeEndObject();
        json.writeObjectFieldStart("changes");
        for (Map.Entry<ComparedList, ChangeCount> list :
                since.changes().counts().entrySet()) {
            json.writeObjectFieldStart(list.getKey().fileName());
            json.writeNumberField("new", list.getValue().news());
            json.writeNumberField("worse", list.getValue().worse());
            json.writeNumberField("same", list.getValue().same());
            json.writeNumberField("better", list.getValue().better());
            json.writeNumberField("resolved", list.getValue().resolved());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeNumberField("plans_no_longer_in_export", since.changes().plansGone());
    }

    private void plans(CheckSummary summary) throws IOException {
        json.writeObjectFieldStart("plans");
        json.writeNumberField("read", summary.plansRead());
        json.writeNumberField("checked", summary.plans().checked());
        json.writeNumberField("open", summary.plans().open());
        json.writeEndObject();
    }

    private void counts(CheckSummary summary) throws IOException {
        json.writeObjectFieldStart("by_status");
        for (Status status : Status.values()) {
            json.writeNumberField(status.name(), summary.tally().count(status));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("by_rule");
        for (Map.Entry<String, Map<Status, Long>> rule :
                summary.tally().byRule().entrySet()) {
            json.writeObjectFieldStart(rule.getKey());
            for (Map.Entry<Status, Long> count : rule.getValue().entrySet()) {
                json.writeNumberField(count.getKey().name(), count.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void drift(CheckSummary summary) throws IOException {
        json.writeObjectFieldStart("drift");
        json.writeObjectFieldStart("by_band");
        for (Map.Entry<Band, Long> band : summary.drift().byBand().entrySet()) {
            json.writeNumberField(band.getKey().name(), band.getValue());
        }
        json.writeEndObject();
        numbers("flags_raised", summary.drift().raised());
        json.writeArrayFieldStart("flags_not_assessed");
        for (UnknownFlag flag : summary.facts().flags().unassessed()) {
            json.writeStartObject();
            json.writeStringField("flag", flag.id());
            json.writeStringField("reason", flag.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        numbers("plans_not_assessed", summary.drift().unknown());
        json.writeEndObject();
    }

    private void numbers(String name, Map<String, Long> numbers) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Long> number : numbers.entrySet()) {
            json.writeNumberField(number.getKey(), number.getValue());
        }
        json.writeEndObject();
    }

    private void findings(CheckSummary summary) throws IOException {
        json.writeObjectFieldStart("findings");
        json.writeNumberField("error", summary.findings(Finding.Severity.ERROR));
        json.writeNumberField("warning", summary.findings(Finding.Severity.WARNING));
        json.writeObjectFieldStart("by_check");
        for (CheckCount count : inOrder(summary)) {
            json.writeNumberField(count.check().id(), count.all());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void notices(CheckSummary summary) throws IOException {
        NoticeCount notices = summary.facts().notices();
        if (notices != null) {
            json.writeObjectFieldStart("notices");
            json.writeNumberField("listed", notices.listed());
            json.writeNumberField("nobody_to_go_to", notices.unheard());
            json.writeNumberField("taken_as_told", notices.takenAsTold());
            json.writeEndObject();
        }
    }

    private void acknowledged(CheckSummary summary) throws IOException {
        KnownCount known = summary.known();
        if (known != null) {
            json.writeObjectFieldStart("acknowledged");
            json.writeNumberField("in_force", known.inForce());
            json.writeNumberField("nothing_late", known.nothingLate());
            json.writeNumberField("passed", known.passed());
            json.writeNumberField("overdue", known.overdue());
            json.writeNumberField("upcoming", known.upcoming());
            json.writeObjectFieldStart("by_reason");
            for (Map.Entry<String, Long> reason : known.byReason().entrySet()) {
                json.writeNumberField(reason.getKey(), reason.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static List<CheckCount> inOrder(CheckSummary summary) {
        return CheckCount.of(summary.facts().findings()).stream()
                .sorted(Comparator.comparing(CheckCount::check))
                .toList();
    }

    private void notAssessed(CheckSummary summary) throws IOException {
        json.writeArrayFieldStart("rules_not_assessed");
        for (UnassessedRule rule : summary.facts().unassessed()) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule().id());
            json.writeStringField("reason", rule.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("plans_not_assessed");
        for (NotAssessed rule : summary.tally().notAssessed()) {
            json.writeNumberField(rule.rule(), rule.plans());
        }
        json.writeEndObject();
        PartialHistory partial = summary.facts().partial();
        if (partial != null) {
            json.writeObjectFieldStart("partial_history");
            json.writeStringField("cause", partial.cause());
            json.writeNumberField("plans", partial.plans());
            json.writeArrayFieldStart("rules_not_assessed");
            for (String rule : partial.rules()) {
                json.writeString(rule);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void words(CheckSummary summary) throws IOException {
        json.writeStringField("bank_holidays", summary.facts().bankHolidays());
        json.writeNumberField("bank_holidays_proclaimed_to", BankHolidays.LAST_PROCLAIMED_YEAR);
        json.writeArrayFieldStart("notes");
        for (String note : summary.facts().notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
    }

    private void split(CheckSummary summary) throws IOException {
        SplitCount split = summary.split();
        if (split == null) {
            return;
        }
        json.writeObjectFieldStart("split");
        json.writeStringField("by", split.by().column());
        json.writeArrayFieldStart("parts");
        for (SplitCount.Part part : split.parts()) {
            json.writeStartObject();
            json.writeStringField("name", part.name());
            json.writeStringField("folder", part.folder());
            rows(part.rows());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("whole");
        rows(split.whole());
        json.writeEndObject();
        json.writeBooleanField("adds_up", split.addsUp());
        json.writeNumberField("folders_emptied", split.leftOver());
        json.writeEndObject();
    }

    private void rows(Map<String, Long> rows) throws IOException {
        for (Map.Entry<String, Long> list : rows.entrySet()) {
            json.writeNumberField(list.getKey(), list.getValue());
        }
    }
}

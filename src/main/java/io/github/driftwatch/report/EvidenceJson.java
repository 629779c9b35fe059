package io.github.driftwatch.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.driftwatch.comparison.TableSizes;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import java.io.IOException;
import java.util.Map;

/** Writes the part of {@code summary.json} that proves what was checked: what was read, by what it was judged, what came of it. */
final class EvidenceJson {

    private final JsonGenerator json;

    EvidenceJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes what plans were held against. */
    void procedures(Procedures procedures) throws IOException {
        json.writeObjectFieldStart("profile");
        json.writeStringField("name", procedures.joined(Profile::name));
        json.writeStringField("version", procedures.joined(Profile::version));
        json.writeStringField("sha256", procedures.joined(Profile::sha256));
        json.writeEndObject();
        json.writeArrayFieldStart("profiles");
        for (Profile profile : procedures.profiles()) {
            json.writeStartObject();
            profile(profile);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes on which day it was made, and with which options. */
    void asked(Asked asked) throws IOException {
        json.writeStringField("made_on", asked.madeOn().toString());
        json.writeObjectFieldStart("options");
        for (Map.Entry<String, String> option : asked.options().entrySet()) {
            json.writeStringField(option.getKey(), option.getValue());
        }
        json.writeEndObject();
    }

    private void profile(Profile profile) throws IOException {
        json.writeStringField("name", profile.name());
        json.writeStringField("version", profile.version());
        json.writeStringField("sha256", profile.sha256());
    }

    /** Writes whether a seal lies beside the summary. */
    void sealed(boolean sealed) throws IOException {
        if (sealed) {
            json.writeBooleanField("sealed", true);
        }
    }

    /** Writes what was read, and how many rows the tables had before, where they shrank. */
    void inputs(CheckSummary summary) throws IOException {
        json.writeStringField("layout", summary.facts().layout());
        if (summary.settings().asked().layoutSha256() != null) {
            json.writeStringField("layout_sha256", summary.settings().asked().layoutSha256());
        }
        json.writeArrayFieldStart("inputs");
        for (InputFile input : summary.facts().inputs()) {
            json.writeStartObject();
            json.writeStringField(
                    input.addsTo() ? "adds_to" : "table", input.table().fileName());
            json.writeStringField("file", input.file());
            json.writeStringField("sheet", input.sheet());
            json.writeNumberField("bytes", input.bytes());
            json.writeStringField("sha256", input.sha256());
            json.writeNumberField("rows_read", input.rowsRead());
            json.writeNumberField("rows_left_out", input.rowsLeftOut());
            json.writeEndObject();
        }
        json.writeEndArray();
        rowsBefore(summary.facts().rowsBefore());
    }

    private void rowsBefore(Map<Table, TableSizes.Size> rowsBefore) throws IOException {
        if (rowsBefore.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("rows_before");
        for (Map.Entry<Table, TableSizes.Size> table : rowsBefore.entrySet()) {
            json.writeObjectFieldStart(table.getKey().fileName());
            json.writeNumberField("rows", table.getValue().rows());
            json.writeStringField("as_at", table.getValue().asAt().toString());
            json.writeStringField("file", table.getValue().file());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Writes what was written. */
    void outputs(CheckSummary.Written written) throws IOException {
        json.writeArrayFieldStart("outputs");
        for (OutputFile output : written.outputs()) {
            json.writeStartObject();
            json.writeStringField("file", output.file());
            json.writeNumberField("bytes", output.bytes());
            json.writeStringField("sha256", output.sha256());
            json.writeNumberField("rows", output.rows());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

package io.github.driftwatch.run;

import io.github.driftwatch.ingest.Recognition;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.report.DataReview;
import io.github.driftwatch.source.UnusableInputException;
import java.util.List;

/** Looks at an export's data alone: reads and holds it against the checks, and writes nothing. */
public final class Validation {

    private Validation() {}

    /**
     * Tells what each file was taken for, before any is read to its end.
     *
     * @throws UnusableInputException where plans or reviews are missing, or the layout cannot be told
     */
    public static Recognition recognise(Request request) throws UnusableInputException {
        return request.sources().recognise(request.layout());
    }

    /**
     * Reads what a request names and gathers what is wrong with it, however many rows that leaves out.
     *
     * @throws UnusableInputException where the input cannot be used at all
     */
    public static DataReview of(Request request) throws UnusableInputException {
        AssessedExport assessed = AssessedExport.read(request.takingAnyRows());
        DataFindings gathered = new DataFindings(request, assessed.export());
        long[] plans = new long[1];
        assessed.each(assessment -> {
            plans[0]++;
            gathered.accept(assessment);
        });
        List<Finding> findings = gathered.finish(List.of());
        List<InputFile> inputs = assessed.export().inputs();
        return new DataReview(inputs, plans[0], findings, InputNotes.of(assessed.export(), request.sources()));
    }
}

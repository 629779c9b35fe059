package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.FailOn;
import io.github.driftwatch.cli.value.FailOnConverter;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.report.DataReview;
import io.github.driftwatch.report.DataReviewText;
import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.run.Request;
import io.github.driftwatch.run.Validation;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.Ink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is wrong with the data. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "Looks at the data alone: what each file was taken for, what is wrong with its rows, and what to do about it"
                    + " in the case system. It writes nothing but the list that it is asked for.",
            "A workbook has three sheets: the findings, what to do about each kind, and what was read. The findings are listed"
                    + " even where so many rows are unusable that check refuses the export; the exit code is then 3.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch validate --dir exports",
            "  driftwatch validate --workbook export.xlsx --out findings.xlsx"
        })
final class ValidateCommand extends SpeakingCommand {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOptions options = new OutputOptions();

    @Option(
            names = "--fail-on",
            split = ",",
            paramLabel = "KIND",
            converter = FailOnConverter.class,
            description = "End with exit code 1 where there are findings of this kind: data-error.")
    private Set<FailOn> failOn = EnumSet.noneOf(FailOn.class);

    ValidateCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        if (failOn.contains(FailOn.OVERDUE) || failOn.contains(FailOn.DRIFT_RED)) {
            throw new WrongCommandException("--fail-on: validate looks at the data alone and knows data-error;"
                    + " overdue and drift-red are for check.");
        }
        ListOutput output = options.output(console(), input);
        Request request = input.request(console(), output.out());
        Format format = output.chosen(console());
        int width = console().screen().width();
        Ink ink = console().inkOfErrors();
        if (!console().verbose()) {
            console().remark(RecognitionText.lines(Validation.recognise(request), width, ink));
        }
        DataReview review = Validation.of(request);
        write(review, output, format);
        console().remark(DataReviewText.lines(review, width, ink));
        Optional<String> refusal = review.refusal(request.maxRejected());
        if (refusal.isPresent()) {
            throw new UnusableInputException(refusal.get());
        }
        boolean fails = failOn.contains(FailOn.DATA_ERROR)
                && (review.findings(Finding.Severity.ERROR) > 0
                        || review.findings().stream()
                                .anyMatch(finding -> finding.check().isOfAWholeTable()));
        return (fails ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }

    private void write(DataReview review, ListOutput output, Format format) throws IOException, OutputException {
        switch (format) {
            case TABLE -> writeText(review, output);
            case XLSX -> review.writeWorkbook(output.file());
            default -> output.write(ReportTables.DATA_QUALITY, review.findings(), console());
        }
    }

    private void writeText(DataReview review, ListOutput output) throws IOException, OutputException {
        byte[] text = String.join(
                        "",
                        review
                                .lines(
                                        console().screen().width(),
                                        output.out() == null ? console().ink() : Ink.NONE)
                                .stream()
                                .map(line -> line + "\n")
                                .toList())
                .getBytes(StandardCharsets.UTF_8);
        if (output.out() == null) {
            console().out().write(text);
            console().requireWritten();
        } else {
            output.file().write(to -> to.write(text));
        }
    }
}

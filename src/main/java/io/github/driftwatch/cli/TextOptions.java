package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.DelimiterConverter;
import io.github.driftwatch.cli.value.EncodingConverter;
import io.github.driftwatch.source.Opening;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How text files are written, where it is not left to each to show. */
final class TextOptions {

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = EncodingConverter.class,
            description =
                    "The encoding of text files, such as utf-8, windows-1252 or ibm850; found out for each file, if"
                            + " not given.")
    private @Nullable Charset encoding;

    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            converter = DelimiterConverter.class,
            description = "What separates the cells of text files: comma, semicolon, tab, pipe or any one character;"
                    + " found out for each file, if not given.")
    private @Nullable Character delimiter;

    /** The same way to open files, with what these options say of text files. */
    Opening on(Opening how) {
        return how.withText(encoding, delimiter);
    }
}

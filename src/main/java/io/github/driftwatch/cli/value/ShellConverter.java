package io.github.driftwatch.cli.value;

import io.github.driftwatch.cli.completion.Shell;
import io.github.driftwatch.words.NearestWord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a {@link Shell} on the command line, in any case. PowerShell's newer versions are called pwsh. */
public final class ShellConverter implements ITypeConverter<Shell>, KnownWords {

    @Override
    public Shell convert(String value) {
        String wanted = value.strip().toLowerCase(Locale.ROOT);
        return wanted.equals("pwsh")
                ? Shell.POWERSHELL
                : Stream.of(Shell.values())
                        .filter(shell -> shell.word().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new TypeConversionException("found \"" + value + "\", expected one of "
                                + String.join(", ", words())
                                + NearestWord.to(wanted, words())
                                        .map(word -> "; did you mean \"" + word + "\"?")
                                        .orElse("")));
    }

    @Override
    public List<String> words() {
        return Stream.of(Shell.values()).map(Shell::word).toList();
    }
}

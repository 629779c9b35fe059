package io.github.driftwatch.cli;

import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.report.CheckSummary;
import io.github.driftwatch.time.BankHolidays;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Says which program this is. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        ProfileLoader loader = new ProfileLoader();
        String profiles = ProfileLoader.BUILT_IN.stream()
                .map(name -> name + " " + loader.load(name).version())
                .collect(Collectors.joining(", "));
        return new String[] {
            "driftwatch " + number() + ", reports of format " + CheckSummary.FORMAT_VERSION,
            "Profiles: " + profiles,
            "Bank holidays of England and Wales: as proclaimed up to " + BankHolidays.LAST_PROCLAIMED_YEAR
                    + ", computed after that",
            "Java " + System.getProperty("java.version"),
        };
    }

    /** The program's version, such as {@code 0.1.0}. */
    static String number() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}

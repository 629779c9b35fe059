import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.pitest.classpath.CodeSource;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.commandline.OptionsParser;
import org.pitest.mutationtest.commandline.ParseResult;
import org.pitest.mutationtest.commandline.PluginFilter;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;

/**
 * Writes the changes that {@link Draw} draws, for {@link Alone} to try: takes the options of the tool's own command line, runs
 * the tests once to learn which of them reach which line, and tries nothing.
 *
 * <p>A folder {@code changes} within that of the results gets {@code all.tsv}, a line for each change, and for each a folder of
 * its number with the changed class, as a place for the class path, and {@code tests.tsv}: thousandths of a second that each
 * test took, its class and what it is known by.
 */
public final class Drawn {

    private Drawn() {}

    public static void main(String[] args) {
        PluginServices plugins = PluginServices.makeForContextLoader();
        ParseResult parsed = new OptionsParser(new PluginFilter(plugins)).parse(args);
        if (!parsed.isOk()) {
            System.err.println(parsed.getErrorMessage().orElse("The options could not be read."));
            System.exit(2);
        }
        ReportOptions options = parsed.getOptions();
        Path folder = Path.of(options.getReportDir()).resolve("changes");
        AnalysisResult result =
                new EntryPoint().execute(null, options, new Writing(options, plugins, folder), Map.of());
        result.getError().ifPresent(error -> {
            error.printStackTrace();
            System.exit(2);
        });
    }

    /**
     * The tool groups its changes last before it tries them, when it knows the tests of each; here it then gets no group. It
     * also does so at first, before anything is drawn, to see whether there are any changes at all.
     */
    private static final class Writing extends SettingsFactory {

        private final Path folder;

        private Writing(ReportOptions options, PluginServices plugins, Path folder) {
            super(options, plugins);
            this.folder = folder;
        }

        @Override
        public MutationGrouperFactory getMutationGrouper() {
            return new MutationGrouperFactory() {

                @Override
                public MutationGrouper makeFactory(Properties properties, CodeSource code, int threads, int atOnce) {
                    return (classes, changes) -> {
                        if (Draw.isToCome()) {
                            return List.of(List.copyOf(changes));
                        }
                        write(changes, folder);
                        return List.of();
                    };
                }

                @Override
                public String description() {
                    return "No change in any process";
                }
            };
        }
    }

    private static void write(Collection<MutationDetails> changes, Path folder) {
        List<MutationDetails> inOrder = changes.stream()
                .sorted(Comparator.comparing((MutationDetails change) ->
                                change.getClassName().asJavaName())
                        .thenComparing(MutationDetails::getId))
                .toList();
        try {
            List<String> lines = new ArrayList<>();
            for (MutationDetails change : inOrder) {
                String number = String.format("%04d", lines.size() + 1);
                lines.add(String.join(
                        "\t",
                        number,
                        change.getClassName().asJavaName(),
                        change.getFilename(),
                        Integer.toString(change.getLineNumber()),
                        change.getMethod(),
                        change.getMutator()));
                Path own = folder.resolve(number);
                Path file = own.resolve(change.getClassName().asInternalName() + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, Draw.changed(change.getId()));
                Files.write(
                        own.resolve("tests.tsv"),
                        change.getTestsInOrder().stream().map(Drawn::words).toList());
            }
            Files.createDirectories(folder);
            Files.write(folder.resolve("all.tsv"), lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The tool knows a test as its class, a dot, and the test's unique name, which begins with a bracket. */
    private static String words(TestInfo test) {
        int bracket = test.getName().indexOf(".[");
        return test.getTime() + "\t" + test.getName().substring(0, bracket) + "\t"
                + test.getName().substring(bracket + 1);
    }
}

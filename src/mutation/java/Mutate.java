import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.pitest.classpath.CodeSource;
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
 * The tool's own command line, but changes of several classes may be tried in one process. A process runs every test once to
 * learn their names before it tries its first change: with a process for each class, as is usual, that takes more time than
 * the changes do. But what a changed line leaves behind in a process, such as a wrong text that is kept for the next time, may
 * fail a test that tries the next change: of 34 changes of the timeline that nobody can notice, 19 then passed for noticed.
 */
public final class Mutate {

    private Mutate() {}

    public static void main(String[] args) {
        PluginServices plugins = PluginServices.makeForContextLoader();
        ParseResult parsed = new OptionsParser(new PluginFilter(plugins)).parse(args);
        if (!parsed.isOk()) {
            System.err.println(parsed.getErrorMessage().orElse("The options could not be read."));
            System.exit(2);
        }
        ReportOptions options = parsed.getOptions();
        AnalysisResult result = new EntryPoint().execute(null, options, new Together(options, plugins), Map.of());
        result.getError().ifPresent(error -> {
            error.printStackTrace();
            System.exit(2);
        });
    }

    private static final class Together extends SettingsFactory {

        private Together(ReportOptions options, PluginServices plugins) {
            super(options, plugins);
        }

        @Override
        public MutationGrouperFactory getMutationGrouper() {
            return new MutationGrouperFactory() {

                @Override
                public MutationGrouper makeFactory(Properties properties, CodeSource code, int threads, int atOnce) {
                    return (classes, changes) -> atOnce == 0 ? byClass(changes) : grouped(changes, atOnce);
                }

                @Override
                public String description() {
                    return "Many changes in one process";
                }
            };
        }

        private static List<List<MutationDetails>> byClass(Collection<MutationDetails> changes) {
            return List.copyOf(changes.stream()
                    .collect(Collectors.groupingBy(MutationDetails::getClassName))
                    .values());
        }

        private static List<List<MutationDetails>> grouped(Collection<MutationDetails> changes, int atOnce) {
            // Neighbours are tried by much the same tests.
            List<MutationDetails> inOrder = changes.stream()
                    .sorted(Comparator.comparing((MutationDetails change) ->
                                    change.getClassName().asJavaName())
                            .thenComparing(MutationDetails::getId))
                    .toList();
            List<List<MutationDetails>> groups = new ArrayList<>();
            for (int from = 0; from < inOrder.size(); from += atOnce) {
                groups.add(new ArrayList<>(inOrder.subList(from, Math.min(inOrder.size(), from + atOnce))));
            }
            return groups;
        }
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs tests, class after class, until one fails: {@code Trial TESTS RESULT}, where TESTS is a file of the tests as {@link
 * Drawn} writes it, in the order to run them, and RESULT a file that gets what became of it: {@code failed} and the class;
 * {@code passed}; or {@code began} and the class that came to no end. It ends the process at the first failure, or when a class
 * takes too long, whatever else is still to run or to tidy up.
 */
public final class Trial {

    /** A class of tests may take so many times what it took while its lines were counted, and so many seconds more. */
    private static final int TIMES = 4;

    private static final int SECONDS_MORE = 20;

    private final Path result;
    private final Launcher launcher = LauncherFactory.create();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Trial::asDaemon);

    private Trial(Path result) {
        this.result = result;
    }

    public static void main(String[] args) throws IOException {
        Trial trial = new Trial(Path.of(args[1]));
        Map<String, List<String>> byClass = Files.readAllLines(Path.of(args[0])).stream()
                .collect(Collectors.groupingBy(
                        line -> line.split("\t", 3)[1], LinkedHashMap::new, Collectors.toList()));
        byClass.forEach(trial::run);
        trial.end("passed", 0);
    }

    private void run(String ofClass, List<String> lines) {
        say("began " + ofClass);
        long milliseconds = SECONDS_MORE * 1000;
        List<DiscoverySelector> tests = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\t", 3);
            milliseconds += TIMES * Long.parseLong(parts[0]);
            tests.add(DiscoverySelectors.selectUniqueId(parts[2]));
        }
        Future<?> tooLong = clock.schedule(() -> Runtime.getRuntime().halt(1), milliseconds, TimeUnit.MILLISECONDS);
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request().selectors(tests).build(), new TestExecutionListener() {
                    @Override
                    public void executionFinished(TestIdentifier test, TestExecutionResult outcome) {
                        if (outcome.getStatus() == TestExecutionResult.Status.FAILED) {
                            end("failed " + ofClass, 1);
                        }
                    }
                });
        tooLong.cancel(false);
    }

    private static Thread asDaemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private void end(String words, int code) {
        say(words);
        Runtime.getRuntime().halt(code);
    }

    private void say(String words) {
        try {
            Files.writeString(result, words);
        } catch (IOException broken) {
            Runtime.getRuntime().halt(2);
        }
    }
}

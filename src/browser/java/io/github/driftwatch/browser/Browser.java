package io.github.driftwatch.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A real browser without a window, with a profile of its own that is thrown away, and no name of any host known to it.
 * Where Chromium or its driver is not installed the test fails, and says so: nobody runs these tests who has not asked for
 * them by name.
 */
final class Browser implements AutoCloseable {

    /** As root, in a container with little shared memory, with nothing asked of the world. */
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--window-size=1280,1000");

    /** Warns that it does not know this browser's protocol: no command of it that is typed is used here. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    /** A check for accessibility looks at every part of a page, on a machine that may be doing other things. */
    private static final Duration LONGEST_CHECK = Duration.ofMinutes(2);

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** Starts one, with flags of Chromium's own beside the usual. */
    static Browser start(String... more) {
        try {
            Path profile = Files.createTempDirectory("browser");
            ChromeOptions options = new ChromeOptions();
            options.setBinary(installed("chromium", "chromium-browser", "google-chrome"));
            options.addArguments(FLAGS);
            options.addArguments(more);
            options.addArguments("--user-data-dir=" + profile);
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            logs.enable(LogType.PERFORMANCE, Level.ALL);
            options.setCapability("goog:loggingPrefs", logs);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(Path.of(installed("chromedriver")).toFile())
                    .usingAnyFreePort()
                    .build();
            ChromeDriver driver = new ChromeDriver(service, options);
            driver.manage().timeouts().scriptTimeout(LONGEST_CHECK);
            return new Browser(driver, profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String installed(String... names) {
        String[] folders = Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1);
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new IllegalStateException("No " + names[0]
                        + " on the PATH: the pages cannot be tried. Install Chromium and its driver (on Debian:"
                        + " chromium and chromium-driver), or leave -Pbrowser away."));
    }

    /** Opens a page from its file, with what was logged before forgotten. */
    void open(Path page) {
        open(page, "");
    }

    /**
     * Opens a page at a fragment, such as {@code #plan-3}, and waits until it is there with its scripts run: a browser that
     * has much to do says that it went there before it has.
     */
    void open(Path page, String fragment) {
        go(page, fragment);
        await(() -> Boolean.TRUE.equals(
                run("return location.protocol === 'file:' && document.readyState === 'complete'")));
    }

    private void go(Path page, String fragment) {
        driver.get("about:blank");
        log(LogType.BROWSER);
        log(LogType.PERFORMANCE);
        driver.get(page.toUri() + fragment);
    }

    /**
     * Opens a page with no script of its own run. What is asked of it afterwards is run again, so the page must have been read
     * to its end first.
     */
    void openWithoutScript(Path page) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        go(page, "");
        await(() -> log(LogType.PERFORMANCE).stream().map(Logged::of).anyMatch(Logged::isLoaded));
        command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    private static void await(BooleanSupplier happened) {
        long end = System.nanoTime() + LONGEST_CHECK.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The page was not read within " + LONGEST_CHECK.toSeconds() + " s");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** What a script says; its arguments are {@code arguments[0]} and so on. */
    @Nullable
    Object run(String script, Object... args) {
        return driver.executeScript(script, args);
    }

    /** What a script says, as a text. */
    String text(String script, Object... args) {
        return String.valueOf(run(script, args));
    }

    /** What a script says, as a number. */
    double number(String script, Object... args) {
        return Double.parseDouble(text(script, args));
    }

    /** What a script says, as texts. */
    List<String> texts(String script, Object... args) {
        List<String> texts = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(run(script, args))).forEach(text -> texts.add(String.valueOf(text)));
        return texts;
    }

    /** What a script says once it calls its last argument. */
    @Nullable
    Object await(String script, Object... args) {
        return driver.executeAsyncScript(script, args);
    }

    /** Types, as at a keyboard, wherever the focus is. */
    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Goes to the control before the present one. */
    void typeShiftTab() {
        new Actions(driver).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT).perform();
    }

    /** A command of the browser's own protocol. */
    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** How it looks to a person with these preferences: none for the usual. */
    void look(Look look) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        look.media(),
                        "features",
                        Stream.of(
                                        Map.of("name", "prefers-color-scheme", "value", look.scheme()),
                                        Map.of("name", "forced-colors", "value", look.forced() ? "active" : "none"))
                                .toList()));
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", look.width(), "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Everything that the page has asked for since it was opened, itself included. */
    List<String> requests() {
        return log(LogType.PERFORMANCE).stream()
                .map(Logged::of)
                .filter(logged -> logged.isRequest() && !logged.address().equals("about:blank"))
                .map(Logged::address)
                .toList();
    }

    /** What was said on the console since the page was opened: its own words, and the browser's complaints. */
    List<String> console() {
        return log(LogType.BROWSER).stream().map(LogEntry::getMessage).toList();
    }

    private List<LogEntry> log(String type) {
        return driver.manage().logs().get(type).getAll();
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // The browser may still be clearing up itself: what it leaves is in a temporary folder.
            profile.toFile().deleteOnExit();
        }
    }
}

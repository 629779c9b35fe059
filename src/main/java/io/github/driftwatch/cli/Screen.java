package io.github.driftwatch.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The terminal that standard output goes to, if it does.
 *
 * @param terminal whether it goes to one: else to a file or a pipe
 * @param width its width in characters
 * @param errors whether standard error goes to a terminal too
 * @param colours whether colours are understood there, and wanted
 * @param charset what the terminal can show
 */
record Screen(boolean terminal, int width, boolean errors, boolean colours, Charset charset) {

    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 40;

    /** Both go to the same place, which shows everything but colours. */
    Screen(boolean terminal, int width) {
        this(terminal, width, terminal);
    }

    /** A place that shows everything but colours. */
    Screen(boolean terminal, int width, boolean errors) {
        this(terminal, width, errors, false, StandardCharsets.UTF_8);
    }

    /** The same without colours. */
    Screen plain() {
        return colours ? new Screen(terminal, width, errors, false, charset) : this;
    }

    /** What this process writes to. */
    static Screen ofThisProcess() {
        Console console = System.console();
        boolean terminal = isTerminal(console);
        return new Screen(
                terminal,
                width(System.getenv("COLUMNS"), terminal ? Screen::askTheTerminal : () -> 0),
                terminal && errorsGoToADevice(),
                Colours.areUnderstood(System.getenv(), System.getProperty("os.name", "")),
                terminal ? charset(console) : StandardCharsets.UTF_8);
    }

    private static Charset charset(@Nullable Console console) {
        return console == null ? StandardCharsets.UTF_8 : console.charset();
    }

    /** Java knows of no terminal but that of standard output; where Linux says what standard error is, it is asked. */
    private static boolean errorsGoToADevice() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).startsWith("/dev");
        } catch (IOException | UnsupportedOperationException e) {
            return true;
        }
    }

    /** From Java 22 on there is a console even where there is no terminal, and it says so itself. */
    static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /**
     * How wide it is taken to be. What is narrower than any table can be is no width.
     *
     * @param columns the width that a person has set, as in {@code COLUMNS}
     * @param terminal what the terminal says itself, asked only where nobody has set one; 0 where it says nothing
     */
    static int width(@Nullable String columns, IntSupplier terminal) {
        int told = number(columns);
        if (told >= NARROWEST) {
            return told;
        }
        int asked = terminal.getAsInt();
        return asked >= NARROWEST ? asked : USUAL_WIDTH;
    }

    /** The width that {@code stty size} prints; 0 where there is no such command. */
    private static int askTheTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            stty.waitFor(1, TimeUnit.SECONDS);
            return columns(size);
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** The second of the two numbers of {@code stty size}, which are rows and columns. */
    static int columns(String size) {
        return number(size.substring(size.indexOf(' ') + 1));
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }
}

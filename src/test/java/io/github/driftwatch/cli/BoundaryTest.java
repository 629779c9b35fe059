package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is thrown, and in whichever thread, the program ends with one line and an exit code of the contract. */
class BoundaryTest {

    private static final String CHILD = "C1001 Child's Name";

    /** What a parser, the platform or a library can throw. */
    private static List<Throwable> anything() {
        return List.of(
                new StackOverflowError(CHILD),
                new NoClassDefFoundError(CHILD),
                new ExceptionInInitializerError(CHILD),
                new InternalError(CHILD),
                new AssertionError(CHILD),
                new IllegalStateException(CHILD, new IllegalStateException(CHILD)),
                new ArrayIndexOutOfBoundsException(CHILD),
                new ThreadDeath());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void anythingThrownIsOneLineAndAFault(int which) {
        Throwable thrown = anything().get(which);
        CommandRun run = CommandRun.beside(() -> throwIt(thrown), "command");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err())
                .startsWith("driftwatch: something went wrong inside the program ("
                        + thrown.getClass().getSimpleName() + "); earlier reports are whole. ")
                .hasLineCount(1)
                .doesNotContain("C1001");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parallel stream", "task of another thread", "wrapped by a library"})
    void wantOfMemoryElsewhereIsStillWantOfMemory(String where) {
        CommandRun run = CommandRun.beside(
                () -> {
                    if (where.equals("parallel stream")) {
                        IntStream.range(0, 10_000).parallel().forEach(i -> outOfMemory());
                    } else if (where.startsWith("wrapped")) {
                        throw new IllegalStateException(CHILD, new OutOfMemoryError(CHILD));
                    } else {
                        inAnotherThread();
                    }
                },
                "command");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err())
                .isEqualTo("driftwatch: there is not enough memory for this; earlier reports are whole. Allow it more,"
                        + " as in java -Xmx4g -jar driftwatch.jar, and run it again.\n");
    }

    /** Standard error that cannot be written to, and commands that cannot even be made. */
    @ParameterizedTest
    @ValueSource(strings = {"", "check"})
    void aConsoleThatFailsEndsTheRunAllTheSame(String command) {
        PrintStream broken = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                throw new IllegalStateException(CHILD);
            }
        };
        Console console = new Console(broken, broken, new Screen(false, 80), CommandRun.TODAY);
        assertThat(Main.code(console, command.isEmpty() ? new String[0] : new String[] {command}))
                .isEqualTo(70);
    }

    private static void inAnotherThread() {
        FutureTask<Void> task = new FutureTask<>(() -> {
            outOfMemory();
            return null;
        });
        new Thread(task, "digest").start();
        try {
            task.get();
        } catch (InterruptedException | ExecutionException e) {
            throwIt(Objects.requireNonNull(e.getCause()));
        }
    }

    private static void outOfMemory() {
        throw new OutOfMemoryError(CHILD);
    }

    private static void throwIt(Throwable thrown) {
        BoundaryTest.<RuntimeException>sneak(thrown);
    }

    @SuppressWarnings("unchecked") // Whatever it is, checked or not.
    private static <X extends Throwable> void sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }
}

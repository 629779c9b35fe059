package workbooks;

/** What a reader says at its end. */
final class Took {

    private Took() {}

    /** Prints the milliseconds since then; a reader that read nothing is no reader. */
    static void print(long begunNanos, long cells) {
        if (cells == 0) {
            throw new IllegalStateException("found no cell, expected some");
        }
        System.out.println((System.nanoTime() - begunNanos) / 1_000_000);
    }
}

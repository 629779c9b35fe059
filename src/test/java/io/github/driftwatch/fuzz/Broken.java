package io.github.driftwatch.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Breaks a file in one to four places, as it comes: bytes changed, lost, doubled or moved, and words put among them. */
public final class Broken {

    /** What JSON is made of, what is nearly JSON, and what its readers stumble over. */
    private static final List<String> OF_JSON = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "null",
            "true",
            "1e999999999",
            "-1",
            "99999999999999999999999",
            "\"\"",
            "{\"a\":",
            "[[[[",
            "\\u0000",
            "\\",
            "\\uD800",
            "\u00FF",
            "\0",
            "\u00EF\u00BB\u00BF",
            "//");

    /** Breaks a text of JSON, with further pieces beside those of every JSON. */
    public static Broken json(List<String> further) {
        return new Broken(Stream.concat(OF_JSON.stream(), further.stream()).toList());
    }

    private static final int MOST_PLACES = 4;
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            Charset.forName("UTF-32LE"),
            Charset.forName("windows-1252"));

    private final List<String> words;

    /** @param words what else is put in, each a text of Latin-1 that stands for its bytes */
    public Broken(List<String> words) {
        this.words = List.copyOf(words);
    }

    public byte[] of(byte[] sound, Random dice) {
        byte[] broken = sound.clone();
        for (int places = 1 + dice.nextInt(MOST_PLACES); places > 0; places--) {
            broken = brokenOnce(broken, dice);
        }
        return broken;
    }

    private byte[] brokenOnce(byte[] bytes, Random dice) {
        int from = dice.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + (dice.nextInt(3) == 0 ? dice.nextInt(200) : dice.nextInt(4)));
        byte[] piece = Arrays.copyOfRange(bytes, from, to);
        return switch (dice.nextInt(12)) {
            case 0, 1 -> joined(bytes, from, to, changed(piece, dice));
            case 2 -> joined(bytes, from, to, new byte[0]);
            case 3 -> joined(bytes, from, from, piece);
            case 4, 5, 6 -> joined(bytes, from, from, word(dice));
            case 7, 8 -> joined(bytes, from, to, word(dice));
            case 9 -> joined(bytes, dice.nextInt(bytes.length + 1), -1, piece);
            case 10 -> dice.nextInt(4) == 0 ? Arrays.copyOf(bytes, from) : joined(bytes, from, from, repeated(dice));
            default ->
                dice.nextInt(8) == 0
                        ? new String(bytes, StandardCharsets.UTF_8)
                                .getBytes(ENCODINGS.get(dice.nextInt(ENCODINGS.size())))
                        : joined(bytes, from, from, new byte[] {(byte) dice.nextInt()});
        };
    }

    private static byte[] changed(byte[] piece, Random dice) {
        for (int i = 0; i < piece.length; i++) {
            piece[i] = dice.nextBoolean() ? (byte) (piece[i] ^ 1 << dice.nextInt(8)) : (byte) dice.nextInt();
        }
        return piece;
    }

    private byte[] word(Random dice) {
        return words.get(dice.nextInt(words.size())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] repeated(Random dice) {
        byte[] word = word(dice);
        int times = 1 + dice.nextInt(dice.nextInt(50) == 0 ? 2_000 : 30);
        byte[] all = new byte[word.length * times];
        for (int i = 0; i < all.length; i++) {
            all[i] = word[i % word.length];
        }
        return all;
    }

    /** The bytes with others in the place of those from one position up to another; -1 stands for none. */
    private static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
        int goOn = to < 0 ? from : to;
        byte[] joined = Arrays.copyOf(bytes, from + between.length + bytes.length - goOn);
        System.arraycopy(between, 0, joined, from, between.length);
        System.arraycopy(bytes, goOn, joined, from + between.length, bytes.length - goOn);
        return joined;
    }
}

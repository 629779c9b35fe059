package io.github.driftwatch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java source taken apart, as far as is needed to find its texts whatever lines a formatter breaks them into. */
final class JavaTexts {

    /**
     * A word, a sign or a text; texts that are joined by {@code +} are one.
     *
     * @param value what is written, without quotes and escapes
     */
    record Token(boolean isText, String value) {

        boolean is(String sign) {
            return !isText && value.equals(sign);
        }

        boolean isWord() {
            return !isText && Character.isJavaIdentifierStart(value.charAt(0));
        }
    }

    private static final Pattern TOKEN = Pattern.compile(
            "(?<left>\\s+|//[^\\n]*|/\\*.*?\\*/)"
                    + "|\"\"\"[ \\t]*\\n(?<block>.*?)(?<!\\\\)\"\"\""
                    + "|\"(?<text>[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\""
                    + "|(?<rest>'(?:[^'\\\\]|\\\\.)+'|[\\p{L}_$][\\p{L}\\d_$]*|.)",
            Pattern.DOTALL);

    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u+([0-9a-fA-F]{4})");

    private final List<Token> tokens = new ArrayList<>();

    private JavaTexts(String source) {
        Matcher matcher = TOKEN.matcher(source);
        while (matcher.find()) {
            if (matcher.group("block") != null) {
                text(unescaped(matcher.group("block").stripIndent()));
            } else if (matcher.group("text") != null) {
                text(unescaped(matcher.group("text")));
            } else if (matcher.group("rest") != null) {
                tokens.add(new Token(false, matcher.group("rest")));
            }
        }
    }

    static JavaTexts of(Path file) {
        try {
            return new JavaTexts(Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaTexts of(String source) {
        return new JavaTexts(source);
    }

    private static String unescaped(String written) {
        return UNICODE.matcher(written)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(found.group(1), 16)).replace("\\", "\\\\")))
                .translateEscapes();
    }

    private void text(String text) {
        int last = tokens.size() - 1;
        if (last > 0 && tokens.get(last).is("+") && tokens.get(last - 1).isText()) {
            tokens.remove(last);
            tokens.set(last - 1, new Token(true, tokens.get(last - 1).value() + text));
        } else {
            tokens.add(new Token(true, text));
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Every text, one after the other. */
    String all() {
        StringBuilder all = new StringBuilder();
        tokens.stream()
                .filter(Token::isText)
                .forEach(token -> all.append(token.value()).append('\n'));
        return all.toString();
    }

    /** The texts within the brackets that open at a place. */
    List<String> within(int bracket) {
        List<String> texts = new ArrayList<>();
        int depth = 0;
        for (int i = bracket; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isText()) {
                texts.add(token.value());
            } else if (token.is("(")) {
                depth++;
            } else if (token.is(")")) {
                depth--;
                if (depth == 0) {
                    break;
                }
            }
        }
        return texts;
    }
}

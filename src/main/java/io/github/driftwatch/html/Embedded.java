package io.github.driftwatch.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * A style sheet or a script that a page carries in itself.
 *
 * @param text all of it
 */
record Embedded(String text) {

    /**
     * One of the resources beside this class.
     *
     * @param name its file's name, such as {@code page.css}
     */
    static Embedded read(String name) throws IOException {
        try (InputStream in = Embedded.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (text.toLowerCase(Locale.ROOT).contains("</")) {
                // It would end where it stands, and the rest of it would be shown.
                throw new IllegalStateException(name + " holds an end tag");
            }
            return new Embedded(text);
        }
    }

    /** How a page's policy names it: this very text, and no other, may run. */
    String source() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

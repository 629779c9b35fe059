package io.github.driftwatch.pseudonym;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes out of a key: the kind, a hyphen and ten characters of Crockford's base 32, such as {@code child-7Q2M4XK9TB}. With
 * 50 bits, two of 100,000 children have one code about once in 200,000 authorities. Not for use by several threads.
 */
final class KeyedCodes implements Pseudonyms {

    /** Without I, L, O and U, which are misread or make words. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final int BITS = 5;
    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;
    private final Map<String, String> codes = new HashMap<>();

    KeyedCodes(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    @Override
    public String code(String kind, String identifier) {
        return identifier.isBlank()
                ? identifier
                : codes.computeIfAbsent(kind + '\0' + identifier, of -> kind + "-" + characters(of));
    }

    private String characters(String of) {
        byte[] digest = mac.doFinal(of.getBytes(StandardCharsets.UTF_8));
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = (bits << Byte.SIZE) | (digest[i] & 0xFF);
        }
        StringBuilder characters = new StringBuilder();
        for (int i = 1; i <= LENGTH; i++) {
            characters.append(LETTERS.charAt((int) (bits >>> (Long.SIZE - i * BITS)) & (LETTERS.length() - 1)));
        }
        return characters.toString();
    }
}

package io.github.driftwatch.pseudonym;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes out of a key: the kind, a hyphen and ten characters of Crockford's base 32, such as {@code child-7Q2M4XK9TB}. With
 * 50 bits, two of 100,000 children have one code about once in 200,000 authorities.
 */
final class KeyedCodes implements Pseudonyms {

    /** Without I, L, O and U, which are misread or make words. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final int BITS = 5;
    private static final String ALGORITHM = "HmacSHA256";

    private final ThreadLocal<Mac> macs;

    KeyedCodes(byte[] key) {
        SecretKeySpec secret = new SecretKeySpec(key, ALGORITHM);
        this.macs = ThreadLocal.withInitial(() -> mac(secret));
    }

    private static Mac mac(SecretKeySpec secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    @Override
    public String code(String kind, String identifier) {
        return identifier.isBlank() ? identifier : kind + "-" + characters(kind + '\0' + identifier);
    }

    private String characters(String of) {
        byte[] digest = macs.get().doFinal(of.getBytes(StandardCharsets.UTF_8));
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

package io.github.driftwatch.evidence;

import io.github.driftwatch.key.KeyUse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The seal of a report: what only who has the key can make of its digest. As the summary holds the digest of every other
 * file, one seal is enough for a folder.
 */
public final class Seal {

    /** The name of the file that holds it, beside the summary. */
    public static final String FILE = "summary.seal";

    /** What its key is for. */
    public static final KeyUse KEY_USE = new KeyUse(
            "--key",
            "and so lets them seal whatever they write",
            "Restore it from a copy; for reports to come, driftwatch check makes a new key where the file is not there yet.");

    private static final String ALGORITHM = "HmacSHA256";

    /** A key may serve other ends one day: what is sealed for one must be no seal for another. */
    private static final String PURPOSE = "driftwatch report ";

    private Seal() {}

    /**
     * The seal, in lower-case hexadecimal.
     *
     * @param digest the digest of the summary, in lower-case hexadecimal
     */
    public static String of(byte[] key, String digest) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((PURPOSE + digest).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Whether a text is the seal; takes as long whatever is wrong with it. */
    static boolean isOf(byte[] key, String digest, String found) {
        return MessageDigest.isEqual(
                of(key, digest).getBytes(StandardCharsets.US_ASCII), found.getBytes(StandardCharsets.US_ASCII));
    }
}

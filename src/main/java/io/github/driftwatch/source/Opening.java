package io.github.driftwatch.source;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How files are to be opened, where that is not left to their content.
 *
 * @param encoding the encoding of text files; absent where each file's own is to be found out
 * @param delimiter what stands between the cells of text files; absent where each file's own is to be found out
 * @param sheet the sheet of a workbook that holds the table; absent where it is found by its name
 * @param passwords where the passwords of protected workbooks come from
 */
public record Opening(
        @Nullable Charset encoding,
        @Nullable Character delimiter,
        @Nullable String sheet,
        Passwords passwords) {

    /** Everything is left to the files, and no password is known. */
    public static Opening byContent() {
        return new Opening(null, null, null, Passwords.NONE);
    }

    /** The same with the encoding and the delimiter of text files; absent is by their content. */
    public Opening withText(@Nullable Charset otherEncoding, @Nullable Character otherDelimiter) {
        return new Opening(otherEncoding, otherDelimiter, sheet, passwords);
    }

    /** The same with the sheet that holds the table, absent where it is found by its name, and with passwords. */
    public Opening withWorkbooks(@Nullable String otherSheet, Passwords otherPasswords) {
        return new Opening(encoding, delimiter, otherSheet, otherPasswords);
    }
}

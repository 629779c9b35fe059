package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads shares, as fractions or per cent. */
final class Fractions {

    private static final Pattern OF = Pattern.compile("([0-9]{1,4}) ?/ ?([0-9]{1,4})");
    private static final Pattern PER_CENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3})?) ?%");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int ALL = 100_000;

    private Fractions() {}

    static Fraction fraction(JsonNode json, JsonPath path) {
        String text = json.asText();
        Matcher of = OF.matcher(text);
        if (of.matches()) {
            return fraction(Integer.parseInt(of.group(1)), Integer.parseInt(of.group(2)), text, path);
        }
        Matcher perCent = PER_CENT.matcher(text);
        if (perCent.matches()) {
            int thousandths =
                    new BigDecimal(perCent.group(1)).multiply(THOUSAND).intValueExact();
            return fraction(thousandths, ALL, text, path);
        }
        throw path.refuse("found " + Quoted.text(text) + ", expected a share as in \"1/3\" or \"40%\".");
    }

    private static Fraction fraction(int part, int whole, String text, JsonPath path) {
        if (part < 1 || part > whole) {
            throw path.refuse("found " + Quoted.text(text) + ", expected more than none, and all at most.");
        }
        return new Fraction(part, whole);
    }
}

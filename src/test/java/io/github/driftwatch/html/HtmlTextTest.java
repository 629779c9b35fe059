package io.github.driftwatch.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            Review 3                  | Review 3                                    | plain words stay
            <img src=x onerror=a()>   | &lt;img src=x onerror=a()&gt;               | no element
            "><script>                | &quot;&gt;&lt;script&gt;                    | no end of an attribute
            O'Brien & Co              | O&#39;Brien &amp; Co                        | both quotes, and what begins an entity
            </script></textarea>]]>   | &lt;/script&gt;&lt;/textarea&gt;]]&gt;      | no end of anything
            a\\u0000b\\u0007c\\u0085d | a\\uFFFDb\\uFFFDc\\uFFFDd                   | control characters
            a\\u2028b\\u2029c\\nd     | a b c d                                     | whatever ends a line
            \\uD83D\\uDE00 \\uD83D x \\uDE00 | \\uD83D\\uDE00 \\uFFFD x \\uFFFD     | halves of characters
            \\uFFFE é ł               | \\uFFFD é ł                                 | what is no character
            """)
    void nothingOfATextActs(String text, String escaped, String why) {
        assertThat(HtmlText.escaped(unescaped(text))).as(why).isEqualTo(unescaped(escaped));
    }

    /** Characters that a source file cannot show are written as Java writes them. */
    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (text.startsWith("\\n", i)) {
                plain.append('\n');
                i++;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}

package io.github.driftwatch.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class HtmlDocumentTest {

    private static String page() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlDocument("Plans as at <today>", "0.1.0", "7")
                .write(out, html -> html.element("p", "Łódź", "title", "a \"b\"", "lang", null));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itsPolicyLetsItsOwnStyleAndScriptRunAndNothingElse() throws Exception {
        String page = page();
        assertThat(page)
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-" + digest(page, "style")
                        + "&#39;; script-src &#39;sha256-" + digest(page, "script")
                        + "&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;\"");
    }

    private static String digest(String page, String tag) throws Exception {
        int from = page.indexOf("<" + tag + ">") + tag.length() + 2;
        byte[] text = page.substring(from, page.indexOf("</" + tag + ">", from)).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
    }

    @Test
    void itNeedsNothingFromElsewhereAndTellsNobodyWhereItIs() throws Exception {
        assertThat(page())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains("<meta name=\"referrer\" content=\"no-referrer\">")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("<meta name=\"driftwatch-format\" content=\"7\">")
                .contains("<meta name=\"generator\" content=\"Driftwatch 0.1.0\">")
                .contains("<title>Plans as at &lt;today&gt;</title>")
                .contains("<p title=\"a &quot;b&quot;\">Łódź</p>")
                .doesNotContain("http:", "https:", "url(", "@import", " src=", "<link");
    }

    @Test
    void anElementThatIsClosedOutOfOrderIsAFault() throws IOException {
        HtmlWriter html = new HtmlWriter(new StringBuilder()).open("table");
        assertThatThrownBy(() -> html.close("div"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("an element table is closed as div");
    }
}

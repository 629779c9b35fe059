package io.github.driftwatch.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * One page as a file of its own: it asks for nothing from anywhere, tells nobody where it was opened, and lets no script
 * run but its own.
 *
 * @param title what the browser calls it; it goes into the browser's history, so no child is named in it
 * @param programVersion the version of the program that writes it
 * @param format the version of the page's shape, for scripts that read it
 */
public record HtmlDocument(String title, String programVersion, String format) {

    /** A page is written in millions of small pieces. */
    private static final int BUFFER = 1 << 16;

    private static final String STYLE = "page.css";
    private static final String SCRIPT = "page.js";

    /** What stands in a page, between its head and its script. */
    @FunctionalInterface
    public interface Body {
        void write(HtmlWriter html) throws IOException;
    }

    /** Writes the page, in UTF-8, to a stream that is flushed and stays open. */
    public void write(OutputStream out, Body body) throws IOException {
        Embedded style = Embedded.read(STYLE);
        Embedded script = Embedded.read(SCRIPT);
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        HtmlWriter html = new HtmlWriter(text);
        html.own("<!DOCTYPE html>\n");
        html.open("html", "lang", "en-GB").line().open("head").line();
        html.lone("meta", "charset", "utf-8").line();
        html.lone("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, script))
                .line();
        meta(html, "viewport", "width=device-width, initial-scale=1");
        meta(html, "referrer", "no-referrer");
        meta(html, "robots", "noindex");
        meta(html, "color-scheme", "light dark");
        meta(html, "generator", "Driftwatch " + programVersion);
        meta(html, "driftwatch-format", format);
        html.element("title", title).line();
        html.open("style").own(style.text());
        html.close("style").line().close("head").line();
        html.open("body").line();
        body.write(html);
        html.open("script").own(script.text());
        html.close("script").line().close("body").line().close("html").line();
        text.flush();
    }

    private static void meta(HtmlWriter html, String name, String content) throws IOException {
        html.lone("meta", "name", name, "content", content).line();
    }

    private static String policy(Embedded style, Embedded script) {
        return "default-src 'none'; style-src " + style.source() + "; script-src " + script.source()
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }
}

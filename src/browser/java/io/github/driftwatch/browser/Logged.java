package io.github.driftwatch.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.openqa.selenium.logging.LogEntry;

/**
 * A line of the browser's own log of what it does.
 *
 * @param method what it did, such as {@code Network.requestWillBeSent}
 * @param address what it asked for; empty where it asked for nothing
 */
record Logged(String method, String address) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Logged of(LogEntry entry) {
        try {
            JsonNode message = JSON.readTree(entry.getMessage()).path("message");
            return new Logged(
                    message.path("method").asText(),
                    message.path("params").path("request").path("url").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The browser's log is not as expected", e);
        }
    }

    boolean isRequest() {
        return method.equals("Network.requestWillBeSent");
    }

    /** Whether a page has been read to its end, with what belongs to it. */
    boolean isLoaded() {
        return method.equals("Page.loadEventFired");
    }
}

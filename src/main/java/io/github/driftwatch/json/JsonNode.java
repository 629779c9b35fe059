package io.github.driftwatch.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON text: an object, a list, a text, a number, true or false, null, or {@link #MISSING}, which stands
 * where there is nothing, so that a path into what is not there is no fault.
 *
 * <p>It has the methods of Jackson's class of this name, as far as they are needed, and they answer the same. Jackson's own
 * comes with its object mapper, some 300 classes that every run would load before it reads a row.
 */
public final class JsonNode implements Iterable<JsonNode> {

    /** Nothing: what an object or a list does not have. */
    static final JsonNode MISSING = new JsonNode(Absence.NOTHING);

    static final JsonNode NULL = new JsonNode(Absence.NULL);

    /** A Map, a List, a String, an Integer, Long, BigInteger or Double, a Boolean, or an Absence. */
    private final Object value;

    private enum Absence {
        NULL,
        NOTHING
    }

    private JsonNode(Object value) {
        this.value = value;
    }

    /** An object of these keys; they keep their order. */
    static JsonNode object(Map<String, JsonNode> fields) {
        return new JsonNode(fields);
    }

    static JsonNode array(List<JsonNode> items) {
        return new JsonNode(items);
    }

    static JsonNode text(String text) {
        return new JsonNode(text);
    }

    static JsonNode number(Number number) {
        return new JsonNode(number);
    }

    static JsonNode truth(boolean truth) {
        return new JsonNode(truth);
    }

    public boolean isObject() {
        return value instanceof Map;
    }

    public boolean isArray() {
        return value instanceof List;
    }

    public boolean isTextual() {
        return value instanceof String;
    }

    public boolean isBoolean() {
        return value instanceof Boolean;
    }

    public boolean isNumber() {
        return value instanceof Number;
    }

    /** Whether it is a number written with a point or an exponent. */
    public boolean isFloatingPointNumber() {
        return value instanceof Double;
    }

    public boolean isIntegralNumber() {
        return isNumber() && !isFloatingPointNumber();
    }

    public boolean isMissingNode() {
        return value == Absence.NOTHING;
    }

    /** How many fields or items it has; nothing else has any. */
    public int size() {
        return isObject() ? fields().size() : items().size();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public boolean has(String key) {
        return fields().containsKey(key);
    }

    /** The value of a key; null where it is not there, which callers have asked or the schema holds. */
    @SuppressWarnings("NullAway") // As in Jackson's: whoever does not know that the key is there asks path.
    public JsonNode get(String key) {
        return fields().get(key);
    }

    /** An item of a list; null where there is none, as with a key. */
    @SuppressWarnings("NullAway") // As above.
    public JsonNode get(int index) {
        List<JsonNode> items = items();
        return index < 0 || index >= items.size() ? null : items.get(index);
    }

    /** The value of a key, or {@link #MISSING}. */
    public JsonNode path(String key) {
        return fields().getOrDefault(key, MISSING);
    }

    /** An item of a list, or {@link #MISSING}. */
    public JsonNode path(int index) {
        List<JsonNode> items = items();
        return index < 0 || index >= items.size() ? MISSING : items.get(index);
    }

    /**
     * The value of a key that has to be there.
     *
     * @throws IllegalArgumentException where it is not
     */
    public JsonNode required(String key) {
        JsonNode found = path(key);
        if (found.isMissingNode()) {
            throw new IllegalArgumentException("no " + key);
        }
        return found;
    }

    /** The fields of an object in their order; none of anything else. */
    public Set<Map.Entry<String, JsonNode>> properties() {
        return fields().entrySet();
    }

    public Iterator<String> fieldNames() {
        return fields().keySet().iterator();
    }

    /** Whether both say the same; the order of an object's keys says nothing. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNode node && value.equals(node.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The items of a list, or the values of an object. */
    @Override
    public Iterator<JsonNode> iterator() {
        return inner().iterator();
    }

    /** The values of a key wherever it stands below here, in their order; not those within one that was found. */
    public List<JsonNode> findValues(String key) {
        List<JsonNode> found = new ArrayList<>();
        find(key, found);
        return found;
    }

    private void find(String key, List<JsonNode> found) {
        fields().forEach((name, field) -> {
            if (name.equals(key)) {
                found.add(field);
            } else {
                field.find(key, found);
            }
        });
        items().forEach(item -> item.find(key, found));
    }

    /** What a text says, or how a number, true, false or null is written; empty for anything else. */
    public String asText() {
        if (value instanceof Absence) {
            return isMissingNode() ? "" : "null";
        }
        return isObject() || isArray() ? "" : value.toString();
    }

    /** As {@link #asText()}, but another text for null and for nothing. */
    public String asText(String otherwise) {
        return value instanceof Absence ? otherwise : asText();
    }

    public boolean asBoolean() {
        return asBoolean(false);
    }

    public boolean asBoolean(boolean otherwise) {
        return value instanceof Boolean truth ? truth : otherwise;
    }

    public int asInt() {
        return asInt(0);
    }

    public int asInt(int otherwise) {
        return value instanceof Number number ? number.intValue() : otherwise;
    }

    public long asLong() {
        return asLong(0);
    }

    public long asLong(long otherwise) {
        return value instanceof Number number ? number.longValue() : otherwise;
    }

    public double asDouble() {
        return asDouble(0);
    }

    public double asDouble(double otherwise) {
        return value instanceof Number number ? number.doubleValue() : otherwise;
    }

    /** A number without its fraction; nothing else has one but 0. */
    public BigInteger bigIntegerValue() {
        if (value instanceof BigInteger big) {
            return big;
        }
        return value instanceof Double fraction
                ? BigDecimal.valueOf(fraction).toBigInteger()
                : BigInteger.valueOf(asLong());
    }

    @SuppressWarnings("unchecked") // It is made in one place, above.
    private Map<String, JsonNode> fields() {
        return value instanceof Map ? (Map<String, JsonNode>) value : Map.of();
    }

    @SuppressWarnings("unchecked") // Likewise.
    private List<JsonNode> items() {
        return value instanceof List ? (List<JsonNode>) value : List.of();
    }

    private Collection<JsonNode> inner() {
        return isObject() ? fields().values() : items();
    }
}

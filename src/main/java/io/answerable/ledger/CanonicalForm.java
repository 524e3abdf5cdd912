package io.answerable.ledger;

import io.answerable.kernel.PersonId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way to write an entry as bytes, so that everybody who recomputes its hash gets the same.
 *
 * <p>It is a JSON object in UTF-8 without white space, with these fields in this order, none left out, {@code null}
 * where there is no value:
 *
 * <pre>
 * {"organisation":uuid,"sequence":number,"at":"2026-11-21T09:30:00.000000Z",
 *  "actor":{"kind":text,"reference":text},"reason":text,"cause":text,
 *  "subject":{"type":text,"id":uuid,"key":text},"act":text,"effectiveFrom":"2026-11-21",
 *  "changes":[{"field":text,"before":text,"after":text}, …],"previousHash":hex}
 * </pre>
 *
 * The instant has exactly six decimals. A change of a personal value reads
 * {@code {"field":text,"personOf":uuid,"beforeSha256":hex,"afterSha256":hex}}. Within texts only the quotation mark, the
 * backslash and control characters are escaped.
 */
final class CanonicalForm {

    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonMapper READER = JsonMapper.shared();
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
            .withZone(ZoneOffset.UTC);

    private CanonicalForm() {}

    static byte[] of(Entry entry) {
        return written(json -> write(json, entry));
    }

    /** The changes alone, as the database keeps them. */
    static String of(List<EntryChange> changes) {
        return new String(written(json -> write(json, changes)), StandardCharsets.UTF_8);
    }

    static List<EntryChange> changes(String text) {
        var changes = new ArrayList<EntryChange>();
        READER.readTree(text).forEach(it -> changes.add(change(it)));
        return changes;
    }

    private static byte[] written(Consumer<JsonGenerator> content) {
        var bytes = new ByteArrayOutputStream(512);
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            content.accept(json);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Entry entry) {
        json.writeStartObject();
        text(json, "organisation", entry.organisation());
        json.writeNumberProperty("sequence", entry.sequence());
        text(json, "at", instant(entry.at()));
        json.writeObjectPropertyStart("actor");
        text(json, "kind", entry.actor().kind());
        text(json, "reference", entry.actor().reference());
        json.writeEndObject();
        text(json, "reason", entry.reason());
        text(json, "cause", entry.cause());
        json.writeObjectPropertyStart("subject");
        text(json, "type", entry.subjectType());
        text(json, "id", entry.subject());
        text(json, "key", entry.subjectKey());
        json.writeEndObject();
        text(json, "act", entry.act());
        text(json, "effectiveFrom", entry.effectiveFrom());
        json.writeName("changes");
        write(json, entry.changes());
        text(json, "previousHash", entry.previous());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, List<EntryChange> changes) {
        json.writeStartArray();
        for (var change : changes) {
            json.writeStartObject();
            text(json, "field", change.field());
            if (change.personOf() != null) {
                text(json, "personOf", change.personOf());
            }
            text(json, change.personOf() == null ? "before" : "beforeSha256", change.before());
            text(json, change.personOf() == null ? "after" : "afterSha256", change.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String instant(Instant at) {
        return MICROSECONDS.format(at);
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    // Reads whatever stands there: what is not as it was written shows in the hash.
    private static EntryChange change(JsonNode json) {
        var field = Objects.requireNonNullElse(text(json, "field"), "");
        var person = personIn(json);
        return person == null
                ? new EntryChange(field, text(json, "before"), text(json, "after"), null)
                : new EntryChange(field, text(json, "beforeSha256"), text(json, "afterSha256"), person);
    }

    private static @Nullable PersonId personIn(JsonNode json) {
        try {
            var person = text(json, "personOf");
            return person == null ? null : PersonId.of(person);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode json, String name) {
        var value = json.get(name);
        return value == null || !value.isString() ? null : value.stringValue();
    }
}

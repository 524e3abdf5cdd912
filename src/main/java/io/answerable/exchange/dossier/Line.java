package io.answerable.exchange.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row of a dossier while it is written: the way back of {@link Row}. Nothing is written for what is not known; what
 * says nothing (an empty list, no, the usual case) is written where a dossier has named it before.
 */
final class Line {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode fields = JsonNodeFactory.instance.objectNode();
    private final String path;
    private final Set<String> named;

    private Line(String path, Set<String> named) {
        this.path = path;
        this.named = named;
    }

    /** @param named the fields that a dossier has named although they say nothing */
    static Line of(Set<String> named) {
        return new Line("", named);
    }

    /** Writes what is known of one thing. */
    @FunctionalInterface
    interface Writing<T> {

        void write(Line line, T fact);
    }

    /** Whether a dossier has named the field although it says nothing. */
    boolean names(String field) {
        return named.contains(path + field);
    }

    ObjectNode fields() {
        return fields;
    }

    // ---- single values

    Line text(String field, @Nullable String text) {
        return set(field, text == null ? null : JsonNodeFactory.instance.stringNode(text));
    }

    /** @param usual what holds where the field is left out */
    Line textUnless(String field, @Nullable String text, String usual) {
        return usual.equals(text) && !names(field) ? this : text(field, text);
    }

    Line day(String field, @Nullable LocalDate day) {
        return text(field, day == null ? null : day.toString());
    }

    Line choice(String field, @Nullable Enum<?> choice) {
        return text(field, choice == null ? null : choice.name());
    }

    /** @param usual what holds where the field is left out */
    <E extends Enum<E>> Line choiceUnless(String field, E choice, E usual) {
        return choice == usual && !names(field) ? this : choice(field, choice);
    }

    Line flag(String field, @Nullable Boolean flag) {
        return set(field, flag == null ? null : JsonNodeFactory.instance.booleanNode(flag));
    }

    /** A flag that is no where it is left out. */
    Line isTrue(String field, boolean flag) {
        return flag || names(field) ? flag(field, flag) : this;
    }

    Line number(String field, @Nullable Integer number) {
        return set(field, number == null ? null : JsonNodeFactory.instance.numberNode(number));
    }

    /** A number that is nought where it is left out. */
    Line count(String field, int number) {
        return number != 0 || names(field) ? number(field, number) : this;
    }

    Line decimal(String field, @Nullable BigDecimal number) {
        return set(field, number == null ? null : JsonNodeFactory.instance.numberNode(number));
    }

    // ---- many values

    Line texts(String field, List<String> texts) {
        if (!texts.isEmpty() || names(field)) {
            var list = fields.putArray(field);
            texts.forEach(list::add);
        }
        return this;
    }

    /** Names and values as they were written; see {@link Row#values}. */
    Line values(String field, Map<String, String> values) {
        if (!values.isEmpty() || names(field)) {
            var object = fields.putObject(field);
            values.forEach((name, value) -> object.set(name, valueOf(field + "." + name, value)));
        }
        return this;
    }

    private JsonNode valueOf(String field, String value) {
        return names(field) ? JSON.readTree(value) : JsonNodeFactory.instance.stringNode(value);
    }

    Line numbers(String field, Map<String, Integer> numbers) {
        if (!numbers.isEmpty() || names(field)) {
            var object = fields.putObject(field);
            numbers.forEach(object::put);
        }
        return this;
    }

    // ---- what is nested

    <T> Line nested(String field, @Nullable T fact, Writing<T> writing) {
        return set(field, fact == null ? null : written(field, fact, writing));
    }

    <T> Line rows(String field, List<T> facts, Writing<T> writing) {
        if (!facts.isEmpty() || names(field)) {
            var list = fields.putArray(field);
            for (int i = 0; i < facts.size(); i++) {
                list.add(written(field + "[" + i + "]", facts.get(i), writing));
            }
        }
        return this;
    }

    private <T> ObjectNode written(String field, T fact, Writing<T> writing) {
        var inner = new Line(path + field + ".", named);
        writing.write(inner, fact);
        return inner.fields;
    }

    private Line set(String field, @Nullable JsonNode value) {
        if (value != null) {
            fields.set(field, value);
        }
        return this;
    }
}

package io.answerable.reference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One place in a catalogue file. Whatever is read from it is checked, and what does not hold is refused with file and
 * path.
 */
record Entry(String file, String path, JsonNode node) {

    BrokenCatalogue refuse(String reason) {
        return new BrokenCatalogue(file, path.isEmpty() ? "the top" : path, reason);
    }

    String text(String field) {
        return optionalText(field).orElseThrow(() -> refuse("the field '" + field + "' is missing"));
    }

    Optional<String> optionalText(String field) {
        var value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isValueNode() || value.asString().isBlank()) {
            throw at(field).refuse("a text is expected");
        }
        return Optional.of(value.asString());
    }

    int number(String field) {
        var value = required(field).node;
        if (!value.isInt()) {
            throw at(field).refuse("a whole number is expected");
        }
        return value.intValue();
    }

    boolean flag(String field) {
        var value = required(field).node;
        if (!value.isBoolean()) {
            throw at(field).refuse("true or false is expected");
        }
        return value.booleanValue();
    }

    boolean optionalFlag(String field) {
        return node.has(field) && flag(field);
    }

    Optional<LocalDate> optionalDay(String field) {
        try {
            return optionalText(field).map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            throw at(field).refuse("a day such as 2026-11-21 is expected");
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> values, String field) {
        var name = text(field);
        return Arrays.stream(values.getEnumConstants())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> at(field).refuse("'" + name + "' is none of "
                        + Arrays.toString(values.getEnumConstants())));
    }

    /** The texts of a list; an absent one is empty. */
    List<String> texts(String field) {
        return elements(field).map(it -> it.asText()).toList();
    }

    /** The objects of a list; an absent one is empty. */
    List<Entry> each(String field) {
        return elements(field).toList();
    }

    /** The objects of a list that must be there, none with the identity of another. */
    <T> List<T> unique(String field, String identity, Function<Entry, T> reading) {
        var known = new HashSet<String>();
        return required(field).node.isArray() ? each(field).stream().map(it -> {
            var id = it.text(identity);
            if (!known.add(id)) {
                throw it.refuse("the " + identity + " '" + id + "' occurs twice");
            }
            return reading.apply(it);
        }).toList() : refuseList(field);
    }

    private <T> List<T> refuseList(String field) {
        throw at(field).refuse("a list is expected");
    }

    /** The values of an object in their order; an absent one is empty. */
    Map<String, Entry> entries(String field) {
        return at(field).properties();
    }

    /** The values of this object in their order; none when it is absent. */
    Map<String, Entry> properties() {
        var entries = new LinkedHashMap<String, Entry>();
        if (!node.isMissingNode() && !node.isObject()) {
            throw refuse("an object is expected");
        }
        node.propertyNames().forEach(name -> entries.put(name, at(name)));
        return entries;
    }

    LocalDate day(String field) {
        return optionalDay(field).orElseThrow(() -> refuse("the field '" + field + "' is missing"));
    }

    String asText() {
        if (!node.isValueNode() || node.isNull() || node.asString().isBlank()) {
            throw refuse("a text is expected");
        }
        return node.asString();
    }

    int asNumber() {
        if (!node.isInt()) {
            throw refuse("a whole number is expected");
        }
        return node.intValue();
    }

    Entry required(String field) {
        if (!node.has(field)) {
            throw refuse("the field '" + field + "' is missing");
        }
        return at(field);
    }

    Entry at(String field) {
        return new Entry(file, path.isEmpty() ? field : path + "." + field, node.path(field));
    }

    private Stream<Entry> elements(String field) {
        var list = at(field);
        if (list.node.isMissingNode()) {
            return Stream.empty();
        }
        if (!list.node.isArray()) {
            throw list.refuse("a list is expected");
        }
        return IntStream.range(0, list.node.size())
                .mapToObj(i -> new Entry(file, list.path + "[" + i + "]", list.node.get(i)));
    }
}

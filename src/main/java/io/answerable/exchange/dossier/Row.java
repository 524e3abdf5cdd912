package io.answerable.exchange.dossier;

import static io.answerable.exchange.dossier.DossierRefusal.INVALID;
import static io.answerable.exchange.dossier.DossierRefusal.REQUIRED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row of a dossier while it is read. Remembers which fields were understood, and refuses values of the wrong kind
 * with their place. A refused value is replaced by a stand-in, so that reading goes on and finds every other flaw; a
 * dossier with any refusal is never imported.
 */
final class Row {

    static final LocalDate NO_DAY = LocalDate.EPOCH;

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_PROSE = 10_000;
    private static final String STAND_IN = "?";
    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    private final String path;
    private final String section;
    private final @Nullable String key;
    private final ObjectNode fields;
    private final Findings findings;
    private final Set<String> understood = new HashSet<>();

    private Row(String path, String section, @Nullable String key, ObjectNode fields, Findings findings) {
        this.path = path;
        this.section = section;
        this.key = key;
        this.fields = fields;
        this.findings = findings;
    }

    static Row single(String section, ObjectNode fields, Findings findings) {
        return new Row(section, section, null, fields, findings);
    }

    /** @param identity the fields by which the rows of the section are told apart */
    static Row of(String section, int position, List<String> identity, ObjectNode fields, Findings findings) {
        return new Row(section + "[" + position + "]", section, keyIn(fields, identity), fields, findings);
    }

    private static @Nullable String keyIn(ObjectNode fields, List<String> identity) {
        var parts = identity.stream()
                .map(fields::path)
                .filter(it -> it.isString() && !it.stringValue().isBlank())
                .map(it -> it.stringValue().strip())
                .toList();
        return parts.size() == identity.size() ? String.join("/", parts) : null;
    }

    /** The id of the row, if it has one that is text. */
    @Nullable
    String key() {
        return key;
    }

    /** Reads the whole row and reports the fields that nobody asked for. */
    <T> T read(Function<Row, T> reading) {
        var read = reading.apply(this);
        fields.forEachEntry(this::nameIfItSaysNothing);
        fields.propertyNames()
                .stream()
                .filter(it -> !understood.contains(it))
                .forEach(it -> findings.ignore(POSITION.matcher(section + "." + it).replaceAll("")));
        return read;
    }

    private void nameIfItSaysNothing(String field, JsonNode value) {
        if (value.isContainer() && value.isEmpty() || value.isBoolean() && !value.booleanValue()
                || value.isIntegralNumber() && value.canConvertToInt() && value.intValue() == 0) {
            name(field);
        }
    }

    /** Notes that the row names a field although it says nothing, so that an export names it too. */
    void name(String field) {
        findings.name(section, key, field);
    }

    /** The same where a field says in words what holds anyhow. */
    void nameIf(String field, String usual) {
        var value = fields.get(field);
        if (value != null && value.isString() && usual.equals(value.stringValue().strip())) {
            name(field);
        }
    }

    void refuse(String field, String code, String reason, @Nullable String fix) {
        findings.refuse(new DossierRefusal(field.isEmpty() ? path : path + "." + field, key, code, reason, fix));
    }

    private @Nullable JsonNode value(String field) {
        understood.add(field);
        var value = fields.get(field);
        return value == null || value.isNull() || isBlank(value) ? null : value;
    }

    private static boolean isBlank(JsonNode value) {
        return value.isString() && value.stringValue().isBlank();
    }

    private <T> T required(String field, @Nullable T value, T standIn) {
        if (value != null) {
            return value;
        }
        if (value(field) == null) {
            refuse(field, REQUIRED, "A value is required.", null);
        }
        return standIn;
    }

    // ---- text

    String text(String field) {
        return required(field, optionalText(field), STAND_IN);
    }

    @Nullable
    String optionalText(String field) {
        return optionalText(field, LONGEST_NAME);
    }

    /** A longer text, such as a purpose. */
    @Nullable
    String prose(String field) {
        return optionalText(field, LONGEST_PROSE);
    }

    private @Nullable String optionalText(String field, int longest) {
        var value = value(field);
        return value == null ? null : textOf(field, value, longest);
    }

    private @Nullable String textOf(String place, JsonNode value, int longest) {
        if (!value.isString()) {
            refuse(place, INVALID, "This must be text.", value.isValueNode() ? "Put the value in quotes." : null);
            return null;
        }
        var text = value.stringValue().strip();
        if (text.length() > longest) {
            refuse(place, INVALID, "The text is longer than " + longest + " characters.", "Shorten it.");
            return null;
        }
        return text;
    }

    List<String> texts(String field) {
        var texts = new ArrayList<String>();
        var list = list(field);
        for (int i = 0; i < list.size(); i++) {
            var text = textOf(field + "[" + i + "]", list.get(i), LONGEST_NAME);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The texts of a list; none where one word stands for all. */
    List<String> textsUnless(String field, String all) {
        var value = value(field);
        return value != null && value.isString() && value.stringValue().equals(all) ? List.of() : texts(field);
    }

    /** Names and values as written; values that are no text keep their JSON. */
    Map<String, String> values(String field) {
        var values = new LinkedHashMap<String, String>();
        var object = value(field);
        if (object instanceof ObjectNode it) {
            it.forEachEntry((name, value) -> {
                if (!value.isNull()) {
                    values.put(name, value.isString() ? value.stringValue() : literal(field + "." + name, value));
                }
            });
        } else if (object != null) {
            refuse(field, INVALID, "This must be an object of names and values.", null);
        }
        return values;
    }

    private String literal(String field, JsonNode value) {
        name(field);
        return value.isValueNode() ? value.asString() : value.toString();
    }

    // ---- days, flags, numbers, choices

    LocalDate day(String field, LocalDate standIn) {
        return required(field, optionalDay(field), standIn);
    }

    @Nullable
    LocalDate optionalDay(String field) {
        var value = value(field);
        try {
            return value == null ? null : LocalDate.parse(value.isString() ? value.stringValue() : "");
        } catch (DateTimeParseException e) {
            refuse(field, INVALID, "This is not a day.", "Write it as 2026-11-21.");
            return null;
        }
    }

    @Nullable
    Boolean flag(String field) {
        var value = value(field);
        if (value != null && !value.isBoolean()) {
            refuse(field, INVALID, "This must be true or false.", null);
            return null;
        }
        return value == null ? null : value.booleanValue();
    }

    boolean isTrue(String field) {
        return Boolean.TRUE.equals(flag(field));
    }

    @Nullable
    Integer number(String field) {
        var value = value(field);
        if (value != null && !(value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0)) {
            refuse(field, INVALID, "This must be a whole number.", null);
            return null;
        }
        return value == null ? null : value.intValue();
    }

    /** A number that may have decimals. */
    @Nullable
    BigDecimal decimal(String field) {
        var value = value(field);
        if (value != null && !value.isNumber()) {
            refuse(field, INVALID, "This must be a number.", null);
            return null;
        }
        return value == null ? null : value.decimalValue();
    }

    /** Whole numbers by name. */
    Map<String, Integer> numbers(String field) {
        var numbers = new LinkedHashMap<String, Integer>();
        var object = value(field);
        if (object instanceof ObjectNode it) {
            it.forEachEntry((name, value) -> {
                if (value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0) {
                    numbers.put(name, value.intValue());
                } else if (!value.isNull()) {
                    refuse(field + "." + name, INVALID, "This must be a whole number.", null);
                }
            });
        } else if (object != null) {
            refuse(field, INVALID, "This must be an object of names and numbers.", null);
        }
        return numbers;
    }

    /** The flags of a checklist whose items stand beside one other field. */
    Map<String, Boolean> flagsBeside(String other) {
        var flags = new LinkedHashMap<String, Boolean>();
        fields.propertyNames().stream().filter(it -> !it.equals(other)).forEach(it -> {
            var flag = flag(it);
            if (flag != null) {
                flags.put(it, flag);
            }
        });
        return flags;
    }

    <E extends Enum<E>> E choice(String field, Class<E> type, E standIn) {
        return required(field, optionalChoice(field, type), standIn);
    }

    <E extends Enum<E>> @Nullable E optionalChoice(String field, Class<E> type) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        var found = value.isString() ? option(value.stringValue(), type) : null;
        if (found == null) {
            refuseChoice(field, type);
        }
        return found;
    }

    /** Each text of a list as one of the values known here. */
    <E extends Enum<E>> List<E> choices(String field, Class<E> type) {
        var texts = texts(field);
        var chosen = new ArrayList<E>();
        for (int i = 0; i < texts.size(); i++) {
            var found = option(texts.get(i), type);
            if (found == null) {
                refuseChoice(field + "[" + i + "]", type);
            } else {
                chosen.add(found);
            }
        }
        return chosen;
    }

    private static <E extends Enum<E>> @Nullable E option(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).filter(it -> it.name().equals(text)).findFirst().orElse(null);
    }

    private <E extends Enum<E>> void refuseChoice(String field, Class<E> type) {
        refuse(field, INVALID, "This is not one of the values known here.",
                "Use one of " + String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList())
                        + ".");
    }

    // ---- what is nested

    <T> @Nullable T nested(String field, Function<Row, T> reading) {
        var value = value(field);
        if (value instanceof ObjectNode object) {
            return inner(field, object).read(reading);
        }
        if (value != null) {
            refuse(field, INVALID, "This must be an object.", null);
        }
        return null;
    }

    <T> List<T> rows(String field, Function<Row, T> reading) {
        var rows = new ArrayList<T>();
        var list = list(field);
        for (int i = 0; i < list.size(); i++) {
            var place = field + "[" + i + "]";
            if (list.get(i) instanceof ObjectNode object) {
                rows.add(new Row(path + "." + place, section + "." + place, key, object, findings).read(reading));
            } else {
                refuse(place, INVALID, "This must be an object.", null);
            }
        }
        return rows;
    }

    private Row inner(String field, ObjectNode object) {
        return new Row(path + "." + field, section + "." + field, key, object, findings);
    }

    private List<JsonNode> list(String field) {
        var value = value(field);
        if (value != null && !value.isArray()) {
            refuse(field, INVALID, "This must be a list.", null);
        }
        return value == null || !value.isArray() ? List.of() : value.valueStream().toList();
    }
}

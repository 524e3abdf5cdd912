package io.answerable.exchange.dossier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of a dossier and refuses what would make it ambiguous or dangerous: repeated names, aliases, depth. */
final class DossierTree {

    static final int DEEPEST = 32;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;

    DossierTree(JsonParser parser) {
        this.parser = parser;
    }

    ObjectNode root() {
        var first = parser.nextToken();
        if (first == null) {
            throw malformed("The dossier is empty.");
        }
        if (first != JsonToken.START_OBJECT) {
            throw malformed("A dossier consists of named sections.");
        }
        var root = object(1);
        if (parser.nextToken() != null) {
            throw malformed("A dossier is one document; a second one begins here.");
        }
        return root;
    }

    private ObjectNode object(int depth) {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = storable(parser.currentName());
            if (object.has(name)) {
                throw malformed("The name \"%s\" stands here for the second time.".formatted(name));
            }
            parser.nextToken();
            object.set(name, value(depth + 1));
        }
        return object;
    }

    private ArrayNode array(int depth) {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(depth + 1));
        }
        return array;
    }

    private JsonNode value(int depth) {
        if (depth > DEEPEST) {
            throw malformed("Nothing in a dossier is nested this deeply.");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> NODES.stringNode(text());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(new BigDecimal(parser.getString().replace("_", "")));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw malformed("A value is missing here.");
        };
    }

    private String text() {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw malformed("Aliases are not supported; write the value out.");
        }
        return storable(parser.getString());
    }

    private String storable(@Nullable String text) {
        if (text == null) {
            throw malformed("A name is missing here.");
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isStorable(text, i)) {
                throw malformed("The text contains a character that cannot be stored.");
            }
        }
        return text;
    }

    private static boolean isStorable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c != 0;
    }

    private MalformedDossier malformed(String reason) {
        return MalformedDossier.at(parser.currentTokenLocation(), reason);
    }
}

package io.answerable.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A short, opaque position in a list: the sort keys of one row. A forged value is refused; whatever passes is used as
 * a bound parameter only.
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1_000;

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    /** @throws InvalidInput when the text is not a cursor with that many keys */
    public static Cursor parse(String text, int keys, String field) {
        try {
            if (text.length() <= LONGEST) {
                var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                var parsed = new Cursor(List.of(decoded.split(SEPARATOR, -1)));
                if (parsed.keys.size() == keys && decoded.indexOf(0) < 0 && parsed.encoded().equals(text)) {
                    return parsed;
                }
            }
        } catch (IllegalArgumentException e) {
            // falls through: the client learns no more than that it is malformed
        }
        throw malformed(field);
    }

    static InvalidInput malformed(String field) {
        return new InvalidInput("This is not a cursor of this list.", field);
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }
}

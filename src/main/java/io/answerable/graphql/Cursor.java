package io.answerable.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A short, opaque position in a list: the sort keys of one row. To the client it is written with the list that it belongs to,
 * so that one of another list or of another order is refused like a forged one, instead of meaning some other place;
 * whatever passes is used as a bound parameter only.
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

    /**
     * @param list as in {@link #in}
     * @throws InvalidInput when the text is not a cursor of this list with that many keys
     */
    static Cursor parse(String text, String list, int keys, String field) {
        try {
            if (text.length() <= LONGEST) {
                var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                var parts = List.of(decoded.split(SEPARATOR, -1));
                var parsed = new Cursor(parts.subList(1, parts.size()));
                if (parsed.keys.size() == keys && decoded.indexOf(0) < 0 && parsed.in(list).equals(text)) {
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

    /**
     * What the client gets to see.
     *
     * @param list name and order of the list
     */
    public String in(String list) {
        var parts = Stream.concat(Stream.of(Integer.toHexString(list.hashCode())), keys.stream());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(parts.collect(Collectors.joining(SEPARATOR)).getBytes(StandardCharsets.UTF_8));
    }
}

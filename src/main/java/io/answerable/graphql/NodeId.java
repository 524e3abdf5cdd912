package io.answerable.graphql;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * The opaque, global id of something in the API: the type of the schema and the UUID within it, base64url.
 *
 * @param type name of the GraphQL type
 */
public record NodeId(String type, UUID id) {

    private static final int UUID_BYTES = 16;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** @throws InvalidInput when the text is not an id that this API has given out */
    public static NodeId parse(String text, String... field) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            var type = new byte[bytes.remaining() - UUID_BYTES];
            bytes.get(type);
            var parsed = new NodeId(new String(type, StandardCharsets.US_ASCII),
                    new UUID(bytes.getLong(), bytes.getLong()));
            if (parsed.type.isEmpty() || !parsed.encoded().equals(text)) {
                throw new IllegalArgumentException("not canonical");
            }
            return parsed;
        } catch (IllegalArgumentException | NegativeArraySizeException | BufferUnderflowException e) {
            throw new InvalidInput("This is not an id of this API.", field);
        }
    }

    public String encoded() {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var bytes = ByteBuffer.allocate(name.length + UUID_BYTES);
        bytes.put(name).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return ENCODER.encodeToString(bytes.array());
    }

    @Override
    public String toString() {
        return encoded();
    }
}

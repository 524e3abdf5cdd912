package io.answerable.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 value, in lower-case hexadecimal digits. */
record Hash(String hex) {

    /** What the first entry of a chain continues. */
    static final Hash NONE = new Hash("0".repeat(64));

    static Hash of(byte[] value) {
        return new Hash(HexFormat.of().formatHex(value));
    }

    static Hash over(byte[] content) {
        try {
            return of(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}

package io.answerable.risk.concerns;

import io.answerable.inventory.AiSystemId;
import org.jspecify.annotations.Nullable;

/**
 * What worries somebody.
 *
 * @param confidential whether the handlers alone may know who it is
 * @param anonymous whether nobody may; then nobody can be answered
 */
public record RaiseConcern(String subject, @Nullable String details, @Nullable AiSystemId system,
        boolean confidential, boolean anonymous) {

    boolean isHidden() {
        return confidential || anonymous;
    }
}

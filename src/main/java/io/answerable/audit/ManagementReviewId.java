package io.answerable.audit;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a management review. */
public record ManagementReviewId(UUID value) implements Identifier {

    public static ManagementReviewId of(UUID value) {
        return new ManagementReviewId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

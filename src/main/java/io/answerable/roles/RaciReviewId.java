package io.answerable.roles;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a review of a matrix. */
public record RaciReviewId(UUID value) implements Identifier {

    public static RaciReviewId of(UUID value) {
        return new RaciReviewId(value);
    }

    public static RaciReviewId of(String value) {
        return new RaciReviewId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package io.answerable.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.UUID;

/**
 * Gives new things an identifier that sorts in the order of creation, also within a millisecond (UUID version 7). What it
 * names is guarded by permission and tenancy, never by the identifier.
 */
public final class NewId {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private NewId() {}

    public static UUID next() {
        return GENERATOR.generate();
    }

    /** When an identifier of this kind was made, to the millisecond. */
    public static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}

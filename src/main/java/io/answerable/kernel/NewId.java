package io.answerable.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Gives new things an identifier that nobody can guess and that sorts by time of creation (UUID version 7). */
public final class NewId {

    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private NewId() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}

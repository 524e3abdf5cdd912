package io.answerable.inventory;

import com.fasterxml.uuid.Generators;
import org.jmolecules.ddd.types.Identifier;
import java.util.UUID;

/** Identifies a duty of one system in one role of the organisation; the same on every day, though it is never stored. */
public record ObligationId(UUID value) implements Identifier {

    public static ObligationId of(UUID value) {
        return new ObligationId(value);
    }

    static ObligationId of(AiSystemId system, String obligation, String operatorRole) {
        return of(Generators.nameBasedGenerator(system.value()).generate(obligation + "\n" + operatorRole));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

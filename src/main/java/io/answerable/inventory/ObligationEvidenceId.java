package io.answerable.inventory;

import java.util.UUID;
import com.fasterxml.uuid.Generators;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a piece of evidence that was recorded for an obligation. */
public record ObligationEvidenceId(UUID value) implements Identifier {

    public static ObligationEvidenceId of(UUID value) {
        return new ObligationEvidenceId(value);
    }

    /** That of evidence which nobody recorded as such. */
    static ObligationEvidenceId of(AiSystemId system, Evidence it) {
        return of(Generators.nameBasedGenerator(system.value())
                .generate(it.kind() + "\n" + it.title() + "\n" + it.date()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

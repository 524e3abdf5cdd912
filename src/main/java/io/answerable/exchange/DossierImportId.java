package io.answerable.exchange;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies one import of a dossier. */
public record DossierImportId(UUID value) implements Identifier {

    public static DossierImportId of(UUID value) {
        return new DossierImportId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package io.answerable.organisation;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An interested party outside (R-ORG-21).
 *
 * @param kind {@code CERTIFICATION_BODY, CONSULTANT, SUPPLIER, BOARD, STAKEHOLDER, AUTHORITY, REGIONAL_BODY}
 * @param certifiesUs whether it certifies this organisation
 * @param lastContact last contact on or before the day
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record ExternalPartyView(ExternalPartyId id, String key, String name, String kind, boolean certifiesUs,
        @Nullable PersonId contactOwner, @Nullable LocalDate lastContact, int version, LocalDate asOf)
        implements
            HolderView {

    @Override
    public HolderRef ref() {
        return HolderRef.party(id.value());
    }
}

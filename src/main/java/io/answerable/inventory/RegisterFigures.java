package io.answerable.inventory;

import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/** Which AI is used, where, and how well it is known (R-INV-10). */
public interface RegisterFigures {

    /**
     * The figures of the organisation, or of what one unit owns or uses, for whoever may read; empty when there is no such
     * unit that day.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read
     */
    Optional<RegisterOverview> overview(LocalDate asOf, Optional<UnitId> unit);
}

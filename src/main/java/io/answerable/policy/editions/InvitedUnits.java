package io.answerable.policy.editions;

import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells which units are invited to comment on a draft: every one that it addresses (R-ORG-15). */
@Component
class InvitedUnits {

    private final UnitDirectory units;

    InvitedUnits(UnitDirectory units) {
        this.units = units;
    }

    List<UnitId> of(EditionFact edition, LocalDate day) {
        var audience = edition.content().audience();
        return audience.isEmpty() ? units.all(day).stream().map(UnitView::id).toList() : audience;
    }
}

package io.answerable.audit.pack;

import io.answerable.graphql.Period;
import java.time.LocalDate;

/** What a pack is about; everything in it is shown as of its last day. */
public record AuditPack(Extent extent, Period period) {

    public LocalDate asOf() {
        return period.to();
    }
}

package io.answerable.inventory.suppliers;

import io.answerable.inventory.SupplierId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was found out about a supplier, as on a day. */
public record DueDiligenceView(SupplierId supplier, DueDiligence.Result result, String statement,
        @Nullable String evidence, @Nullable PersonId doneBy, LocalDate doneOn, LocalDate asOf) {}

package io.answerable.inventory.documentation;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which data a system needs, as on a day. */
public record DataSheetView(AiSystemId system, String needed, String source, @Nullable PersonId owner, String quality,
        String plainDescription, LocalDate asOf) {}

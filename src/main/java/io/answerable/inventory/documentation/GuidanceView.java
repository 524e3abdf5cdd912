package io.answerable.inventory.documentation;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Guidance for a system, as on a day. */
public record GuidanceView(AiSystemId system, String title, Guidance.Subject subject, String statement,
        @Nullable String link, @Nullable PersonId by, LocalDate givenOn, LocalDate asOf) {}

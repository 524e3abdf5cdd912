package io.answerable.inventory.documentation;

import io.answerable.inventory.AiSystemId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document about the model of a system, as on a day.
 *
 * @param stale whether the model has changed since
 */
public record ModelDocumentView(AiSystemId system, String title, ModelDocument.Phase phase, LocalDate datedOn,
        @Nullable String link, boolean stale) {}

package io.answerable.training.certificates;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proof that somebody has brought.
 *
 * @param key null: one is made up
 * @param expires last good day; null: as long as the catalogue lets it hold
 * @param lifetime whether this one holds for life, whatever the catalogue says
 */
public record RecordCertificate(@Nullable String key, PersonId person, String certification,
        @Nullable AiSystemId system, LocalDate issued, @Nullable LocalDate expires, boolean lifetime,
        @Nullable String issuer, @Nullable String evidence, @Nullable String reason) {}

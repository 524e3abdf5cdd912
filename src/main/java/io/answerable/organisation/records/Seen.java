package io.answerable.organisation.records;

import io.answerable.facts.Entry;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A thing as it was on a day.
 *
 * @param since the first day on which the fact has held; {@link LocalDate#MIN}: since ever
 */
public record Seen<F>(Entry entry, F fact, LocalDate since, LocalDate asOf) {

    public UUID id() {
        return entry.id();
    }

    public String key() {
        return entry.key();
    }

    public int version() {
        return entry.version();
    }
}

package io.answerable.audit.matters;

import java.time.LocalDate;

/** Something that the caller may change, as it is today; nobody else changes it until the transaction ends. */
public record Opened<F extends Record, T extends Matter<F>>(T thing, F fact, LocalDate today) {

    public void change(F changed) {
        thing.change(today, changed);
    }
}

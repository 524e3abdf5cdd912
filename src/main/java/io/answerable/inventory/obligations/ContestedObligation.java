package io.answerable.inventory.obligations;

import io.answerable.reference.LegalObligation.LegalReading;
import java.time.LocalDate;
import java.util.List;

/**
 * A duty of which the date is contested, and how the organisation reads it.
 *
 * @param chosen name of the reading that counts on that day
 * @param version how often a reading was chosen
 */
public record ContestedObligation(String key, String article, String title, List<LegalReading> readings, String chosen,
        int version, LocalDate asOf) {}

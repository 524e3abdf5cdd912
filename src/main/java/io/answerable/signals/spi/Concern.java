package io.answerable.signals.spi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is asked of a detector.
 *
 * @param asOf the day in question
 * @param codes the rules in question; a detector may ignore it and answer more
 * @param systems only what concerns these AI systems; empty: everything in the organisation
 */
public record Concern(LocalDate asOf, Set<String> codes, Optional<Set<UUID>> systems) {

    public boolean asksFor(String code) {
        return codes.contains(code);
    }
}

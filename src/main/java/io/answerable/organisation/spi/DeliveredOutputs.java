package io.answerable.organisation.spi;

import java.time.LocalDate;
import java.util.Set;

/**
 * Tells which outputs of the areas of a lead implementer (R-ROL-11) the facts of a context show, for example a roadmap
 * that is the implementation plan. Implemented by whatever context has such facts.
 */
public interface DeliveredOutputs {

    /** Names of outputs in the catalogue of roles; a fixed number of statements. */
    Set<String> on(LocalDate asOf);
}

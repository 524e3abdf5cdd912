package io.answerable.exchange.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * Whose dossier it is and as of which day.
 *
 * @param organisation key of the organisation
 * @param refusals why the header cannot be used; empty when it can
 */
public record Header(String organisation, LocalDate asOf, List<DossierRefusal> refusals) {}

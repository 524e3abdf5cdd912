package io.answerable.roles.cards;

import java.util.List;

/**
 * What a role asks of whoever holds it (R-ROL-19).
 *
 * @param reportsTo titles of the roles it reports to
 */
public record JobDescriptionView(String title, List<String> summary, List<String> responsibilities,
        List<String> qualifications, List<String> reportsTo) {}

package io.answerable.reference;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role as the catalogue defines it (R-ROL-01).
 *
 * @param id derived from the key, the same in every organisation
 * @param key for example {@code role.business-owner}
 * @param origin of the role: prefixes of the source guides, or {@code DERIVED}
 * @param scope for what the role is held
 * @param holder who can hold it
 * @param mayBeAccountable whether it can carry the letter A
 * @param reportsTo keys of the roles it reports to
 * @param competencies ids of technical and soft competencies
 * @param segregation keys of roles that the same person must not hold
 * @param criticalFunction id of the critical function it owns, if any
 */
public record RoleDefinition(UUID id, String key, String title, List<String> origin, RoleScope scope, HolderKind holder,
        boolean mayBeAccountable, List<String> purpose, List<String> activities, List<String> reportsTo,
        List<String> worksWith, List<String> accountableFor, List<String> technicalCompetencies,
        List<String> softCompetencies, List<String> certifications, List<String> examples, List<String> segregation,
        List<String> composition, @Nullable String criticalFunction, @Nullable String rule, @Nullable String note) {}

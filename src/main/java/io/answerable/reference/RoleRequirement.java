package io.answerable.reference;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the competency matrix asks of whoever holds a role (R-TRN-01).
 *
 * @param role key of the role
 * @param origin the source of the row, or {@code DERIVED}
 * @param recommended keys of certifications that suit the role
 * @param mandatoryAnyOf keys of certifications of which a holder needs at least one; empty: none is needed
 */
public record RoleRequirement(String role, String origin, List<RequiredLevel> technical, List<RequiredLevel> soft,
        List<String> recommended, List<String> mandatoryAnyOf) {

    public RoleRequirement {
        technical = List.copyOf(technical);
        soft = List.copyOf(soft);
        recommended = List.copyOf(recommended);
        mandatoryAnyOf = List.copyOf(mandatoryAnyOf);
    }

    /** The level of one competency that is needed, from 1 (aware) to 4 (expert). */
    public record RequiredLevel(String competency, int level) {}

    public List<RequiredLevel> levels() {
        return Stream.concat(technical.stream(), soft.stream()).toList();
    }
}

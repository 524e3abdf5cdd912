package io.answerable.risk.register;

import io.answerable.reference.RiskLevel;
import io.answerable.reference.RiskTaxonomy;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words whose roles have the authority to accept a risk of some level (R-RSK-14). */
@Component
class Authorities {

    private final RiskTaxonomy taxonomy;
    private final RoleCatalogue roles;

    Authorities(RiskTaxonomy taxonomy, RoleCatalogue roles) {
        this.taxonomy = taxonomy;
        this.roles = roles;
    }

    /** @param level null: the risk has not been evaluated */
    String named(@Nullable RiskLevel level) {
        return level == null
                ? "authority for its level"
                : taxonomy.mayAccept(level).stream().map(this::title).collect(Collectors.joining(" or the "));
    }

    private String title(String role) {
        return roles.role(role).map(RoleDefinition::title).orElse(role);
    }
}

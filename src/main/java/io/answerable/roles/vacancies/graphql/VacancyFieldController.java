package io.answerable.roles.vacancies.graphql;

import io.answerable.organisation.HolderView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.scopes.HolderViews.OnDay;
import io.answerable.roles.scopes.HolderViews;
import io.answerable.roles.scopes.ScopeView;
import io.answerable.roles.vacancies.VacancyView;
import io.answerable.roles.vacancies.VacantRoles.VacantRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Finds what vacancies and vacant roles refer to, for all of a request at once. */
@Controller
class VacancyFieldController {

    private final RoleCatalogue catalogue;
    private final HolderViews holders;

    VacancyFieldController(RoleCatalogue catalogue, HolderViews holders) {
        this.catalogue = catalogue;
        this.holders = holders;
    }

    @SchemaMapping(typeName = "Vacancy", field = "role")
    @Nullable
    RoleDefinition role(VacancyView it) {
        return catalogue.role(it.role()).orElse(null);
    }

    @SchemaMapping(typeName = "Vacancy", field = "scope")
    ScopeView scope(VacancyView it) {
        return new ScopeView(it.scope(), it.asOf());
    }

    @BatchMapping(typeName = "Vacancy", field = "lastHolder")
    Map<VacancyView, HolderView> lastHolders(List<VacancyView> all) {
        return holders.behind(all, it -> Optional.ofNullable(it.lastHolder()).map(who -> new OnDay(who, it.asOf())));
    }

    @SchemaMapping(typeName = "VacantRole", field = "role")
    @Nullable
    RoleDefinition role(VacantRole it) {
        return catalogue.role(it.role()).orElse(null);
    }

    @SchemaMapping(typeName = "VacantRole", field = "scope")
    ScopeView scope(VacantRole it) {
        return new ScopeView(it.scope(), it.asOf());
    }

    @BatchMapping(typeName = "VacantRole", field = "lastHolder")
    Map<VacantRole, HolderView> lastHoldersOnPaper(List<VacantRole> all) {
        return holders.behind(all, it -> Optional.ofNullable(it.lastHolder()).map(who -> new OnDay(who, it.asOf())));
    }
}

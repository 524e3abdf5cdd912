package io.answerable.reference;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The roles as {@code role-catalogue.yaml} defines them. */
@Component
class RoleCatalogueFile implements RoleCatalogue {

    private final Keyed<RoleDefinition> roles;
    private final Keyed<CriticalFunction> criticalFunctions;

    @Autowired
    RoleCatalogueFile(CatalogueFiles files, TrainingCatalogue training) {
        this(files.content("role-catalogue"), training);
        requireRoles(files.content("training-catalogue"), "courses", "roles");
        requireRoles(files.content("training-catalogue"), "literacy_segments", "audience");
    }

    RoleCatalogueFile(Entry file, TrainingCatalogue training) {
        roles = new Keyed<>("role", file.unique("roles", "id", RoleCatalogueFile::role), RoleDefinition::key);
        criticalFunctions = new Keyed<>("critical function",
                file.unique("critical_functions", "id", RoleCatalogueFile::criticalFunction), CriticalFunction::id);
        file.each("roles").forEach(it -> checkRole(it, training));
        file.each("critical_functions")
                .forEach(it -> roles.require(it.at("owner_role"), List.of(it.text("owner_role"))));
    }

    /** Other catalogues name roles too; they are read before this one. */
    private void requireRoles(Entry file, String list, String field) {
        file.each(list).forEach(it -> roles.require(it.at(field), it.texts(field)));
    }

    private void checkRole(Entry entry, TrainingCatalogue training) {
        for (var field : List.of("reports_to", "works_with", "segregation")) {
            roles.require(entry.at(field), entry.texts(field));
        }
        criticalFunctions.require(entry.at("critical_function"),
                entry.optionalText("critical_function").stream().toList());
        for (var kind : List.of("technical", "soft")) {
            training.requireCompetencies(entry.at("competencies").at(kind), entry.at("competencies").texts(kind));
        }
        training.requireCertifications(entry.at("certifications"), entry.texts("certifications"));
    }

    private static CriticalFunction criticalFunction(Entry entry) {
        return new CriticalFunction(entry.text("id"), entry.text("title"), entry.text("owner_role"),
                entry.texts("origin"));
    }

    private static RoleDefinition role(Entry entry) {
        var key = entry.text("id");
        entry.required("reports_to");
        return new RoleDefinition(Keyed.idOf("role", key), key, entry.text("title"), entry.texts("origin"),
                entry.oneOf(RoleScope.class, "scope"), entry.oneOf(HolderKind.class, "holder"),
                entry.flag("may_be_accountable"), entry.texts("purpose"), entry.texts("activities"),
                entry.texts("reports_to"), entry.texts("works_with"), entry.texts("accountable_for"),
                entry.at("competencies").texts("technical"), entry.at("competencies").texts("soft"),
                entry.texts("certifications"), entry.texts("example"), entry.texts("segregation"),
                entry.texts("composition"), entry.optionalText("critical_function").orElse(null),
                entry.optionalText("rule").orElse(null), entry.optionalText("note").orElse(null));
    }

    @Override
    public Optional<RoleDefinition> role(String key) {
        return roles.find(key);
    }

    @Override
    public List<RoleDefinition> roles() {
        return roles.all();
    }

    @Override
    public List<CriticalFunction> criticalFunctions() {
        return criticalFunctions.all();
    }
}

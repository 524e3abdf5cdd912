package io.answerable.roles.raci;

import io.answerable.reference.CriticalFunction;
import io.answerable.reference.DetectionRule;
import io.answerable.reference.DetectionRules;
import io.answerable.reference.HolderKind;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.reference.RoleScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** The catalogues of roles and rules as they lie on file, for tests that need no application. */
public final class CataloguesOnFile implements RoleCatalogue, DetectionRules {

    public static final List<String> SPELLINGS = List.of("R", "A", "C", "I", "R/A", "A/R", "C/A", "A/C");

    private final Map<String, Object> roles = read("db/reference/role-catalogue.yaml");
    private final Map<String, Object> rules = read("db/reference/detection-rules.yaml");

    @SuppressWarnings("unchecked")
    public static Map<String, Object> read(String path) {
        try (var in = new ClassPathResource(path).getInputStream()) {
            return (Map<String, Object>) new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<RoleDefinition> role(String key) {
        return roles().stream().filter(it -> it.key().equals(key)).findFirst();
    }

    @Override
    public List<RoleDefinition> roles() {
        return rows(roles, "roles").stream().map(CataloguesOnFile::role).toList();
    }

    @Override
    public List<CriticalFunction> criticalFunctions() {
        return rows(roles, "critical_functions").stream()
                .map(it -> new CriticalFunction(text(it, "id"), text(it, "title"), text(it, "owner_role"), List.of()))
                .toList();
    }

    @Override
    public Optional<DetectionRule> rule(String code) {
        return Optional.empty();
    }

    @Override
    public List<DetectionRule> rules() {
        return List.of();
    }

    @Override
    public int threshold(String name) {
        return ((Map<?, ?>) Objects.requireNonNull(rules.get("defaults"))).get(name) instanceof Integer days
                ? days
                : -1;
    }

    @SuppressWarnings("unchecked")
    private static RoleDefinition role(Map<String, Object> it) {
        return new RoleDefinition(UUID.nameUUIDFromBytes(text(it, "id").getBytes()), text(it, "id"),
                text(it, "title"), List.of(), RoleScope.valueOf(text(it, "scope")),
                HolderKind.valueOf(text(it, "holder")), Boolean.TRUE.equals(it.get("may_be_accountable")), List.of(),
                List.of(), (List<String>) it.getOrDefault("reports_to", List.of()), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> catalogue, String name) {
        return (List<Map<String, Object>>) Objects.requireNonNull(catalogue.get(name));
    }

    private static String text(Map<String, Object> row, String name) {
        return String.valueOf(row.get(name));
    }
}

package io.answerable.training.records;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a client refers to by id or key, and refuses what does not exist. */
@Component
public class Referred {

    private final PeopleDirectory people;
    private final AiSystemRegister systems;
    private final UnitDirectory units;
    private final PartyDirectory parties;
    private final RoleCatalogue roles;
    private final CurrentActor actor;

    Referred(PeopleDirectory people, AiSystemRegister systems, UnitDirectory units,
            PartyDirectory parties, RoleCatalogue roles, CurrentActor actor) {
        this.people = people;
        this.systems = systems;
        this.units = units;
        this.parties = parties;
        this.roles = roles;
        this.actor = actor;
    }

    public Outcome<PersonId> person(Reference by, String field) {
        return found(by, "Person", "person", key -> first(people.idsOf(List.of(key)), PersonId::value), field)
                .map(PersonId::of)
                .flatMap(it -> known(it, people.byId(List.of(it), actor.today()), "person", field));
    }

    public Outcome<Optional<PersonId>> optionalPerson(@Nullable Reference by, String field) {
        return by == null ? Outcome.done(Optional.empty()) : person(by, field).map(Optional::of);
    }

    public Outcome<AiSystemId> system(Reference by, String field) {
        return found(by, "AiSystem", "AI system", key -> first(systems.idsOf(List.of(key)), AiSystemId::value), field)
                .map(AiSystemId::of)
                .flatMap(it -> known(it, systems.byId(List.of(it), actor.today()), "AI system", field));
    }

    public Outcome<Optional<AiSystemId>> optionalSystem(@Nullable Reference by, String field) {
        return by == null ? Outcome.done(Optional.empty()) : system(by, field).map(Optional::of);
    }

    public Outcome<UnitId> unit(Reference by, String field) {
        return units(List.of(by), field).map(List::getFirst);
    }

    public Outcome<ExternalPartyId> party(Reference by, String field) {
        return found(by, "ExternalParty", "external party",
                key -> first(parties.idsOf(List.of(key)), ExternalPartyId::value), field).map(ExternalPartyId::of)
                .flatMap(it -> known(it, parties.byId(List.of(it), actor.today()), "external party", field));
    }

    public Outcome<Optional<ExternalPartyId>> optionalParty(@Nullable Reference by, String field) {
        return by == null ? Outcome.done(Optional.empty()) : party(by, field).map(Optional::of);
    }

    /** The key of a role of the catalogue, as an act names it. */
    public Outcome<String> role(Reference by, String field) {
        return roleMeant(by, "input", field).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("role", field)));
    }

    /** The key of a role of the catalogue, as a question names it; any other is refused as malformed. */
    public String roleKey(Reference by, String field) {
        return roleMeant(by, field).orElseThrow(() -> new InvalidInput("There is no such role.", field));
    }

    private Optional<String> roleMeant(Reference by, String... field) {
        return by.resolve("Role", key -> roles.role(key).map(RoleDefinition::id), field)
                .flatMap(id -> roles.roles().stream().filter(it -> it.id().equals(id)).findFirst())
                .map(RoleDefinition::key);
    }

    /** Several units, looked up together; none where none is named. */
    public Outcome<List<UnitId>> units(@Nullable List<Reference> references, String field) {
        var named = references == null ? List.<Reference>of() : references;
        var keys = named.stream().flatMap(it -> Stream.ofNullable(it.key())).toList();
        var byKey = keys.isEmpty() ? Map.<String, UnitId>of() : units.idsOf(keys);
        var found = named.stream()
                .flatMap(it -> it.resolve("Unit", key -> Optional.ofNullable(byKey.get(key)).map(UnitId::value),
                        "input", field).stream())
                .map(UnitId::of)
                .toList();
        boolean allKnown = found.size() == named.size()
                && (found.isEmpty() || units.byId(found, actor.today()).keySet().containsAll(found));
        return allKnown ? Outcome.done(found) : Outcome.refused(Refusal.NotFound.of("unit", field));
    }

    private static <I> Outcome<I> known(I id, Map<I, ?> today, String what, String field) {
        return today.containsKey(id) ? Outcome.done(id) : Outcome.refused(Refusal.NotFound.of(what, field));
    }

    /**
     * Anything else.
     *
     * @param type name of the GraphQL type
     * @param what how people call such a thing
     */
    public static Outcome<UUID> found(Reference by, String type, String what, Function<String, Optional<UUID>> byKey,
            String field) {
        return by.resolve(type, byKey, "input", field)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of(what, field)));
    }

    /** The identity behind a key, if it is known. */
    public static <K extends Identifier> Optional<UUID> first(Map<String, K> found, Function<K, UUID> value) {
        return found.values().stream().map(value).findFirst();
    }
}

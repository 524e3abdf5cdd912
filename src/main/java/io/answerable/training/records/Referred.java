package io.answerable.training.records;

import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a client refers to by id or key, and refuses what does not exist. */
@Component
public class Referred {

    private final PeopleDirectory people;
    private final AiSystemRegister systems;
    private final UnitDirectory units;

    Referred(PeopleDirectory people, AiSystemRegister systems, UnitDirectory units) {
        this.people = people;
        this.systems = systems;
        this.units = units;
    }

    public Outcome<PersonId> person(Reference by, String field) {
        return found(by, "Person", "person", key -> first(people.idsOf(List.of(key)), PersonId::value), field)
                .map(PersonId::of);
    }

    public Outcome<Optional<PersonId>> optionalPerson(@Nullable Reference by, String field) {
        return by == null ? Outcome.done(Optional.empty()) : person(by, field).map(Optional::of);
    }

    public Outcome<AiSystemId> system(Reference by, String field) {
        return found(by, "AiSystem", "AI system", key -> first(systems.idsOf(List.of(key)), AiSystemId::value), field)
                .map(AiSystemId::of);
    }

    public Outcome<Optional<AiSystemId>> optionalSystem(@Nullable Reference by, String field) {
        return by == null ? Outcome.done(Optional.empty()) : system(by, field).map(Optional::of);
    }

    public Outcome<UnitId> unit(Reference by, String field) {
        return found(by, "Unit", "unit", key -> first(units.idsOf(List.of(key)), UnitId::value), field)
                .map(UnitId::of);
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

package io.answerable.risk.matters;

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

/** Finds what a client names by id or key, and refuses what does not exist. */
@Component
public class Named {

    private final AiSystemRegister systems;
    private final UnitDirectory units;
    private final PeopleDirectory people;

    Named(AiSystemRegister systems, UnitDirectory units, PeopleDirectory people) {
        this.systems = systems;
        this.units = units;
        this.people = people;
    }

    /** Where something is to belong; at most one of both may be named. */
    public Outcome<Place> place(@Nullable Reference system, @Nullable Reference unit) {
        return optional(system, "aiSystem", it -> system(it, "input", "aiSystem"))
                .flatMap(ofSystem -> optional(unit, "unit", it -> unit(it, "input", "unit"))
                        .map(ofUnit -> new Place(ofSystem.orElse(null), ofUnit.orElse(null))));
    }

    public Outcome<Optional<PersonId>> person(@Nullable Reference by, String field) {
        return optional(by, field, it -> it.resolve("Person",
                key -> first(people.idsOf(List.of(key)), PersonId::value), "input", field).map(PersonId::of));
    }

    public Optional<AiSystemId> system(Reference by, String... field) {
        return by.resolve("AiSystem", key -> first(systems.idsOf(List.of(key)), AiSystemId::value), field)
                .map(AiSystemId::of);
    }

    public Optional<UnitId> unit(Reference by, String... field) {
        return by.resolve("Unit", key -> first(units.idsOf(List.of(key)), UnitId::value), field).map(UnitId::of);
    }

    /** What has to exist. */
    public static <T> Outcome<T> required(Optional<T> found, String what, String field) {
        return found.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.NotFound.of(what, field)));
    }

    /** The identity behind a key, if it is known. */
    public static <K extends Identifier> Optional<UUID> first(Map<String, K> found, Function<K, UUID> value) {
        return found.values().stream().map(value).findFirst();
    }

    private static <T> Outcome<Optional<T>> optional(@Nullable Reference by, String field,
            Function<Reference, Optional<T>> find) {
        if (by == null) {
            return Outcome.done(Optional.empty());
        }
        return required(find.apply(by), field.equals("aiSystem") ? "AI system" : field, field).map(Optional::of);
    }
}

package io.answerable.inventory.surveys;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.SurveyFacts;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what the keys in a campaign of a dossier mean. */
@Component
class SurveyReferences {

    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final AiSystemRegister systems;
    private final SupplierDirectory suppliers;

    SurveyReferences(UnitDirectory units, PeopleDirectory people, AiSystemRegister systems,
            SupplierDirectory suppliers) {
        this.units = units;
        this.people = people;
        this.systems = systems;
        this.suppliers = suppliers;
    }

    /** By key. */
    record Known(Map<String, UUID> units, Map<String, UUID> people, Map<String, UUID> systems,
            Map<String, UUID> suppliers) {

        UUID unit(String key) {
            return requireNonNull(units.get(key));
        }
    }

    Known of(SurveyFacts facts) {
        var named = facts.declarations()
                .stream()
                .flatMap(it -> Stream.ofNullable(it.by()));
        return new Known(found(facts.declarations().stream().map(SurveyFacts.Declaration::unit), units::idsOf,
                UnitId::value),
                found(Stream.concat(named, Stream.ofNullable(facts.coordinator())), people::idsOf, PersonId::value),
                found(uses(facts).flatMap(it -> Stream.ofNullable(it.system())), systems::idsOf, AiSystemId::value),
                found(uses(facts).flatMap(it -> Stream.ofNullable(it.supplier())), suppliers::idsOf,
                        SupplierId::value));
    }

    private static Stream<SurveyFacts.Use> uses(SurveyFacts facts) {
        return facts.declarations().stream().flatMap(it -> it.uses().stream());
    }

    private static <I> Map<String, UUID> found(Stream<String> keys,
            Function<Collection<String>, Map<String, I>> lookUp, Function<I, UUID> value) {
        return lookUp.apply(keys.distinct().toList())
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> value.apply(it.getValue())));
    }
}

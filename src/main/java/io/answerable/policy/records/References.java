package io.answerable.policy.records;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.HorizonItemId;
import io.answerable.inventory.HorizonRegister;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.CommitteeId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a client names by id or key, and refuses what does not exist today: two statements for any number of things. */
@Component("policyReferences")
public class References {

    private final PeopleDirectory people;
    private final CurrentActor actor;
    private final Kind<PolicyId> policies;
    private final Kind<PersonId> persons;
    private final Kind<UnitId> units;
    private final Kind<CommitteeId> committees;
    private final Kind<AiSystemId> systems;
    private final Kind<HorizonItemId> horizon;

    References(PolicyDirectory policies, PeopleDirectory people, UnitDirectory units, CommitteeDirectory committees,
            AiSystemRegister systems, HorizonRegister horizon, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
        this.policies = new Kind<>("Policy", "policy", PolicyId::of, policies::idsOf, policies::byId);
        this.persons = new Kind<>("Person", "person", PersonId::of, people::idsOf, people::byId);
        this.units = new Kind<>("Unit", "unit", UnitId::of, units::idsOf, units::byId);
        this.committees = new Kind<>("Committee", "committee", CommitteeId::of, committees::idsOf, committees::byId);
        this.systems = new Kind<>("AiSystem", "AI system", AiSystemId::of, systems::idsOf, systems::byId);
        this.horizon = new Kind<>("HorizonItem", "horizon item", HorizonItemId::of, horizon::idsOf, horizon::byId);
    }

    /**
     * Things of one kind.
     *
     * @param type name of the GraphQL type
     * @param what how people call such a thing
     * @param known those of them that there are on a day
     */
    private record Kind<I>(String type, String what, Function<UUID, I> id,
            Function<Collection<String>, Map<String, I>> byKey,
            BiFunction<Collection<I>, LocalDate, Map<I, ?>> known) {

        Stream<I> find(Reference by, Map<String, I> keys, String field) {
            var key = by.key();
            return key == null
                    ? by.resolve(type, it -> Optional.empty(), "input", field).map(id).stream()
                    : Stream.ofNullable(keys.get(key));
        }
    }

    public Outcome<PolicyId> policy(Reference by, String field) {
        return one(policies, by, field);
    }

    public Outcome<PersonId> person(Reference by, String field) {
        return one(persons, by, field);
    }

    public Outcome<List<PersonId>> people(List<Reference> by, String field) {
        return all(persons, by, field);
    }

    /** Something is given only to somebody who works here today. */
    public Outcome<PersonId> owner(Reference by, String field) {
        return person(by, field).flatMap(it -> isPresent(it)
                ? Outcome.done(it)
                : Outcome.refused(Refusal.ValidationFailed.of("The person does not work here today.", field)));
    }

    private boolean isPresent(PersonId person) {
        var known = people.byId(List.of(person), actor.today()).get(person);
        return known != null && known.status().present();
    }

    public Outcome<UnitId> unit(Reference by, String field) {
        return one(units, by, field);
    }

    public Outcome<List<UnitId>> units(List<Reference> by, String field) {
        return all(units, by, field);
    }

    public Outcome<AiSystemId> system(Reference by, String field) {
        return one(systems, by, field);
    }

    public Outcome<CommitteeId> committee(Reference by, String field) {
        return one(committees, by, field);
    }

    public Outcome<HorizonItemId> horizonItem(Reference by, String field) {
        return one(horizon, by, field);
    }

    /** One of the things of this context. */
    public Outcome<UUID> thing(Reference by, String field, Reading<?> things) {
        return things(List.of(by), field, things).map(List::getFirst);
    }

    /** Several of the things of this context. */
    public Outcome<List<UUID>> things(List<Reference> by, String field, Reading<?> things) {
        return all(new Kind<UUID>(things.type(), "thing of this kind", it -> it, things::idsOf, things::byIds), by,
                field);
    }

    /** What may be left out. */
    public <T> Outcome<Optional<T>> optional(@Nullable Reference by, Function<Reference, Outcome<T>> finding) {
        return by == null ? Outcome.done(Optional.empty()) : finding.apply(by).map(Optional::of);
    }

    private <I> Outcome<I> one(Kind<I> kind, Reference by, String field) {
        return all(kind, List.of(by), field).map(List::getFirst);
    }

    private <I> Outcome<List<I>> all(Kind<I> kind, List<Reference> by, String field) {
        if (by.isEmpty()) {
            return Outcome.done(List.of());
        }
        var keys = kind.byKey().apply(by.stream().flatMap(it -> Stream.ofNullable(it.key())).toList());
        var found = by.stream().flatMap(it -> kind.find(it, keys, field)).toList();
        return found.size() == by.size() && kind.known().apply(found, actor.today()).keySet().containsAll(found)
                ? Outcome.done(found)
                : Outcome.refused(Refusal.NotFound.of(kind.what(), field));
    }
}

package io.answerable.policy.records;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a client names by id or key, and refuses what does not exist. */
@Component("policyReferences")
public class References {

    private final PolicyDirectory policies;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final CommitteeDirectory committees;
    private final AiSystemRegister systems;
    private final HorizonRegister horizon;

    References(PolicyDirectory policies, PeopleDirectory people, UnitDirectory units, CommitteeDirectory committees,
            AiSystemRegister systems, HorizonRegister horizon) {
        this.policies = policies;
        this.people = people;
        this.units = units;
        this.committees = committees;
        this.systems = systems;
        this.horizon = horizon;
    }

    public Outcome<PolicyId> policy(Reference by, String field) {
        return find(by, "Policy", "policy", field, it -> first(policies.idsOf(List.of(it)))).map(PolicyId::of);
    }

    public Outcome<PersonId> person(Reference by, String field) {
        return find(by, "Person", "person", field, it -> first(people.idsOf(List.of(it)))).map(PersonId::of);
    }

    public Outcome<UnitId> unit(Reference by, String field) {
        return find(by, "Unit", "unit", field, it -> first(units.idsOf(List.of(it)))).map(UnitId::of);
    }

    public Outcome<AiSystemId> system(Reference by, String field) {
        return find(by, "AiSystem", "AI system", field, it -> first(systems.idsOf(List.of(it)))).map(AiSystemId::of);
    }

    public Outcome<CommitteeId> committee(Reference by, String field) {
        return find(by, "Committee", "committee", field, it -> first(committees.idsOf(List.of(it))))
                .map(CommitteeId::of);
    }

    public Outcome<HorizonItemId> horizonItem(Reference by, String field) {
        return find(by, "HorizonItem", "horizon item", field, it -> first(horizon.idsOf(List.of(it))))
                .map(HorizonItemId::of);
    }

    /** One of the things of this context. */
    public Outcome<UUID> thing(Reference by, String field, Reading<?> things) {
        return find(by, things.type(), "thing of this kind", field, things::idOf);
    }

    /** What may be left out. */
    public <T> Outcome<Optional<T>> optional(@Nullable Reference by, Function<Reference, Outcome<T>> finding) {
        return by == null ? Outcome.done(Optional.empty()) : finding.apply(by).map(Optional::of);
    }

    /** Several things of one kind; refused if one of them does not exist. */
    public <T> Outcome<List<T>> each(List<Reference> references, Function<Reference, Outcome<T>> finding) {
        Outcome<List<T>> found = Outcome.done(List.of());
        for (var reference : references) {
            found = found.flatMap(before -> finding.apply(reference).map(it -> with(before, it)));
        }
        return found;
    }

    private static <T> List<T> with(List<T> before, T one) {
        var all = new ArrayList<>(before);
        all.add(one);
        return all;
    }

    private static Outcome<UUID> find(Reference by, String type, String what, String field,
            Function<String, Optional<UUID>> byKey) {
        return by.resolve(type, byKey, "input", field)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of(what, field)));
    }

    private static Optional<UUID> first(Map<String, ? extends Identifier> found) {
        return found.values().stream().map(it -> UUID.fromString(it.toString())).findFirst();
    }
}

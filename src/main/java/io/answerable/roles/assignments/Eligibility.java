package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import io.answerable.reference.HolderKind;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.reference.RoleScope;
import io.answerable.roles.Scope;
import io.answerable.roles.scopes.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says whether somebody can hold a role for a scope during some days (invariants ). */
@Component
class Eligibility {

    private static final String ASSET_OWNER = "role.information-asset-owner";

    private final RoleCatalogue catalogue;
    private final PeopleDirectory people;
    private final PartyDirectory parties;
    private final HeldRoles held;
    private final CurrentActor actor;

    Eligibility(RoleCatalogue catalogue, PeopleDirectory people, PartyDirectory parties,
            HeldRoles held, CurrentActor actor) {
        this.catalogue = catalogue;
        this.people = people;
        this.parties = parties;
        this.held = held;
        this.actor = actor;
    }

    List<Refusal> refusals(String role, HolderRef holder, Scope scope, Term term) {
        var definition = catalogue.role(role);
        if (definition.isEmpty()) {
            return List.of(NotFound.of("role", "role"));
        }
        var refusals = new ArrayList<Refusal>();
        misfit(definition.get(), holder).ifPresent(refusals::add);
        ScopeFit.refusal(definition.get(), scope).ifPresent(refusals::add);
        presence(holder, term).ifPresent(refusals::add);
        if (refusals.isEmpty()) {
            overlap(role, holder, scope, term).ifPresent(refusals::add);
        }
        return refusals;
    }

    private static Optional<Refusal> misfit(RoleDefinition role, HolderRef holder) {
        if (role.holder() == HolderKind.BODY) {
            return violated("A committee holds " + role.title() + ".", "holder", "R-ROL-10",
                    "Give the role to a committee.");
        }
        if (holder.kind() == HolderRef.Kind.PARTY && role.scope() != RoleScope.EXTERNAL) {
            return violated("An external party cannot hold " + role.title() + ".", "holder", "R-ROL-24",
                    "Name a person.");
        }
        return holder.kind() == HolderRef.Kind.PERSON && role.holder() == HolderKind.PARTY
                ? violated(role.title() + " is held by an external party.", "holder", "R-ROL-24",
                        "Name an external party.")
                : Optional.empty();
    }

    /** A person must work here on every day of the term; an external party must be known. */
    private Optional<Refusal> presence(HolderRef holder, Term term) {
        var person = holder.asPerson();
        if (person.isEmpty()) {
            var party = ExternalPartyId.of(holder.id());
            return parties.byId(List.of(party), actor.today()).isEmpty()
                    ? Optional.of(NotFound.of("person or external party", "holder"))
                    : Optional.empty();
        }
        var presence = presenceOf(person.get());
        return presence.isEmpty()
                ? Optional.of(NotFound.of("person or external party", "holder"))
                : absence(presence.get(), term, "holder");
    }

    Optional<Refusal> absence(PersonId person, Term term, String field) {
        return presenceOf(person).map(it -> absence(it, term, field))
                .orElseGet(() -> Optional.of(NotFound.of("person", field)));
    }

    private static Optional<Refusal> absence(Presence presence, Term term, String field) {
        return term.days().butNot(presence.present()).isEmpty()
                ? Optional.empty()
                : violated("The person does not work here on all of these days.", field, "R-2",
                        "Name somebody who is present, or end the term with the employment.");
    }

    private Optional<Presence> presenceOf(PersonId person) {
        return Optional.ofNullable(people.presenceOf(List.of(person)).get(person));
    }

    private Optional<Refusal> overlap(String role, HolderRef holder, Scope scope, Term term) {
        Collection<Scope> here = List.of(scope);
        var overlapping = held.held(Set.of(role), Optional.of(here))
                .stream()
                .filter(it -> !it.days().and(term.days()).isEmpty())
                .toList();
        if (role.equals(ASSET_OWNER) && !overlapping.isEmpty()) {
            return violated("The system already has an information asset owner on these days.", "scope", "R-1",
                    "End " + overlapping.getFirst().key() + " first.");
        }
        return overlapping.stream()
                .filter(it -> it.holder().equals(holder))
                .findFirst()
                .flatMap(it -> violated("The holder already has this role on these days.", "holder", "R-ROL-37",
                        "Confirm " + it.key() + " instead."));
    }

    private static Optional<Refusal> violated(String message, String field, String rule, String fix) {
        return Optional.of(new RuleViolated(message, List.of(field), rule, fix));
    }
}

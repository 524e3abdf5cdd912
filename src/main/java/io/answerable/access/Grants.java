package io.answerable.access;

import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.util.EnumMap;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Works out what the bearer of a binding may do today. Nothing is kept: a role that ends takes effect at once. */
@Component
class Grants {

    private final PersonalGrants personal;
    private final TakingOverAccounts takingOver;
    private final ActingAs actingAs;

    Grants(PersonalGrants personal, TakingOverAccounts takingOver, ActingAs actingAs) {
        this.personal = personal;
        this.takingOver = takingOver;
        this.actingAs = actingAs;
    }

    Actor actorOf(Binding binding, TokenBearer caller) {
        var person = binding.person();
        return person == null
                ? client(binding)
                : actingAs.call(Actor.system(binding.organisation()), CurrentCause.get(),
                        () -> person(binding.organisation(), person, caller));
    }

    private static Actor client(Binding binding) {
        var grants = new EnumMap<Permission, Reach>(Permission.class);
        binding.permissions().forEach(it -> grants.put(it, Reach.EVERYWHERE));
        return new Actor(binding.organisation(), ActorRef.client(String.valueOf(binding.client())), grants);
    }

    private Actor person(OrganisationId organisation, PersonId bound, TokenBearer caller) {
        var known = personal.of(bound);
        var successor = known.mereAccount()
                ? caller.email().flatMap(it -> takingOver.takeOver(bound, it))
                : Optional.<PersonId>empty();
        return successor.map(it -> actor(organisation, it, personal.of(it)))
                .orElseGet(() -> actor(organisation, bound, known));
    }

    private static Actor actor(OrganisationId organisation, PersonId person, PersonalGrants.Known known) {
        return new Actor(organisation, ActorRef.person(person), known.grants(), known.roles());
    }
}

package io.answerable.access;

import io.answerable.kernel.ActorRef;
import io.answerable.kernel.PersonId;
import java.util.EnumMap;
import org.springframework.stereotype.Component;

/** Works out what the bearer of a binding may do today. Nothing is kept: a role that ends takes effect at once. */
@Component
class Grants {

    private final PersonalGrants personal;
    private final ActingAs actingAs;

    Grants(PersonalGrants personal, ActingAs actingAs) {
        this.personal = personal;
        this.actingAs = actingAs;
    }

    Actor actorOf(Binding binding) {
        var person = binding.person();
        return person == null ? client(binding) : person(binding, person);
    }

    private static Actor client(Binding binding) {
        var grants = new EnumMap<Permission, Reach>(Permission.class);
        binding.permissions().forEach(it -> grants.put(it, Reach.EVERYWHERE));
        return new Actor(binding.organisation(), ActorRef.client(String.valueOf(binding.client())), grants);
    }

    private Actor person(Binding binding, PersonId person) {
        var known = actingAs.call(Actor.system(binding.organisation()), CurrentCause.get(), () -> personal.of(person));
        return new Actor(binding.organisation(), ActorRef.person(person), known.grants(), known.roles());
    }
}

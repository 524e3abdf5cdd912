package io.answerable.inventory.authorisations;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Entry;
import io.answerable.facts.ReadingKeys;
import io.answerable.facts.ReadingKeys.Keys;
import io.answerable.inventory.AuthorisationFacts;
import io.answerable.inventory.TellingAuthorisations;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TellingDecidedAuthorisations implements TellingAuthorisations {

    private final Authorisations authorisations;
    private final ReadingKeys keys;
    private final CurrentActor actor;

    TellingDecidedAuthorisations(Authorisations authorisations, ReadingKeys keys, CurrentActor actor) {
        this.authorisations = authorisations;
        this.keys = keys;
        this.actor = actor;
    }

    private record Known(Entry entry, AuthorisationFact fact) {}

    @Override
    public List<AuthorisationFacts> told(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        var known = authorisations.load(authorisations.keys().knownBy(asOf))
                .stream()
                .flatMap(it -> it.facts().onOrNext(asOf).map(fact -> new Known(it.entry(), fact.fact())).stream())
                .toList();
        var named = keys.of(known.stream()
                .flatMap(it -> Stream.of(it.fact().system(), it.fact().grant().grantedBy(),
                        it.fact().grant().onBehalfOf())));
        return known.stream().map(it -> told(it.entry().key(), it.fact(), named)).toList();
    }

    private static AuthorisationFacts told(String key, AuthorisationFact it, Keys named) {
        var grant = it.grant();
        return new AuthorisationFacts(key, named.certain(it.system()), it.kind(), it.status(),
                named.of(grant.grantedBy()), named.of(grant.onBehalfOf()), grant.grantedOn(), grant.goodUntil(),
                grant.conditions());
    }
}

package io.answerable.inventory.horizon;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Entry;
import io.answerable.facts.ReadingKeys;
import io.answerable.facts.ReadingKeys.Keys;
import io.answerable.inventory.HorizonItemFacts;
import io.answerable.inventory.TellingHorizonItems;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TellingKnownHorizon implements TellingHorizonItems {

    private final HorizonItems items;
    private final ReadingKeys keys;
    private final CurrentActor actor;

    TellingKnownHorizon(HorizonItems items, ReadingKeys keys, CurrentActor actor) {
        this.items = items;
        this.keys = keys;
        this.actor = actor;
    }

    private record Known(Entry entry, HorizonFact fact) {}

    @Override
    public List<HorizonItemFacts> told(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        var known = items.load(items.keys().knownBy(asOf))
                .stream()
                .flatMap(it -> it.facts().onOrNext(asOf).map(fact -> new Known(it.entry(), fact.fact())).stream())
                .toList();
        var named = keys.of(known.stream()
                .flatMap(it -> Stream.concat(Stream.ofNullable(it.fact().foundBy()), it.fact().affected().stream())));
        return known.stream().map(it -> told(it.entry().key(), it.fact(), named)).toList();
    }

    private static HorizonItemFacts told(String key, HorizonFact it, Keys named) {
        return new HorizonItemFacts(key, it.title(), it.kind(), it.foundOn(), named.of(it.foundBy()), it.impact(),
                named.all(it.affected()), it.decision(), it.effectiveFrom());
    }
}

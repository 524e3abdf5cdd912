package io.answerable.ledger;

import io.answerable.access.ActingAs;
import io.answerable.access.Actor;
import io.answerable.kernel.OrganisationId;
import io.answerable.ledger.spi.KnownByKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts keys in place of references: one question to each context that is concerned, whatever the number of facts. */
@Component
class KeysOfReferences {

    private final List<KnownByKey> contexts;
    private final ActingAs actingAs;

    KeysOfReferences(List<KnownByKey> contexts, ActingAs actingAs) {
        this.contexts = contexts;
        this.actingAs = actingAs;
    }

    /** The values of facts as they are written into the chain, also when whoever recorded them has gone, as listeners do. */
    Texts in(OrganisationId organisation, Collection<RecordedFact> facts) {
        var values = facts.stream()
                .flatMap(it -> it.fact().changes().stream())
                .flatMap(KeysOfReferences::values)
                .collect(Collectors.toSet());
        var keys = new HashMap<Object, String>();
        contexts.forEach(it -> keys.putAll(keysIn(organisation, values, it)));
        return value -> value == null ? null : keys.getOrDefault(value, value.toString());
    }

    private Map<Object, String> keysIn(OrganisationId organisation, Set<Object> values, KnownByKey context) {
        var covered = values.stream().filter(context::covers).toList();
        return covered.isEmpty()
                ? Map.of()
                : actingAs.call(Actor.system(organisation), "ledger", () -> context.keysOf(covered));
    }

    private static Stream<Object> values(Change change) {
        return Stream.<@Nullable Object>of(change.before(), change.after())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    /** What is written for a value. */
    interface Texts {

        @Nullable
        String of(@Nullable Object value);
    }
}

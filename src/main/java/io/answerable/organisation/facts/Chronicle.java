package io.answerable.organisation.facts;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.HolderRef;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what has changed into the ledger, with keys in place of identifiers. */
@Component
public class Chronicle {

    private final Ledger ledger;
    private final CurrentActor actor;
    private final List<KeyRegister> registers;

    Chronicle(Ledger ledger, CurrentActor actor, OrganisationTables tables) {
        this.ledger = ledger;
        this.actor = actor;
        this.registers = List.of(tables.keys("person", "person_id"), tables.keys("unit", "unit_id"),
                tables.keys("external_party", "party_id"));
    }

    /**
     * What happened to one thing.
     *
     * @param type name of the GraphQL type
     * @param effectiveFrom the day from which it holds, if that is known
     */
    public record Deed(String type, Entry entry, String act, @Nullable LocalDate effectiveFrom,
            Alterations alterations) {}

    public void record(@Nullable String reason, Deed... deeds) {
        record(reason, List.of(deeds));
    }

    public void record(@Nullable String reason, Collection<Deed> deeds) {
        if (!deeds.isEmpty()) {
            var keys = keysIn(deeds);
            ledger.record(actor.provenance().because(reason), deeds.stream().map(it -> fact(it, keys)).toList());
        }
    }

    private Fact fact(Deed deed, Map<UUID, String> keys) {
        var entry = deed.entry();
        var changes = deed.alterations().fields().stream().map(it -> change(it, keys)).toList();
        return new Fact(deed.type(), entry.id(), entry.key(), deed.act(), Alterations.day(deed.effectiveFrom()),
                changes);
    }

    private static Change change(Alterations.Field field, Map<UUID, String> keys) {
        var before = readable(field.before(), keys);
        var after = readable(field.after(), keys);
        var person = field.personOf();
        return person == null
                ? Change.of(field.name(), before, after)
                : Change.personal(person, field.name(), before, after);
    }

    private static @Nullable Object readable(@Nullable Object value, Map<UUID, String> keys) {
        var id = idIn(value);
        return id == null ? value : keys.getOrDefault(id, id.toString());
    }

    private Map<UUID, String> keysIn(Collection<Deed> deeds) {
        var ids = idsIn(deeds);
        var keys = new HashMap<UUID, String>();
        registers.forEach(it -> keys.putAll(
                it.entriesOf(ids).stream().collect(toMap(Entry::id, Entry::key))));
        return keys;
    }

    private static Set<UUID> idsIn(Collection<Deed> deeds) {
        return deeds.stream()
                .flatMap(it -> it.alterations().fields().stream())
                .flatMap(it -> Stream.<@Nullable Object>of(it.before(), it.after()))
                .<UUID>mapMulti((value, sink) -> {
                    var id = idIn(value);
                    if (id != null) {
                        sink.accept(id);
                    }
                })
                .collect(Collectors.toSet());
    }

    private static @Nullable UUID idIn(@Nullable Object value) {
        return switch (value) {
            case HolderRef it -> it.id();
            case Identifier it -> UUID.fromString(it.toString());
            case null, default -> null;
        };
    }
}

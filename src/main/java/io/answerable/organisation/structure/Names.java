package io.answerable.organisation.structure;

import static java.util.stream.Collectors.toMap;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys by which people know units, people and external parties: the other way round than {@link Known}. */
public record Names(Map<UUID, String> keys) {

    public static Names of(Known known) {
        return new Names(List.of(known.units(), known.people(), known.parties())
                .stream()
                .flatMap(it -> it.entrySet().stream())
                .collect(toMap(Map.Entry::getValue, Map.Entry::getKey)));
    }

    public @Nullable String of(@Nullable PersonId person) {
        return person == null ? null : keys.get(person.value());
    }

    public @Nullable String of(@Nullable UnitId unit) {
        return unit == null ? null : keys.get(unit.value());
    }

    public @Nullable String of(@Nullable HolderRef holder) {
        return holder == null ? null : keys.get(holder.id());
    }

    public String known(HolderRef holder) {
        return Objects.requireNonNull(keys.get(holder.id()));
    }

    public List<String> units(List<UnitId> units) {
        return units.stream().map(it -> Objects.requireNonNull(keys.get(it.value()))).toList();
    }

    public List<String> holders(List<HolderRef> holders) {
        return holders.stream().map(this::known).toList();
    }
}

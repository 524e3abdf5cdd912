package io.answerable.roles.raci.picture;

import io.answerable.kernel.HolderRef;
import io.answerable.organisation.HolderView;
import java.util.Map;
import java.util.Optional;

/** How people and external parties are called. */
public record Names(Map<HolderRef, HolderView> holders) {

    public Names {
        holders = Map.copyOf(holders);
    }

    /** The name, with the key that tells namesakes apart. */
    public String of(HolderRef holder) {
        return find(holder).map(it -> it.name() + " (" + it.key() + ")").orElse("somebody unknown");
    }

    public String keyOf(HolderRef holder) {
        return find(holder).map(HolderView::key).orElseGet(() -> holder.id().toString());
    }

    public Optional<HolderView> find(HolderRef holder) {
        return Optional.ofNullable(holders.get(holder));
    }
}

package io.answerable.roles.scopes;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the keys by which people know holders and scopes, so that the history reads without identifiers. */
@Component
public class ReadableKeys {

    private final HolderViews holders;
    private final Scopes scopes;
    private final CurrentActor actor;

    ReadableKeys(HolderViews holders, Scopes scopes, CurrentActor actor) {
        this.holders = holders;
        this.scopes = scopes;
        this.actor = actor;
    }

    public String of(HolderRef holder) {
        return ofHolders(List.of(holder)).getOrDefault(holder, holder.id().toString());
    }

    public Map<HolderRef, String> ofHolders(Collection<HolderRef> all) {
        var views = holders.views(all, actor.today());
        return all.stream().distinct().collect(toMap(identity(), it -> {
            var view = views.get(it);
            return view == null ? it.id().toString() : view.key();
        }));
    }

    public Map<Scope, String> ofScopes(Collection<Scope> all) {
        var today = actor.today();
        return scopes.references(all.stream().distinct().map(it -> new ScopeView(it, today)).toList())
                .entrySet()
                .stream()
                .collect(toMap(it -> it.getKey().scope(), Map.Entry::getValue));
    }

    public @Nullable String of(@Nullable PersonId person) {
        return person == null ? null : of(HolderRef.person(person));
    }

    /** {@code org}, or the key of the unit or system. */
    public String of(Scope scope) {
        return ofScopes(List.of(scope)).getOrDefault(scope, scope.kind().name());
    }
}

package io.answerable.roles.scopes;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.Scope;
import java.util.List;
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
        var view = holders.views(List.of(holder), actor.today()).get(holder);
        return view == null ? holder.id().toString() : view.key();
    }

    public @Nullable String of(@Nullable PersonId person) {
        return person == null ? null : of(HolderRef.person(person));
    }

    /** {@code org}, or the key of the unit or system. */
    public String of(Scope scope) {
        var asked = new ScopeView(scope, actor.today());
        return scopes.references(List.of(asked)).getOrDefault(asked, scope.kind().name());
    }
}

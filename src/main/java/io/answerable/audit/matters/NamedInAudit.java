package io.answerable.audit.matters;

import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.risk.matters.Named;
import io.answerable.risk.matters.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a client names by id or key, and refuses what does not exist. */
@Component
public class NamedInAudit {

    private final Named named;
    private final PartyDirectory parties;

    NamedInAudit(Named named, PartyDirectory parties) {
        this.named = named;
        this.parties = parties;
    }

    public Outcome<Optional<PersonId>> person(@Nullable Reference by, String field) {
        return named.person(by, field);
    }

    public Outcome<Place> place(@Nullable Reference system, @Nullable Reference unit) {
        return named.place(system, unit);
    }

    public Outcome<List<PersonId>> people(List<Reference> by, String field) {
        return each(by, it -> named.person(it, field).map(Optional::orElseThrow));
    }

    public Outcome<AiSystemId> system(Reference by) {
        return Named.required(named.system(by, "input", "aiSystem"), "AI system", "aiSystem");
    }

    public Outcome<List<AiSystemId>> systems(List<Reference> by) {
        return each(by, it -> Named.required(named.system(it, "input", "aiSystems"), "AI system", "aiSystems"));
    }

    public Outcome<List<UnitId>> units(List<Reference> by) {
        return each(by, it -> Named.required(named.unit(it, "input", "units"), "unit", "units"));
    }

    public Outcome<Optional<ExternalPartyId>> party(@Nullable Reference by, String field) {
        return optional(by, "external party", field, it -> it.resolve("ExternalParty",
                key -> Named.first(parties.idsOf(List.of(key)), ExternalPartyId::value), "input", field)
                .map(ExternalPartyId::of));
    }

    /** What may be left open. */
    public static <T> Outcome<Optional<T>> optional(@Nullable Reference by, String what, String field,
            Function<Reference, Optional<T>> find) {
        return by == null
                ? Outcome.done(Optional.empty())
                : Named.required(find.apply(by), what, field).map(Optional::of);
    }

    private static <T> Outcome<List<T>> each(List<Reference> by, Function<Reference, Outcome<T>> find) {
        Outcome<List<T>> all = Outcome.done(new ArrayList<>());
        for (var reference : by) {
            all = all.flatMap(found -> find.apply(reference).map(it -> {
                found.add(it);
                return found;
            }));
        }
        return all;
    }
}

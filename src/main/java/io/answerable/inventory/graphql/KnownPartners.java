package io.answerable.inventory.graphql;

import io.answerable.graphql.Reference;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.PartyDirectory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds whoever a client refers to beside the register: people, suppliers, external parties. */
@Component
class KnownPartners {

    private final KnownThings known;
    private final SupplierDirectory suppliers;
    private final PartyDirectory parties;

    KnownPartners(KnownThings known, SupplierDirectory suppliers, PartyDirectory parties) {
        this.known = known;
        this.suppliers = suppliers;
        this.parties = parties;
    }

    Optional<SupplierId> supplier(Reference by, String... field) {
        return by
                .resolve("Supplier",
                        key -> Optional.ofNullable(suppliers.idsOf(List.of(key)).get(key)).map(SupplierId::value),
                        field)
                .map(SupplierId::of);
    }

    Outcome<SupplierId> supplier(Reference by) {
        return supplier(by, "input", "supplier").map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("supplier", "supplier")));
    }

    /** Empty when nobody is named. */
    Outcome<Optional<ExternalPartyId>> party(@Nullable Reference by, String field) {
        if (by == null) {
            return Outcome.done(Optional.empty());
        }
        return by
                .resolve("ExternalParty",
                        key -> Optional.ofNullable(parties.idsOf(List.of(key)).get(key)).map(ExternalPartyId::value),
                        "input", field)
                .map(it -> Outcome.done(Optional.of(ExternalPartyId.of(it))))
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("external party", field)));
    }

    /** Empty when nobody is named. */
    Outcome<Optional<PersonId>> person(@Nullable Reference by, String field) {
        return by == null ? Outcome.done(Optional.empty()) : known.namedPerson(by, field).map(Optional::of);
    }

    Outcome<List<PersonId>> people(List<Reference> references, String field) {
        Outcome<List<PersonId>> found = Outcome.done(List.of());
        for (var reference : references) {
            found = found.flatMap(all -> known.namedPerson(reference, field)
                    .map(it -> Stream.concat(all.stream(), Stream.of(it)).toList()));
        }
        return found;
    }
}

package io.answerable.organisation.graphql;

import io.answerable.graphql.NodeId;
import io.answerable.graphql.Reference;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.CommitteeId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the references of an input mean. */
@Component("organisationReferences")
public class References {

    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final PartyDirectory parties;
    private final CommitteeDirectory committees;
    private final RoleCatalogue roles;

    References(UnitDirectory units, PeopleDirectory people, PartyDirectory parties, CommitteeDirectory committees,
            RoleCatalogue roles) {
        this.units = units;
        this.people = people;
        this.parties = parties;
        this.committees = committees;
        this.roles = roles;
    }

    public Found begin() {
        return new Found();
    }

    /** The references of one input; remembers those that lead nowhere. */
    public final class Found {

        private final List<Refusal> missing = new ArrayList<>();

        public UnitId unit(Reference reference) {
            return required(optionalUnit(reference, "unit"), UnitId::of);
        }

        public @Nullable UnitId optionalUnit(@Nullable Reference reference, String field) {
            return find(reference, "Unit", "unit", field, key -> first(units.idsOf(List.of(key)), UnitId::value),
                    UnitId::of);
        }

        public PersonId person(Reference reference) {
            return requiredPerson(reference, "person");
        }

        public PersonId requiredPerson(Reference reference, String field) {
            return required(optionalPerson(reference, field), PersonId::of);
        }

        public @Nullable PersonId optionalPerson(@Nullable Reference reference, String field) {
            return find(reference, "Person", "person", field,
                    key -> first(people.idsOf(List.of(key)), PersonId::value), PersonId::of);
        }

        public ExternalPartyId party(Reference reference) {
            var found = find(reference, "ExternalParty", "party", "party",
                    key -> first(parties.idsOf(List.of(key)), ExternalPartyId::value), ExternalPartyId::of);
            return required(found, ExternalPartyId::of);
        }

        public CommitteeId committee(Reference reference) {
            var found = find(reference, "Committee", "committee", "committee",
                    key -> first(committees.idsOf(List.of(key)), CommitteeId::value), CommitteeId::of);
            return required(found, CommitteeId::of);
        }

        public HolderRef holder(Reference reference, String field) {
            var found = optionalHolder(reference, field);
            return found == null ? HolderRef.party(NOTHING) : found;
        }

        public @Nullable HolderRef optionalHolder(@Nullable Reference reference, String field) {
            if (reference == null) {
                return null;
            }
            if (isParty(reference)) {
                return find(reference, "ExternalParty", "holder", field,
                        key -> first(parties.idsOf(List.of(key)), ExternalPartyId::value), HolderRef::party);
            }
            var person = optionalPerson(reference, field);
            return person == null ? null : HolderRef.person(person);
        }

        /** The key of a role of the catalogue. */
        public @Nullable String optionalRole(@Nullable Reference reference, String field) {
            var id = find(reference, "Role", "role", field, key -> roles.role(key).map(RoleDefinition::id), it -> it);
            var role = roles.roles().stream().filter(it -> it.id().equals(id)).findFirst();
            if (id != null && role.isEmpty()) {
                missing.add(Refusal.NotFound.of("role", field));
            }
            return role.map(RoleDefinition::key).orElse(null);
        }

        public List<UnitId> units(List<Reference> references, String field) {
            return references.stream().flatMap(it -> Stream.ofNullable(optionalUnit(it, field))).toList();
        }

        public List<HolderRef> holders(List<Reference> references, String field) {
            return references.stream().flatMap(it -> Stream.ofNullable(optionalHolder(it, field))).toList();
        }

        /**
         * A thing of another kind.
         *
         * @param type name of the GraphQL type
         * @param what how people call such a thing
         */
        public <K> K thing(Reference reference, String type, String what, String field,
                Function<String, Optional<UUID>> byKey, Function<UUID, K> id) {
            return required(find(reference, type, what, field, byKey, id), id);
        }

        /** A thing of another kind, or nothing. */
        public <K> @Nullable K optionalThing(@Nullable Reference reference, String type, String what, String field,
                Function<String, Optional<UUID>> byKey, Function<UUID, K> id) {
            return find(reference, type, what, field, byKey, id);
        }

        /** Acts if every reference leads somewhere. */
        public <T> Outcome<T> then(Supplier<Outcome<T>> act) {
            return missing.isEmpty() ? act.get() : Outcome.refused(missing);
        }

        private boolean isParty(Reference reference) {
            var key = reference.key();
            return key == null
                    ? NodeId.parse(Objects.requireNonNull(reference.id()), "input")
                            .type()
                            .equals("ExternalParty")
                    : parties.idsOf(List.of(key)).containsKey(key);
        }

        private <K> @Nullable K find(@Nullable Reference reference, String type, String what, String field,
                Function<String, Optional<UUID>> byKey, Function<UUID, K> id) {
            if (reference == null) {
                return null;
            }
            var found = reference.resolve(type, byKey, "input", field, "id");
            if (found.isEmpty()) {
                missing.add(Refusal.NotFound.of(what, field));
                return null;
            }
            return id.apply(found.get());
        }
    }

    private static final UUID NOTHING = new UUID(0, 0);

    /** Stands in where nothing was found; {@link Found#then} refuses before anybody looks at it. */
    private static <K> K required(@Nullable K found, Function<UUID, K> id) {
        return found == null ? id.apply(NOTHING) : found;
    }

    private static <K> Optional<UUID> first(Map<String, K> found, Function<K, UUID> value) {
        return found.values().stream().map(value).findFirst();
    }
}

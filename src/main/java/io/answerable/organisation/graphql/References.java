package io.answerable.organisation.graphql;

import static java.util.stream.Collectors.toSet;

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
import io.answerable.organisation.structure.KeysInOrganisation;
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
    private final KeysInOrganisation known;

    References(UnitDirectory units, PeopleDirectory people, PartyDirectory parties, CommitteeDirectory committees,
            RoleCatalogue roles, KeysInOrganisation known) {
        this.units = units;
        this.people = people;
        this.parties = parties;
        this.committees = committees;
        this.roles = roles;
        this.known = known;
    }

    public Found begin() {
        return new Found();
    }

    /** Something that is referred to by its id, and whether it exists. */
    private record ById(Object thing, String what, String field) {}

    /** The references of one input; remembers those that lead nowhere. */
    public final class Found {

        private final List<Refusal> missing = new ArrayList<>();
        private final List<ById> byId = new ArrayList<>();

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
            return reference == null ? null : holders(List.of(reference), field).stream().findFirst().orElse(null);
        }

        private @Nullable HolderRef holder(Reference reference, String field, Map<String, PersonId> people,
                Map<String, ExternalPartyId> parties) {
            return isParty(reference, parties)
                    ? find(reference, "ExternalParty", "holder", field,
                            key -> of(parties, key, ExternalPartyId::value), HolderRef::party)
                    : find(reference, "Person", "person", field, key -> of(people, key, PersonId::value),
                            it -> HolderRef.person(PersonId.of(it)));
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
            var byKey = units.idsOf(keys(references));
            return references.stream()
                    .flatMap(it -> Stream.ofNullable(
                            find(it, "Unit", "unit", field, key -> of(byKey, key, UnitId::value), UnitId::of)))
                    .toList();
        }

        public List<HolderRef> holders(List<Reference> references, String field) {
            var people = References.this.people.idsOf(keys(references));
            var parties = References.this.parties.idsOf(keys(references));
            return references.stream().flatMap(it -> Stream.ofNullable(holder(it, field, people, parties))).toList();
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
            refuseUnknownIds();
            return missing.isEmpty() ? act.get() : Outcome.refused(missing);
        }

        /** An id is easily made up: what it means has to exist, one look-up for all of a kind. */
        private void refuseUnknownIds() {
            var existing = known.keysOf(byId.stream().map(ById::thing).collect(toSet())).keySet();
            byId.stream()
                    .filter(it -> !existing.contains(it.thing()))
                    .forEach(it -> missing.add(Refusal.NotFound.of(it.what(), it.field())));
        }

        private boolean isParty(Reference reference, Map<String, ExternalPartyId> parties) {
            var key = reference.key();
            return key == null
                    ? NodeId.parse(Objects.requireNonNull(reference.id()), "input")
                            .type()
                            .equals("ExternalParty")
                    : parties.containsKey(key);
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
            var thing = id.apply(found.get());
            if (reference.id() != null && known.covers(thing)) {
                byId.add(new ById(thing, what, field));
            }
            return thing;
        }
    }

    private static List<String> keys(List<Reference> references) {
        return references.stream().flatMap(it -> Stream.ofNullable(it.key())).toList();
    }

    private static <K> Optional<UUID> of(Map<String, K> found, String key, Function<K, UUID> value) {
        return Optional.ofNullable(found.get(key)).map(value);
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

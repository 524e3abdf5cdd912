package io.answerable.roles.scopes;

import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.Reference;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the roles, holders and people that the input of a mutation refers to. */
@Component
public class RoleReferences {

    private final RoleCatalogue catalogue;
    private final HolderViews holders;

    RoleReferences(RoleCatalogue catalogue, HolderViews holders) {
        this.catalogue = catalogue;
        this.holders = holders;
    }

    /** The id within a global one; refused as malformed when it is of another type. */
    public static UUID id(String type, String id, String field) {
        var node = NodeId.parse(id, "input", field);
        if (!node.type().equals(type)) {
            throw new InvalidInput("This is the id of another type than " + type + ".", "input", field);
        }
        return node.id();
    }

    public Optional<RoleDefinition> role(Reference ref) {
        return ref.resolve("Role", key -> catalogue.role(key).map(RoleDefinition::id), "input", "role")
                .flatMap(id -> catalogue.roles().stream().filter(it -> it.id().equals(id)).findFirst());
    }

    /** The holder that is meant; whether one with that id exists is for the use case to say. */
    public Optional<HolderRef> holder(Reference ref) {
        var key = ref.key();
        var id = ref.id();
        if (id == null) {
            return key == null ? Optional.empty() : holders.byKey(key);
        }
        var node = NodeId.parse(id, "input", "holder", "id");
        return Optional.of(switch (node.type()) {
            case "Person" -> HolderRef.person(PersonId.of(node.id()));
            case "ExternalParty" -> HolderRef.party(node.id());
            default -> throw new InvalidInput("This is not the id of a holder.", "input", "holder", "id");
        });
    }

    public Optional<PersonId> person(Reference ref, String field) {
        return ref.resolve("Person", it -> holders.personByKey(it).map(PersonId::value), "input", field)
                .map(PersonId::of);
    }
}

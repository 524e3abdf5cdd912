package io.answerable.roles.assignments.graphql;

import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.Reference;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.assignments.HolderViews;
import java.util.Optional;
import java.util.UUID;

/** Reads the ids and references of inputs. */
final class Ids {

    private Ids() {}

    static UUID of(String type, String id, String field) {
        var node = NodeId.parse(id, "input", field);
        if (!node.type().equals(type)) {
            throw new InvalidInput("This is the id of another type than " + type + ".", "input", field);
        }
        return node.id();
    }

    /** The holder that is meant; whether one with that id exists is for the use case to say. */
    static Optional<HolderRef> holder(Reference ref, HolderViews holders) {
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

    static Optional<PersonId> person(Reference ref, HolderViews holders, String field) {
        return ref.resolve("Person", it -> holders.personByKey(it).map(PersonId::value), "input", field)
                .map(PersonId::of);
    }
}

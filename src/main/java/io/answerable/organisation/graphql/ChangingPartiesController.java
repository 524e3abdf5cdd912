package io.answerable.organisation.graphql;

import io.answerable.organisation.parties.AddExternalParty;
import io.answerable.organisation.parties.KeepingContacts;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ChangingPartiesController {

    private final KeepingContacts keeping;
    private final References references;

    ChangingPartiesController(KeepingContacts keeping, References references) {
        this.keeping = keeping;
        this.references = references;
    }

    @MutationMapping
    ExternalPartyPayload addExternalParty(@Argument PartyInputs.AddExternalPartyInput input) {
        var found = references.begin();
        var command = new AddExternalParty(input.key(), input.name(), input.kind(), input.certifiesUs(),
                found.optionalPerson(input.contactOwner(), "contactOwner"), input.from(), input.reason());
        return ExternalPartyPayload.of(found.then(() -> keeping.add(command)));
    }

    @MutationMapping
    ExternalPartyPayload appointContactOwner(@Argument PartyInputs.AppointContactOwnerInput input) {
        var found = references.begin();
        var party = found.party(input.party());
        var owner = found.optionalPerson(input.contactOwner(), "contactOwner");
        return ExternalPartyPayload.of(found
                .then(() -> keeping.appointContactOwner(party, input.expectedVersion(), owner, input.reason())));
    }

    @MutationMapping
    ExternalPartyPayload recordContact(@Argument PartyInputs.RecordContactInput input) {
        var found = references.begin();
        var party = found.party(input.party());
        return ExternalPartyPayload.of(found.then(() -> keeping.recordContact(party, input.expectedVersion(),
                input.heldOn(), input.note(), input.reason())));
    }
}

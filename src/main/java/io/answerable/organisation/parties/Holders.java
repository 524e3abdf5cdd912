package io.answerable.organisation.parties;

import io.answerable.kernel.HolderRef;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.HolderDirectory;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class Holders implements HolderDirectory {

    private final PeopleDirectory people;
    private final PartyDirectory parties;

    Holders(PeopleDirectory people, PartyDirectory parties) {
        this.people = people;
        this.parties = parties;
    }

    @Override
    public Map<HolderRef, HolderView> byRef(Collection<HolderRef> holders, LocalDate asOf) {
        var found = new HashMap<HolderRef, HolderView>();
        people.byId(holders.stream().flatMap(it -> it.asPerson().stream()).toList(), asOf)
                .values()
                .forEach(it -> found.put(it.ref(), it));
        parties.byId(holders.stream()
                .filter(it -> it.kind() == HolderRef.Kind.PARTY)
                .map(it -> ExternalPartyId.of(it.id()))
                .toList(), asOf).values().forEach(it -> found.put(it.ref(), it));
        return found;
    }
}

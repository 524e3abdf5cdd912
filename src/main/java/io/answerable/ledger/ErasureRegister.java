package io.answerable.ledger;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.PersonId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who has been erased (R-AUD-21), so that nobody brings their name back. */
@Component
public class ErasureRegister {

    private final PersonKeys keys;
    private final CurrentActor actor;

    ErasureRegister(PersonKeys keys, CurrentActor actor) {
        this.keys = keys;
        this.actor = actor;
    }

    /** Those of these people who have been erased from the current organisation. */
    @Transactional(readOnly = true)
    public Set<PersonId> erasedOf(Collection<PersonId> people) {
        return keys.erasedOf(actor.organisation(), people);
    }
}

package io.answerable.organisation.structure;

import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import org.springframework.stereotype.Component;

/** Everything in the organisation that rows of a dossier can refer to, when its own rows have been recorded before. */
@Component
public class ThingsByKey {

    private final KeyRegister units;
    private final KeyRegister people;
    private final KeyRegister parties;

    ThingsByKey(FactStore store) {
        units = store.keys("organisation.unit", "unit_id");
        people = store.keys("organisation.person", "person_id");
        parties = store.keys("organisation.external_party", "party_id");
    }

    public Known all() {
        return Known.of(units.all(), people.all(), parties.all());
    }
}

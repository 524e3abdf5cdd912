package io.answerable.organisation.units;

import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitLeadership;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class LeadershipOverTime implements UnitLeadership {

    private final Units units;

    LeadershipOverTime(Units units) {
        this.units = units;
    }

    @Override
    public Map<UnitId, Map<PersonId, Days>> headsOf(Collection<UnitId> asked) {
        var found = new HashMap<UnitId, Map<PersonId, Days>>();
        units.byId(asked.stream().map(UnitId::value).distinct().toList()).forEach(unit -> {
            var heads = new HashMap<PersonId, Days>();
            unit.facts().facts().forEach(it -> {
                var head = it.fact().head();
                if (head != null) {
                    heads.merge(head, it.days(), Days::or);
                }
            });
            if (!heads.isEmpty()) {
                found.put(unit.getId(), heads);
            }
        });
        return found;
    }
}

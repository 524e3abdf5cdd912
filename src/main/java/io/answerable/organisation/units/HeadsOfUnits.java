package io.answerable.organisation.units;

import io.answerable.access.spi.Standing;
import org.springframework.stereotype.Component;

/** Whoever heads a unit may do there what a department head may, also before the role is assigned. */
@Component
class HeadsOfUnits implements Standing {

    @Override
    public String held() {
        return """
                select head_id as person, 'role.department-head' as role, unit_id as unit, null::uuid as system
                from organisation.unit_fact
                where organisation_id = :organisation and head_id = any(:persons)
                    and valid_from <= :day and valid_until > :day""";
    }
}

package io.answerable.roles.assignments;

import io.answerable.access.spi.Standing;
import org.springframework.stereotype.Component;

/**
 * Tells which roles people hold or deputise on a day; a deputy who may decide stands where the holder stands, one who
 * only prepares does not (R-ROL-38), and nobody stands in what is suspended.
 */
@Component
class HeldStanding implements Standing {

    @Override
    public String held() {
        return """
                select person, role, case when scope_kind = 'UNIT' then scope_target end as unit,
                       case when scope_kind = 'SYSTEM' then scope_target end as system
                from (select a.holder as person, a.role, a.scope_kind, a.scope_target
                      from roles.role_assignment a
                      where a.organisation_id = :organisation and a.holder = any(:persons) and a.state = 'ACTIVE'
                          and a.valid_from <= :day and a.valid_until > :day and not exists (
                              select from roles.role_suspension s
                              where s.organisation_id = a.organisation_id and s.assignment = a.id
                                  and s.valid_from <= :day and s.valid_until > :day)
                      union all
                      select to_person, role, scope_kind, scope_target
                      from roles.delegation
                      where organisation_id = :organisation and to_person = any(:persons) and state = 'ACTIVE'
                          and may_decide and greatest(valid_from, accepted_on) <= :day and valid_until > :day) held""";
    }
}

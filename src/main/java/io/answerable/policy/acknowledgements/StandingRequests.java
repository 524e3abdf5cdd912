package io.answerable.policy.acknowledgements;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.policy.PolicyId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests that nobody has answered yet; each lasts as long as its policy addresses the person. */
@Repository
class StandingRequests {

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    StandingRequests(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** One of them, on its days. */
    record Standing(UUID fact, PolicyId policy, int edition, LocalDate from, LocalDate until) {

        /**
         * The day after its last one: that on which the person is no longer addressed; whoever was asked without being
         * addressed is asked while present.
         */
        LocalDate end(Days addressed, Days present) {
            var run = firstSince(from, addressed);
            var whole = run == null ? firstSince(from, present) : run;
            return whole == null ? from : whole;
        }

        private static @Nullable LocalDate firstSince(LocalDate from, Days days) {
            var first = days.contain(from) ? from : days.turns().higher(from);
            return first == null ? null : days.until(first).orElse(LocalDate.MAX);
        }
    }

    /** The latest of this person for each edition, also when it has ended or will. */
    List<Standing> of(PersonId person) {
        return jdbc.sql("""
                select a.fact_id, a.policy_id, a.edition, a.valid_from, a.valid_until from policy.acknowledgement a
                where a.organisation_id = :organisation and a.person_id = :person and a.state = 'REQUESTED'
                    and a.valid_until > a.valid_from and not exists (
                        select 1 from policy.acknowledgement later
                        where later.organisation_id = a.organisation_id and later.policy_id = a.policy_id
                            and later.edition = a.edition and later.person_id = a.person_id
                            and later.valid_from >= a.valid_until and later.valid_until > later.valid_from)""")
                .param("organisation", actor.organisation().value())
                .param("person", person.value())
                .query((row, number) -> new Standing(row.getObject("fact_id", UUID.class),
                        Columns.requiredId(row, "policy_id", PolicyId::of), row.getInt("edition"),
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    void end(Standing request, LocalDate until) {
        jdbc.sql("""
                update policy.acknowledgement set valid_until = :until
                where organisation_id = :organisation and fact_id = :fact""")
                .param("organisation", actor.organisation().value())
                .param("fact", request.fact())
                .param("until", until)
                .update();
    }
}

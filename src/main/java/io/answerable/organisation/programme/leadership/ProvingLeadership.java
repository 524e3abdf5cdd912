package io.answerable.organisation.programme.leadership;

import static io.answerable.access.Permission.MANAGE_ORGANISATION;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Alterations;
import io.answerable.facts.Checks;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.programme.leadership.LeadershipDutyView.Evidence;
import io.answerable.organisation.programme.leadership.LeadershipDutyView.OfLeader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what shows that a leader fulfilled a duty; leaders do so for themselves. */
@Component
@Transactional
public class ProvingLeadership {

    private final JdbcClient jdbc;
    private final LeadershipDuties duties;
    private final PeopleDirectory people;
    private final Chronicle chronicle;
    private final CurrentActor actor;

    ProvingLeadership(JdbcClient jdbc, LeadershipDuties duties, PeopleDirectory people, Chronicle chronicle,
            CurrentActor actor) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.people = people;
        this.chronicle = chronicle;
        this.actor = actor;
    }

    /** The same evidence once more changes nothing. */
    public Outcome<OfLeader> prove(PersonId leader, LeadershipDuty duty, Evidence evidence, @Nullable String reason) {
        if (!actor.actor().may(MANAGE_ORGANISATION) && !actor.actor().person().equals(Optional.of(leader))) {
            return Outcome.refused(Refusal.NotPermitted.to("prove duties of this leader"));
        }
        var person = people.byId(List.of(leader), evidence.givenOn()).get(leader);
        if (person == null) {
            return Outcome.refused(Refusal.NotFound.of("person", "leader"));
        }
        return new Checks().required("evidence", evidence.evidence())
                .refuseIf(evidence.givenOn().isAfter(actor.today()),
                        () -> Refusal.ValidationFailed.of("The day lies ahead.", "givenOn"))
                .then(() -> Outcome.done(proven(person, duty, evidence, reason)));
    }

    private OfLeader proven(PersonView leader, LeadershipDuty duty, Evidence evidence, @Nullable String reason) {
        var year = evidence.givenOn().getYear();
        if (!isNew(leader.id(), duty, evidence)) {
            return of(leader.id(), year);
        }
        var proven = new Alterations();
        proven.of("duty", null, duty);
        proven.of("evidence", null, evidence.evidence());
        chronicle.record(reason, new Chronicle.Deed("Person",
                new Entry(leader.id().value(), leader.key(), leader.version(), evidence.givenOn()),
                "LEADERSHIP_PROVEN", evidence.givenOn(), proven));
        return of(leader.id(), year);
    }

    /** Written, unless it is there already. */
    private boolean isNew(PersonId leader, LeadershipDuty duty, Evidence evidence) {
        return jdbc.sql("""
                insert into organisation.leadership_evidence
                    (organisation_id, evidence_id, leader_id, duty, given_on, evidence)
                values (:organisation, :id, :leader, :duty, :givenOn, :evidence)
                on conflict do nothing""")
                .param("organisation", actor.organisation().value())
                .param("id", NewId.next())
                .param("leader", leader.value())
                .param("duty", duty.name())
                .param("givenOn", evidence.givenOn())
                .param("evidence", evidence.evidence())
                .update() > 0;
    }

    private OfLeader of(PersonId leader, int year) {
        return Objects.requireNonNull(duties.of(List.of(leader), year, actor.today()).get(leader));
    }
}

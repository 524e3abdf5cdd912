package io.answerable.organisation.programme.messages;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.organisation.records.Item;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who passed what on to which unit; whoever heads a unit or leads people in it can. */
@Component
class PassingOn {

    private final JdbcClient jdbc;
    private final Messages messages;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final CurrentActor actor;

    PassingOn(JdbcClient jdbc, Messages messages, PeopleDirectory people, UnitDirectory units, CurrentActor actor) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.people = people;
        this.units = units;
        this.actor = actor;
    }

    boolean mayLead(PersonId person, UnitId unit) {
        return actor.actor().holds("role.team-lead", unit.value(), null)
                || ledBy(List.of(person), actor.today()).getOrDefault(person, Set.of()).contains(unit);
    }

    /** The units in which each of these leads people: heads them, or sits there and somebody reports to them. */
    Map<PersonId, Set<UnitId>> ledBy(Collection<PersonId> leads, LocalDate asOf) {
        var led = new HashMap<PersonId, Set<UnitId>>();
        units.headedBy(leads, asOf)
                .forEach((head, headed) -> led.computeIfAbsent(head, it -> new HashSet<>())
                        .addAll(headed.stream().map(UnitView::id).toList()));
        var reports = people.reportsOf(leads, asOf);
        people.byId(reports.keySet(), asOf)
                .values()
                .forEach(it -> led.computeIfAbsent(it.id(), lead -> new HashSet<>()).addAll(unitOf(it)));
        return led;
    }

    private static Set<UnitId> unitOf(PersonView person) {
        var unit = person.unit();
        return unit == null ? Set.of() : Set.of(unit);
    }

    void confirm(Item<MessageFact> message, UnitId unit, PersonId lead, @Nullable String reason) {
        var today = actor.today();
        int confirmed = jdbc.sql("""
                insert into organisation.passed_on (organisation_id, message_id, unit_id, lead_id, passed_on)
                values (:organisation, :message, :unit, :lead, :today) on conflict do nothing""")
                .param("organisation", actor.organisation().value())
                .param("message", message.entry().id())
                .param("unit", unit.value())
                .param("lead", lead.value())
                .param("today", today)
                .update();
        if (confirmed > 0) {
            message.alterations().of("passedOnTo", null, unit);
            messages.save(message, new Act("PASSED_ON", today, reason));
        }
    }
}

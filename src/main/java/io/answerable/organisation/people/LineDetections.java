package io.answerable.organisation.people;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.Presence;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds people whose manager has left (ORG-003). */
@Component
@Transactional(readOnly = true)
class LineDetections implements Detector {

    private static final String CODE = "ORG-003";

    private static final String BROKEN = """
            select t.person_id, p.brought_on from organisation.post t
            join organisation.person p on p.organisation_id = t.organisation_id and p.person_id = t.person_id
            where t.organisation_id = :organisation and t.manager_id is not null
                and t.valid_from <= :day and t.valid_until > :day
                and exists (select 1 from organisation.employment e where e.organisation_id = t.organisation_id
                    and e.person_id = t.person_id and e.valid_from <= :day and e.valid_until > :day)
                and not exists (select 1 from organisation.employment e where e.organisation_id = t.organisation_id
                    and e.person_id = t.manager_id and e.valid_from <= :day and e.valid_until > :day)
            order by p.key
            """;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final PeopleDirectory people;

    LineDetections(JdbcClient jdbc, CurrentActor actor, PeopleDirectory people) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.people = people;
    }

    private record Broken(PersonId person, LocalDate broughtOn) {}

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("Person");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        return concern.systems().isPresent() || !concern.asksFor(CODE) ? List.of() : detect(concern.asOf());
    }

    private List<Detection> detect(LocalDate day) {
        var broken = brokenOn(day);
        var reports = people.byId(broken.stream().map(Broken::person).toList(), day);
        var managers = people.byId(reports.values().stream().map(LineDetections::managerOf).toList(), day);
        var presences = people.presenceOf(everybodyIn(broken));
        presences.putAll(people.presenceOf(managersIn(presences.values())));
        return broken.stream().map(it -> {
            var report = Objects.requireNonNull(reports.get(it.person()));
            var since = since(it, presences, day);
            return detection(report, Objects.requireNonNull(managers.get(managerOf(report))), since);
        }).toList();
    }

    private List<Broken> brokenOn(LocalDate day) {
        return jdbc.sql(BROKEN)
                .param("organisation", actor.organisation().value())
                .param("day", day)
                .query((rs, row) -> new Broken(PersonId.of(rs.getObject(1, UUID.class)),
                        rs.getObject(2, LocalDate.class)))
                .list();
    }

    private static LocalDate since(Broken broken, Map<PersonId, Presence> presences, LocalDate day) {
        var presence = Objects.requireNonNull(presences.get(broken.person()));
        var withoutManager = Days.anyOf(presence.posts()
                .stream()
                .filter(it -> it.manager() != null)
                .map(it -> it.days().butNot(presentOf(it.manager(), presences)))
                .toList());
        return presence.present().and(withoutManager).since(day, broken.broughtOn());
    }

    private static Days presentOf(PersonId manager, Map<PersonId, Presence> presences) {
        var presence = presences.get(manager);
        return presence == null ? Days.never() : presence.present();
    }

    private static Detection detection(PersonView report, PersonView manager, LocalDate since) {
        var unit = report.unit();
        return new Detection(CODE, new Subject("person", "Person", report.id().value(), report.key(), report.name()),
                since, report.name() + " reports to " + manager.name() + ", who has left.",
                "Name a manager who is present.", unit == null ? null : unit.value(), null);
    }

    private static PersonId managerOf(PersonView report) {
        return Objects.requireNonNull(report.manager());
    }

    private static List<PersonId> everybodyIn(List<Broken> broken) {
        return broken.stream().map(Broken::person).toList();
    }

    private static List<PersonId> managersIn(Collection<Presence> presences) {
        var managers = new ArrayList<PersonId>();
        presences.forEach(it -> it.posts().forEach(post -> {
            if (post.manager() != null) {
                managers.add(post.manager());
            }
        }));
        return managers;
    }
}

package io.answerable.inventory.authorisations;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AuthorisationFacts;
import io.answerable.inventory.RecordingAuthorisations;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RecordingDossierAuthorisations implements RecordingAuthorisations {

    private final Authorisations authorisations;
    private final AiSystemRegister systems;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    RecordingDossierAuthorisations(Authorisations authorisations, AiSystemRegister systems, PeopleDirectory people,
            CurrentActor actor) {
        this.authorisations = authorisations;
        this.systems = systems;
        this.people = people;
        this.actor = actor;
    }

    @Override
    public Recorded record(List<AuthorisationFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("authorisations", progress);
        var registration = Registration.of(section, rows, AuthorisationFacts::key, authorisations.keys(), asOf);
        var known = new Known(systems.idsOf(rows.stream().map(AuthorisationFacts::system).toList()),
                people.idsOf(rows.stream()
                        .flatMap(it -> Stream.of(it.grantedBy(), it.onBehalfOf()).filter(Objects::nonNull))
                        .toList()),
                section);
        authorisations.record(registration, asOf, (row, authorisation, day) -> {
            var fact = known.fact(row.number(), row.content());
            if (fact != null && !section.hasRefused(row.number())) {
                authorisation.follow(fact, day);
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    /** What the rows refer to. */
    private record Known(Map<String, AiSystemId> systems, Map<String, PersonId> people, Section section) {

        @Nullable
        AuthorisationFact fact(int row, AuthorisationFacts it) {
            var system = systems.get(it.system());
            if (system == null) {
                refuse(row, "system", it.system());
                return null;
            }
            section.acceptsOptional(row, "conditions", it.conditions());
            if (it.granted() != null && it.validUntil() != null && it.validUntil().isBefore(it.granted())) {
                section.refuse(row, "valid_until", "VALIDATION_FAILED", "It would end before it was granted.", null);
            }
            return new AuthorisationFact(system, it.kind(), it.status(), AuthorisationFact.Request.UNKNOWN,
                    new AuthorisationFact.Grant(person(row, "granted_by", it.grantedBy()),
                            person(row, "on_behalf_of", it.onBehalfOf()), it.granted(), it.validUntil(),
                            it.conditions()),
                    AuthorisationFact.Doubt.NONE, null);
        }

        private @Nullable PersonId person(int row, String path, @Nullable String key) {
            var person = key == null ? null : people.get(key);
            if (key != null && person == null) {
                refuse(row, path, key);
            }
            return person;
        }

        private void refuse(int row, String path, String key) {
            section.refuse(row, path, "NOT_FOUND", "There is no " + key + ".", null);
        }
    }
}

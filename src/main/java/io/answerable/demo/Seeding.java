package io.answerable.demo;

import io.answerable.access.ActingAs;
import io.answerable.access.Actor;
import io.answerable.access.BindingLogins;
import io.answerable.access.CreatingOrganisations;
import io.answerable.access.LoginDirectory;
import io.answerable.access.NewOrganisation;
import io.answerable.access.OrganisationDirectory;
import io.answerable.access.Permission;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Brings the sample organisations into being. Each step leaves alone what is there already, and the logins of the
 * personas come last: wherever a run was cut short, the next one goes on.
 */
@Component
@Profile("demo")
class Seeding {

    private static final String CAUSE = "demo";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final DemoIssuer issuer;
    private final CreatingOrganisations creating;
    private final OrganisationDirectory organisations;
    private final BindingLogins binding;
    private final LoginDirectory logins;
    private final PeopleDirectory people;
    private final ActingAs actingAs;

    Seeding(DemoIssuer issuer, CreatingOrganisations creating, OrganisationDirectory organisations,
            BindingLogins binding, LoginDirectory logins, PeopleDirectory people, ActingAs actingAs) {
        this.issuer = issuer;
        this.creating = creating;
        this.organisations = organisations;
        this.binding = binding;
        this.logins = logins;
        this.people = people;
        this.actingAs = actingAs;
    }

    /** @param application where the application itself answers */
    void ensure(Sample sample, URI application) throws IOException, InterruptedException {
        var organisation = organisation(sample);
        var operator = Actor.system(organisation);
        var bound = actingAs.call(operator, CAUSE, () -> bound(sample));
        if (bound.containsAll(sample.subjects())) {
            return;
        }
        if (!bound.contains(sample.importer())) {
            actingAs.run(operator, CAUSE, () -> bindImporter(sample));
        }
        importDossier(sample, application);
        actingAs.run(operator, CAUSE, () -> bindPersonas(sample, bound));
    }

    private OrganisationId organisation(Sample sample) {
        var known = organisations.namedBy(issuer.issuer()).get(sample.key());
        return known != null
                ? known
                : done(creating.create(new NewOrganisation(sample.key(), sample.name(), sample.timeZone(),
                        issuer.issuer(), null)));
    }

    private Set<String> bound(Sample sample) {
        var subjects = new ArrayList<>(sample.subjects());
        subjects.add(sample.importer());
        return logins.bound(issuer.issuer(), subjects).keySet();
    }

    private void bindImporter(Sample sample) {
        done(binding.bindClient("demo", Set.of(Permission.EXCHANGE, Permission.READ), issuer.issuer(),
                sample.importer(), null));
    }

    private void importDossier(Sample sample, URI application) throws IOException, InterruptedException {
        var yaml = new ClassPathResource(sample.dossier()).getContentAsByteArray();
        try (var upload = new DossierUpload(application, issuer.tokenOf(sample.importer()), PATIENCE)) {
            upload.importDossier(yaml);
        }
    }

    private void bindPersonas(Sample sample, Set<String> bound) {
        var ids = people.idsOf(sample.personas().values());
        sample.personas().forEach((persona, person) -> {
            if (!bound.contains(sample.subjectOf(persona))) {
                bindPersona(sample.subjectOf(persona), idOf(ids, person, sample));
            }
        });
    }

    private void bindPersona(String subject, PersonId person) {
        done(binding.bindPerson(person, issuer.issuer(), subject, null));
    }

    private static PersonId idOf(Map<String, PersonId> ids, String person, Sample sample) {
        var id = ids.get(person);
        if (id == null) {
            throw new IllegalStateException(sample.dossier() + " has no person " + person);
        }
        return id;
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var refusals) ->
                throw new IllegalStateException("The demo was refused: " + refusals);
        };
    }
}

package io.answerable.training.certificates;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.training.CertificateDirectory;
import io.answerable.training.CertificateId;
import io.answerable.training.CertificateIssued;
import io.answerable.training.CertificateRevoked;
import io.answerable.training.CertificateView;
import io.answerable.training.records.PeopleInTraining;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records and revokes the certificates of people (R-TRN-13). Nobody does so for themselves. */
@Component
public class RecordingProofs {

    private final Certificates certificates;
    private final CertificateDirectory directory;
    private final PeopleInTraining people;
    private final Terms terms;
    private final AiSystemRegister systems;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    RecordingProofs(Certificates certificates, CertificateDirectory directory, PeopleInTraining people, Terms terms,
            AiSystemRegister systems, CurrentActor actor, ApplicationEventPublisher events) {
        this.certificates = certificates;
        this.directory = directory;
        this.people = people;
        this.terms = terms;
        this.systems = systems;
        this.actor = actor;
        this.events = events;
    }

    /** The certificate counts from the day of its issue. */
    @Transactional
    public Outcome<CertificateView> record(RecordCertificate asked) {
        return people.managed(asked.person(), "record certificates of this person").flatMap(person -> {
            var checks = new Checks().refuseIf(!terms.knows(asked.certification()),
                    () -> Refusal.NotFound.of("certification", "certification"))
                    .text("issuer", asked.issuer())
                    .text("evidence", asked.evidence());
            if (asked.key() != null) {
                checks.newKey(certificates.keys(), asked.key());
            }
            checkDays(checks, asked);
            checkSystem(checks, asked);
            return checks.then(() -> Outcome.done(recorded(asked)));
        });
    }

    private void checkDays(Checks checks, RecordCertificate asked) {
        var expires = asked.expires();
        checks.refuseIf(asked.issued().isAfter(actor.today()),
                () -> Refusal.ValidationFailed.of("It was issued by today.", "issued"))
                .refuseIf(expires != null && expires.isBefore(asked.issued()),
                        () -> Refusal.ValidationFailed.of("It expires before it is issued.", "expires"))
                .refuseIf(expires != null && asked.lifetime(),
                        () -> Refusal.ValidationFailed.of("What holds for life does not expire.", "lifetime"));
    }

    private void checkSystem(Checks checks, RecordCertificate asked) {
        var perSystem = terms.isPerSystem(asked.certification());
        var system = asked.system();
        checks.refuseIf(system != null && !systems.byId(List.of(system), actor.today()).containsKey(system),
                () -> Refusal.NotFound.of("AI system", "aiSystem"))
                .refuseIf(perSystem && system == null, () -> Refusal.ValidationFailed.required("aiSystem"))
                .refuseIf(!perSystem && system != null,
                        () -> Refusal.ValidationFailed.of("It counts for every AI system.", "aiSystem"));
    }

    private CertificateView recorded(RecordCertificate asked) {
        var key = asked.key() == null ? NewKeys.next("ce") : asked.key();
        var expires = asked.expires() != null || asked.lifetime()
                ? asked.expires()
                : terms.lastDay(asked.certification(), asked.issued());
        return view(issued(key, new CertificateFact(asked.person(), asked.certification(), asked.system(),
                asked.issued(), expires, null, asked.issuer(), asked.evidence()), asked.issued(), asked.reason()));
    }

    /** Keeps a new certificate and tells of it. */
    CertificateId issued(String key, CertificateFact fact, LocalDate from, @Nullable String reason) {
        var today = actor.today();
        var certificate = Certificate.issued(Entry.first(key, today), from, fact);
        certificates.add(certificate, new Act("ISSUED", from, reason));
        events.publishEvent(new CertificateIssued(certificate.getId(), fact.person(), fact.certification(),
                fact.system(), from, fact.expires(), actor.provenance().because(reason)));
        return certificate.getId();
    }

    /** It no longer counts. */
    @Transactional
    public Outcome<CertificateView> revoke(RevokeCertificate asked) {
        var reason = asked.reason();
        if (reason == null || reason.isBlank()) {
            return Outcome.refused(Refusal.ValidationFailed.required("reason"));
        }
        var on = asked.on() == null ? actor.today() : asked.on();
        return certificates.open("certificate", asked.certificate().value(), asked.expectedVersion(),
                it -> people.mayManage(it.latest().person()))
                .flatMap(it -> it.refusalOfRevoking(on, actor.today())
                        .<Outcome<CertificateView>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(revoked(it, on, reason))));
    }

    private CertificateView revoked(Certificate certificate, LocalDate on, String reason) {
        certificate.revoke(on);
        certificates.save(certificate, new Act("REVOKED", on, reason));
        var fact = certificate.latest();
        events.publishEvent(new CertificateRevoked(certificate.getId(), fact.person(), fact.certification(),
                fact.system(), on, actor.provenance().because(reason)));
        return view(certificate.getId());
    }

    private CertificateView view(CertificateId id) {
        return Objects.requireNonNull(directory.certificates(List.of(id), actor.today()).get(id));
    }
}

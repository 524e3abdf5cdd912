package io.answerable.training.assignments;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Certification;
import io.answerable.training.AssigningTraining;
import io.answerable.training.CertificateDirectory;
import io.answerable.training.CertificateExpired;
import io.answerable.training.CertificateExpiring;
import io.answerable.training.CertificateId;
import io.answerable.training.CertificateView;
import io.answerable.training.NeededTraining;
import io.answerable.training.NeededTraining.Cause;
import io.answerable.training.TrainingOccasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Has a certificate renewed before it expires (R-TRN-19, P7): one renewal for each last good day, none where another certificate
 * has taken its place by the time the news arrive.
 */
@Component
class FollowingCertificates {

    private final ActingAs actingAs;
    private final Needs needs;
    private final AssigningTraining assigning;
    private final CertificateDirectory certificates;
    private final TrainingCatalogue catalogue;
    private final CurrentActor actor;

    FollowingCertificates(ActingAs actingAs, Needs needs, AssigningTraining assigning,
            CertificateDirectory certificates, TrainingCatalogue catalogue, CurrentActor actor) {
        this.actingAs = actingAs;
        this.needs = needs;
        this.assigning = assigning;
        this.certificates = certificates;
        this.catalogue = catalogue;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "training.renewing-certificates")
    void on(CertificateExpiring event) {
        actingAs.continuing(event.provenance(), () -> renew(new Ending(event.certificate(), event.person(),
                event.certification(), event.system(), event.expires())));
    }

    /** Where nobody has heard that it was about to. */
    @ApplicationModuleListener(id = "training.replacing-expired-certificates")
    void on(CertificateExpired event) {
        actingAs.continuing(event.provenance(), () -> renew(new Ending(event.certificate(), event.person(),
                event.certification(), event.system(), event.expires())));
    }

    /** A certificate that ends or has ended. */
    private record Ending(CertificateId certificate, PersonId person, String certification,
            @Nullable AiSystemId system, LocalDate expires) {

        boolean isReplacedBy(CertificateView held) {
            return held.certification().equals(certification) && Objects.equals(held.system(), system)
                    && held.revoked() == null && (held.expires() == null || held.expires().isAfter(expires));
        }
    }

    private void renew(Ending ending) {
        if (held(ending).noneMatch(ending::isReplacedBy)) {
            assigning.assign(List.of(renewal(ending)));
        }
    }

    /** What they hold once it has ended, and by now. */
    private Stream<CertificateView> held(Ending ending) {
        var after = ending.expires().plusDays(1);
        var today = actor.today();
        return certificates.certificatesOf(List.of(ending.person()), after.isBefore(today) ? today : after)
                .getOrDefault(ending.person(), List.of())
                .stream();
    }

    private NeededTraining renewal(Ending ending) {
        var needed = needs.ofRenewal(ending.person(), ending.certification(), ending.system());
        var title = catalogue.certification(ending.certification())
                .map(Certification::title)
                .orElse(ending.certification());
        return new NeededTraining(needed.person(), needed.course(), needed.system(), new Cause(
                TrainingOccasion.EXPIRING_CERTIFICATE, ending.certificate() + "/" + ending.expires(),
                "Their certificate “" + title + "” ends on " + ending.expires() + "."), null, ending.expires());
    }
}

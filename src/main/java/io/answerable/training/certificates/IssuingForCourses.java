package io.answerable.training.certificates;

import io.answerable.training.CertificateId;
import io.answerable.training.IssuingCertificates;
import io.answerable.training.IssuingCertificates.Completion;
import io.answerable.training.courses.CourseProviders;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class IssuingForCourses implements IssuingCertificates {

    private final Certificates certificates;
    private final RecordingProofs recording;
    private final Terms terms;
    private final CourseProviders providers;

    IssuingForCourses(Certificates certificates, RecordingProofs recording, Terms terms,
            CourseProviders providers) {
        this.certificates = certificates;
        this.recording = recording;
        this.terms = terms;
        this.providers = providers;
    }

    @Override
    @Transactional
    public Optional<CertificateId> forCompletion(Completion completion) {
        var key = "ce-" + completion.key();
        return terms.grantedBy(completion.course())
                .map(granted -> Optional.ofNullable(certificates.keys().idsOf(List.of(key)).get(key))
                        .map(CertificateId::of)
                        .orElseGet(() -> issued(key, granted, completion)));
    }

    private CertificateId issued(String key, String granted, Completion completion) {
        var completed = completion.completed();
        return recording.issued(key, new CertificateFact(completion.person(), granted,
                terms.isPerSystem(granted) ? completion.system() : null, completed,
                terms.lastDay(granted, completed), null,
                providers.of(completion.course(), completion.trainer(), completed).orElse(null), completion.evidence()),
                completed,
                "Completed " + completion.course());
    }
}

package io.answerable.training.competence;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.roles.Scope;
import io.answerable.training.CertificateStatus;
import io.answerable.training.CertificateView;
import io.answerable.training.CompetenceView;
import io.answerable.training.CompetencyComparison;
import io.answerable.training.CompetencyProfileView;
import io.answerable.training.CompetencyState;
import io.answerable.training.TrainingAssignmentView;
import io.answerable.training.TrainingStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether what is known of somebody makes them competent for one role, held for something. */
record Judged(Requirements requirements, Known known, String role, @Nullable Scope scope) {

    /** What is known of a person on the day. */
    record Known(List<CertificateView> certificates, List<TrainingAssignmentView> training,
            List<CompetencyProfileView> profiles) {}

    CompetenceView view(PersonId person, LocalDate asOf) {
        var relevant = requirements.certifications(role);
        var theirs = known.certificates()
                .stream()
                .filter(it -> relevant.contains(it.certification()) && countsHere(it))
                .toList();
        var levels = levels();
        var proofs = theirs.stream().filter(it -> mandatory().contains(it.certification())).toList();
        var certified = mandatory().isEmpty()
                || proofs.stream().anyMatch(it -> it.status() == CertificateStatus.VALID);
        return new CompetenceView(person, role, scope, certified ? CompetencyState.MET : CompetencyState.SHORT,
                Stream.concat(certified ? Stream.empty() : Stream.of(lack(proofs)), lacks(levels)).toList(), theirs,
                training(), levels, asOf);
    }

    private List<String> mandatory() {
        return requirements.mandatory(role);
    }

    /** Where a certificate is given for one AI system, it is needed for just the system for which the role is held. */
    private boolean countsHere(CertificateView certificate) {
        return !requirements.isPerSystem(certificate.certification()) || isHere(certificate.system());
    }

    private boolean isHere(@Nullable AiSystemId system) {
        return scope == null || scope.kind() != Scope.Kind.SYSTEM
                || system != null && system.value().equals(scope.target());
    }

    private List<TrainingAssignmentView> training() {
        var courses = requirements.courses(role);
        return known.training()
                .stream()
                .filter(it -> courses.contains(it.course()) && it.status() != TrainingStatus.CANCELLED)
                .filter(it -> it.system() == null || isHere(it.system()))
                .toList();
    }

    private List<CompetencyComparison> levels() {
        var assessed = known.profiles().stream().filter(it -> it.role().equals(role)).findFirst();
        return assessed.map(CompetencyProfileView::comparison)
                .orElseGet(() -> requirements.of(role)
                        .stream()
                        .flatMap(it -> it.levels().stream())
                        .map(it -> new CompetencyComparison(it.competency(), it.level(), null))
                        .toList());
    }

    private String lack(List<CertificateView> proofs) {
        var needed = String.join(" or ", mandatory());
        return proofs.stream()
                .filter(it -> it.status() == CertificateStatus.EXPIRED && it.expires() != null)
                .max(Comparator.comparing(it -> Objects.requireNonNull(it.expires())))
                .map(it -> it.certification() + " expired " + it.expires())
                .orElse(needed);
    }

    private static Stream<String> lacks(List<CompetencyComparison> levels) {
        return levels.stream()
                .filter(it -> it.state() == CompetencyState.SHORT)
                .map(it -> "%s level %d, required %d".formatted(it.competency(), it.present(), it.required()));
    }
}

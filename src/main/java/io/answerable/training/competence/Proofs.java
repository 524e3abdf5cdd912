package io.answerable.training.competence;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.training.certificates.HeldCertificate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The certificates of people, by person. */
record Proofs(Map<PersonId, List<HeldCertificate>> byPerson) {

    static Proofs of(List<HeldCertificate> held) {
        return new Proofs(held.stream().collect(groupingBy(HeldCertificate::person)));
    }

    /** The certificates of these kinds that the person ever held. */
    List<HeldCertificate> of(PersonId person, Collection<String> certifications) {
        return byPerson.getOrDefault(person, List.of())
                .stream()
                .filter(it -> certifications.contains(it.certification()))
                .toList();
    }

    /** The days on which one of them counted. */
    Days days(PersonId person, Collection<String> certifications) {
        return Days.anyOf(of(person, certifications).stream().map(HeldCertificate::valid).toList());
    }

    /** What has become of them, in one sentence. */
    String fate(PersonId person, Collection<String> certifications, LocalDate asOf) {
        return of(person, certifications).stream()
                .filter(it -> it.ranOut() && it.expires() != null && it.expires().isBefore(asOf))
                .max(Comparator.comparing(it -> Objects.requireNonNull(it.expires())))
                .map(it -> it.certification() + " expired on " + it.expires() + ".")
                .orElseGet(() -> "No valid " + String.join(" or ", certifications) + " is known.");
    }
}

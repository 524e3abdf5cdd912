package io.answerable.organisation;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Records dossiers of an organisation and reads what is known then. */
@AnswerableTest
abstract class RecordingFacts {

    static final LocalDate BEFORE = LocalDate.parse("2025-12-15");

    static final LocalDate DAY = LocalDate.parse("2026-11-21");

    static final LocalDate LATER = LocalDate.parse("2027-01-10");

    @Autowired Callers callers;

    @Autowired RecordingOrganisation recording;

    @Autowired PeopleDirectory people;

    @Autowired UnitDirectory units;

    @Autowired PartyDirectory parties;

    @Autowired CommitteeDirectory committees;

    @Autowired ProfileDirectory profiles;

    @Autowired TransactionTemplate transactions;

    OrganisationId organisation;

    @BeforeEach
    void newOrganisation() {
        organisation = callers.newOrganisation();
    }

    static OrganisationDossier sample() {
        return sampleOf("2026-11-21");
    }

    static OrganisationDossier sampleOf(String day) {
        return OrganisationDossier.asOf(day)
                .profile("org-lindavik", "Lindavik")
                .unit("ou-exe", null, "EXECUTIVE", "p-001")
                .unit("ou-soc", "ou-exe", "SOCIAL", "p-048")
                .party("ext-05", "BOARD")
                .person("p-001", "ou-exe", null)
                .onLeave("p-048", "ou-soc", "p-001", "2026-09-01", "2027-03-01")
                .person("p-049", "ou-soc", "p-060")
                .left("p-060", "ou-soc", "p-001", "2026-09-30")
                .committee("com-02", "p-001", Map.of("p-001", "EXECUTIVE", "p-060", "BUSINESS", "ext-05", "BOARD"),
                        List.of("EXECUTIVE"), 120, "2026-10-14");
    }

    Map<String, Recorded> record(OrganisationDossier dossier) {
        return as(() -> transactions.execute(status -> {
            var recorded = recording.record(dossier.facts(), (section, rows) -> {
            });
            if (recorded.values().stream().anyMatch(it -> !it.refusals().isEmpty())) {
                status.setRollbackOnly();
            }
            return recorded;
        }));
    }

    <T> T as(java.util.function.Supplier<T> work) {
        return callers.asEverybody(organisation, work);
    }

    static List<String> refusals(Map<String, Recorded> recorded, String section) {
        return Objects.requireNonNull(recorded.get(section))
                .refusals()
                .stream()
                .map(RecordingOrganisationTests::text)
                .toList();
    }

    static String text(RowRefusal refusal) {
        return refusal.row() + " " + refusal.path() + " " + refusal.code();
    }

    PersonId personId(String key) {
        return Objects.requireNonNull(as(() -> people.idsOf(List.of(key))).get(key));
    }

    UnitId unit(String key) {
        return Objects.requireNonNull(as(() -> units.idsOf(List.of(key))).get(key));
    }

    PersonView person(String key, LocalDate day) {
        var id = personId(key);
        return Objects.requireNonNull(as(() -> people.byId(List.of(id), day)).get(id));
    }

    CommitteeView committee(String key, LocalDate day) {
        var id = Objects.requireNonNull(as(() -> committees.idsOf(List.of(key))).get(key));
        return Objects.requireNonNull(as(() -> committees.byId(List.of(id), day)).get(id));
    }
}

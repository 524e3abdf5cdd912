package io.answerable.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.ledger.ErasingPerson;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Old dossiers still name people who have been erased since. */
@AnswerableTest
@DisplayName("R-AUD-21 Whoever has been erased stays so")
class ErasedInDossierTests {

    private static final String DAY = "2026-11-21";

    private static final String PEOPLE = """
            people:
              - {id: p-1, name: Ada Berg, email: ada@example.org, status: LEFT, from: 2001-01-01, left: 2010-06-30}
              - {id: p-2, name: Bo Dahl, email: bo@example.org, status: ACTIVE}
            """;

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ErasingPerson erasing;

    @Autowired PeopleDirectory people;

    private OrganisationId ours;

    @BeforeEach
    void anErasedPerson() {
        ours = callers.newOrganisation();
        assertThat(Objects.requireNonNull(dossiers.imported(ours, DAY, PEOPLE).report()).refusals()).isEmpty();
        var ada = callers.asEverybody(ours, () -> people.idsOf(List.of("p-1")).get("p-1"));
        assertThat(callers.asHolderOf(ours, () -> erasing.erase(Objects.requireNonNull(ada), null),
                Permission.ADMINISTER)).isInstanceOf(Outcome.Done.class);
        await().until(() -> "Erased person".equals(person("p-1").name()));
    }

    @Test
    void theSameDossierAgainBringsNoNameBack() {
        var again = dossiers.imported(ours, DAY, PEOPLE);

        assertThat(again.state()).isEqualTo(ImportState.UNCHANGED);
        assertThat(section(again).superseded()).containsExactly("p-1");
        assertThat(person("p-1").name()).isEqualTo("Erased person");
        assertThat(person("p-1").email()).isNull();
    }

    @Test
    void aNewDossierChangesNothingOfWhoeverIsErasedAndEverythingElse() {
        var changed = PEOPLE.replace("Ada Berg", "Ada Lund")
                .replace("status: LEFT", "status: ACTIVE")
                .replace("Bo Dahl", "Bo Vik");

        var report = dossiers.imported(ours, DAY, changed);

        assertThat(report.state()).isEqualTo(ImportState.IMPORTED);
        assertThat(section(report).superseded()).containsExactly("p-1");
        assertThat(person("p-1")).extracting(PersonView::name, it -> it.status().present())
                .containsExactly("Erased person", false);
        assertThat(person("p-2").name()).isEqualTo("Bo Vik");
    }

    private static SectionReport section(DossierImportView done) {
        return Objects.requireNonNull(done.report())
                .sections()
                .stream()
                .filter(it -> it.name().equals("people"))
                .findFirst()
                .orElseThrow();
    }

    private PersonView person(String key) {
        return callers.asEverybody(ours, () -> {
            PersonId id = Objects.requireNonNull(people.idsOf(List.of(key)).get(key));
            return Objects.requireNonNull(people.byId(List.of(id), LocalDate.parse(DAY)).get(id));
        });
    }
}

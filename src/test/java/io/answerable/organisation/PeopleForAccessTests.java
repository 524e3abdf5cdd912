package io.answerable.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.spi.EmailAddresses;
import io.answerable.access.spi.Standing;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.ledger.spi.Retention;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What access and the ledger ask the organisation about people. */
@AnswerableTest
class PeopleForAccessTests {

    private static final LocalDate DAY = LocalDate.parse("2025-06-01");

    @Autowired Callers callers;

    @Autowired RecordingOrganisation recording;

    @Autowired PeopleDirectory people;

    @Autowired UnitDirectory units;

    @Autowired EmailAddresses addresses;

    @Autowired Retention retention;

    private OrganisationId organisation;

    @BeforeEach
    void somePeople() {
        organisation = callers.newOrganisation();
        var dossier = OrganisationDossier.asOf(DAY.toString())
                .unit("ou-ict", null, "IT", "p-2")
                .person("p-2", "ou-ict", null)
                .onLeave("p-3", "ou-ict", "p-2", "2025-05-01", "2025-07-01")
                .left("p-9", "ou-ict", "p-2", "2025-05-31")
                .person(sharing("p-4"))
                .person(sharing("p-5"));
        as(() -> recording.record(dossier.facts(), (section, rows) -> {
        }));
    }

    @Test
    void whoeverHasNotLeftIsPresentAlsoWhileAway() {
        assertThat(isPresent("p-2", DAY)).isTrue();
        assertThat(isPresent("p-3", DAY)).isTrue();
        assertThat(isPresent("p-9", DAY.minusDays(1))).isTrue();
        assertThat(isPresent("p-9", DAY)).isFalse();
    }

    @Test
    void anAddressFindsTheOnePresentPersonWhoHasIt() {
        assertThat(as(() -> addresses.ownerOf("P-2@Example.ORG"))).contains(id("p-2"));
        assertThat(as(() -> addresses.ownerOf("p-9@example.org"))).isEmpty();
        assertThat(as(() -> addresses.ownerOf("shared@example.org"))).isEmpty();
    }

    @Test
    void whoeverHeadsAUnitStandsThereAsItsHead() {
        var unit = as(() -> units.idsOf(List.of("ou-ict"))).get("ou-ict");

        assertThat(heldBy("p-2")).containsExactly(
                new Standing.Held("role.department-head", Objects.requireNonNull(unit).value(), null));
        assertThat(heldBy("p-3")).isEmpty();
    }

    @Test
    void retentionCountsFromTheLastDayOfWhoeverHasLeft() {
        assertThat(as(() -> retention.leftOn(id("p-9")))).contains(LocalDate.parse("2025-05-31"));
        assertThat(as(() -> retention.leftOn(id("p-2")))).isEmpty();
    }

    @Test
    void nobodyIsKnownToAnotherOrganisation() {
        var person = id("p-2");
        var left = id("p-9");
        var theirs = callers.newOrganisation();

        assertThat(callers.isPresent(theirs, person, DAY)).isFalse();
        assertThat(callers.asEverybody(theirs, () -> addresses.ownerOf("p-2@example.org"))).isEmpty();
        assertThat(callers.asEverybody(theirs, () -> retention.leftOn(left))).isEmpty();
        assertThat(callers.heldBy(theirs, person, DAY)).isEmpty();
    }

    private Set<Standing.Held> heldBy(String key) {
        return callers.heldBy(organisation, id(key), DAY);
    }

    private boolean isPresent(String key, LocalDate day) {
        return callers.isPresent(organisation, id(key), day);
    }

    private PersonId id(String key) {
        return as(() -> Objects.requireNonNull(people.idsOf(List.of(key)).get(key)));
    }

    private static OrganisationFacts.Person sharing(String key) {
        return new OrganisationFacts.Person(key, "Person " + key, "shared@example.org", "ou-ict", null, null,
                PersonStatus.ACTIVE, null, null, null);
    }

    private <T> T as(Supplier<T> work) {
        return callers.asEverybody(organisation, work);
    }
}

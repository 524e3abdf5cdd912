package io.answerable.roles.raci.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.RecordingSystems;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.roles.RecordingResponsibilities;
import io.answerable.roles.RoleAssignmentEnded;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.RecordedSample;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Who hears that somebody else has become accountable. */
@AnswerableTest
@RecordApplicationEvents
class TellingWhoIsAccountableTests {

    @Autowired private Callers callers;
    @Autowired private TransactionTemplate transactions;
    @Autowired private RecordingOrganisation organisations;
    @Autowired private RecordingSuppliers suppliers;

    @Autowired private RecordingSystems systems;
    @Autowired private RecordingResponsibilities responsibilities;
    @Autowired private AiSystemRegister register;
    @Autowired private PeopleDirectory people;
    @Autowired private CurrentActor actor;
    @Autowired private TellingWhoIsAccountable telling;
    @Autowired private ApplicationEvents heard;

    private OrganisationId ours;

    @BeforeEach
    void record() {
        ours = new RecordedSample(callers, transactions, organisations, suppliers, systems, responsibilities)
                .newOrganisation();
    }

    @Test
    @DisplayName("P1: the end of an accountable role tells for each activity who was and who is accountable")
    void theEndOfAnAccountableRoleIsTold() {
        callers.asEverybody(ours, () -> transactions.execute(status -> {
            AopTestUtils.<TellingWhoIsAccountable>getTargetObject(telling).on(ended(actor.provenance()));
            return status;
        }));
        assertThat(heard.stream(AccountabilityChanged.class)).hasSize(2).allSatisfy(it -> {
            assertThat(it.fromPerson()).isNotNull();
            assertThat(it.toPerson()).isNull();
            assertThat(it.from()).isEqualTo("2026-10-01");
        }).extracting(AccountabilityChanged::activity).containsExactlyInAnyOrder("act.operation", "act.incident");
    }

    private RoleAssignmentEnded ended(Provenance by) {
        return new RoleAssignmentEnded(RoleAssignmentId.of(NewId.next()), "role.product-manager",
                HolderRef.person(Objects.requireNonNull(people.idsOf(List.of("p-060")).get("p-060"))),
                Scope.system(Objects.requireNonNull(register.idsOf(List.of("ai-22")).get("ai-22"))), null,
                LocalDate.parse("2026-09-30"), by);
    }
}

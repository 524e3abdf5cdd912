package io.answerable.inventory.surveys;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.Races;
import io.answerable.Races.Second;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.spi.Standing.Held;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SystemRow;
import io.answerable.inventory.surveys.DeclaringUses.DeclareUse;
import io.answerable.inventory.surveys.DeclaringUses.Saying;
import io.answerable.inventory.surveys.RunningSurveys.OpenUsageSurvey;
import io.answerable.inventory.surveys.SettlingUses.SettleUse;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.organisation.UnitDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What several people do about a campaign at the same time: the second act begins before the first is finished. */
@AnswerableTest
class SurveyRacesTests {

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired UnitDirectory units;

    @Autowired RunningSurveys running;

    @Autowired DeclaringUses declaring;

    @Autowired AttestingDeclarations attesting;

    @Autowired SettlingUses settling;

    @Autowired Declarations declarations;

    @Autowired RecordingSystems systems;

    @Autowired AiSystemRegister register;

    @Autowired SurveyDirectory directory;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    @Autowired JdbcClient jdbc;

    private OrganisationId us;

    @BeforeEach
    void aCampaignOfYesterday() {
        us = Municipality.found(callers, organisations);
        inTransaction(() -> {
            open("us-1");
            return jdbc.sql("update inventory.usage_survey_fact set opened = opened - 1, valid_from = valid_from - 1")
                    .update();
        });
    }

    @Test
    void nothingIsDeclaredInACampaignThatIsBeingClosed() {
        assertThat(racing(this::close, () -> declare("us-1/ou-fin")))
                .isEqualTo(new Second("SURVEY_CLOSED", true));
        assertThat(usesOf("us-1/ou-fin")).isZero();
    }

    @Test
    void aCampaignIsNotClosedWhileSomebodyDeclares() {
        assertThat(racing(() -> declare("us-1/ou-fin"), this::close)).isEqualTo(new Second("done", true));
        assertThat(usesOf("us-1/ou-fin")).isOne();
    }

    @Test
    void unitsDoNotWaitForOneAnother() {
        assertThat(racing(() -> declare("us-1/ou-fin"), () -> declare("us-1/ou-psa")))
                .isEqualTo(new Second("done", false));
    }

    @Test
    @DisplayName("What a head attests while a later campaign opens holds until the unit attests anew")
    void anAttestationInProgressIsNotOvertaken() {
        assertThat(racing(() -> attest("us-1/ou-fin"), () -> open("us-2"))).isEqualTo(new Second("done", true));
        assertThat(status("us-1/ou-fin")).isEqualTo(DeclarationStatus.ATTESTED);
        assertThat(status("us-1/ou-psa")).isEqualTo(DeclarationStatus.SUPERSEDED);
    }

    @Test
    void whatALaterCampaignIsOvertakingIsNoLongerAttested() {
        assertThat(racing(() -> open("us-2"), () -> attest("us-1/ou-fin")))
                .isEqualTo(new Second("VERSION_CONFLICT", true));
        assertThat(status("us-1/ou-fin")).isEqualTo(DeclarationStatus.SUPERSEDED);
    }

    @Test
    void onlyUnitsThatAreAskedAnewAreOvertaken() {
        assertThat(racing(() -> open("us-2", "ou-psa"), () -> attest("us-1/ou-fin")))
                .isEqualTo(new Second("done", false));
        assertThat(status("us-1/ou-psa")).isEqualTo(DeclarationStatus.SUPERSEDED);
    }

    @Test
    @DisplayName("Whoever attests and whoever says what an earlier use was do not wait for each other in a circle")
    void attestingAndSettlingDoNotBlockEachOther() throws Exception {
        done(() -> declare("us-1/ou-fin"));
        done(() -> attest("us-1/ou-fin"));
        callers.as(everyHead(), () -> Municipality.record(systems, Municipality.TODAY,
                SystemRow.system("ai-07").named("Ledger bot").usedBy("ou-psa")));
        done(() -> open("us-2"));
        done(() -> declare("us-2/ou-fin"));

        try (var other = Executors.newSingleThreadExecutor()) {
            Future<Outcome<?>> attested = inTransaction(() -> {
                declarations.find(id("us-1/ou-fin").value());
                Future<Outcome<?>> started = other.submit(() -> callers.as(everyHead(), () -> attest("us-2/ou-fin")));
                await().until(races()::isSomebodyWaiting);
                assertThat(Races.told(link("us-1/ou-fin", "ai-07"))).isEqualTo("done");
                return started;
            });
            assertThat(Races.told(attested.get())).isEqualTo("done");
        }
        assertThat(status("us-1/ou-fin")).isEqualTo(DeclarationStatus.SUPERSEDED);
    }

    private void done(Supplier<Outcome<?>> act) {
        assertThat(Races.told(inTransaction(act::get))).isEqualTo("done");
    }

    private Outcome<?> link(String declaration, String system) {
        var id = id(declaration);
        var use = requireNonNull(directory.usesOf(List.of(id), actor.today()).get(id)).getFirst();
        return settling.link(new SettleUse(use.id(), use.version(), null),
                requireNonNull(register.idsOf(List.of(system)).get(system)));
    }

    private Second racing(Supplier<Outcome<?>> first, Supplier<Outcome<?>> second) {
        return races().between(everyHead(), first, second);
    }

    private Races races() {
        return new Races(callers, transactions, jdbc);
    }

    private Outcome<?> open(String key, String... asked) {
        var ids = List.of(asked).stream().map(it -> requireNonNull(units.idsOf(List.of(it)).get(it))).toList();
        return running.open(new OpenUsageSurvey(key, "Mapping", LocalDate.parse("2099-12-31"), ids, null, null));
    }

    private Outcome<?> close() {
        return running.close(directory.surveyOf("us-1").orElseThrow(), 1, null);
    }

    private Outcome<?> declare(String declaration) {
        return declaring.declare(new DeclareUse(id(declaration), null, new Saying("Ledger bot", null, "Books", null),
                null));
    }

    private Outcome<?> attest(String declaration) {
        var id = id(declaration);
        var version = requireNonNull(directory.declarations(List.of(id), actor.today()).get(id)).version();
        return attesting.attest(id, version, null);
    }

    private DeclarationId id(String key) {
        return directory.declarationOf(key).orElseThrow();
    }

    private int usesOf(String declaration) {
        return inTransaction(() -> directory.usesOf(List.of(id(declaration)), actor.today())
                .getOrDefault(id(declaration), List.of())
                .size());
    }

    private DeclarationStatus status(String declaration) {
        return inTransaction(() -> {
            var id = id(declaration);
            return requireNonNull(
                    directory.declarations(List.of(id), actor.today()).get(id))
                    .status();
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return callers.as(everyHead(), () -> requireNonNull(transactions.execute(status -> work.get())));
    }

    /** Somebody who runs campaigns and heads every unit. */
    private Actor everyHead() {
        var everything = Actor.acting(us, ActorRef.client("test"));
        var heads = callers.as(everything, () -> units.idsOf(List.of("ou-fin", "ou-psa")).values());
        return new Actor(us, everything.ref(), everything.grants(),
                heads.stream()
                        .map(it -> new Held("role.department-head", it.value(), null))
                        .collect(Collectors.toSet()));
    }
}

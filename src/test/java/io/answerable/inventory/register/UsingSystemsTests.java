package io.answerable.inventory.register;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemUseAdded;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SystemUse;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.organisation.UnitDirectory;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** P5, step 3: what a survey finds to be in use stands in the register afterwards, once. */
@AnswerableTest
@RecordApplicationEvents
class UsingSystemsTests {

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems systems;

    @Autowired AiSystemRegister register;

    @Autowired UnitDirectory units;

    @Autowired UsingSystems using;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    @Autowired ApplicationEvents events;

    private OrganisationId us;

    @BeforeEach
    void found() {
        us = Municipality.found(callers, organisations);
        callers.asEverybody(us, () -> Municipality.record(systems, TODAY, system("ai-01").usedBy("ou-fin"),
                system("ai-02").usedBy("ou-fin").retiredOn("2026-11-01")));
    }

    @Test
    @DisplayName("A use that is found is added with its process, told to others, and not added again")
    void aUseThatIsFoundIsAddedOnce() {
        var before = onToday("ai-01");
        find("ai-01", "ou-psa");
        find("ai-01", "ou-psa");

        assertThat(onToday("ai-01").uses()).extracting(SystemUse::unit, SystemUse::process)
                .hasSize(2)
                .contains(tuple(unit("ou-psa").unit(), "Patrols"));
        assertThat(onToday("ai-01").version()).isEqualTo(before.version() + 1);
        assertThat(events.stream(AiSystemUseAdded.class)).singleElement()
                .satisfies(it -> assertThat(it.provenance().reason()).isEqualTo("Attested"));
    }

    @Test
    @DisplayName("V-8 What is known, has ended or belongs to no unit of ours changes nothing")
    void nothingElseIsAdded() {
        find("ai-01", "ou-fin");
        find("ai-02", "ou-psa");

        assertThat(onToday("ai-01").uses()).hasSize(1);
        assertThat(onToday("ai-02").usingUnits()).doesNotContain(unit("ou-psa").unit());
        assertThat(events.stream(AiSystemUseAdded.class)).isEmpty();
    }

    @Test
    @DisplayName("Tenancy: nobody finds a use of the system of somebody else")
    void aSystemOfAnotherOrganisationIsNotFound() {
        var theirs = id("ai-01");
        var owners = us;
        us = Municipality.found(callers, organisations);
        assertThatThrownBy(() -> callers.asEverybody(us, () -> transactions.execute(status -> {
            using.find(theirs, unit("ou-psa"), null);
            return status;
        }))).isInstanceOf(NoSuchElementException.class);

        us = owners;
        assertThat(onToday("ai-01").uses()).hasSize(1);
    }

    @Test
    void itIsPartOfWhatWhoeverFindsItDoes() {
        assertThatThrownBy(() -> callers.asEverybody(us, () -> {
            using.find(id("ai-01"), unit("ou-psa"), null);
            return us;
        })).isInstanceOf(IllegalTransactionStateException.class);
    }

    private void find(String system, String unit) {
        callers.asEverybody(us, () -> transactions.execute(status -> {
            using.find(id(system), unit(unit), "Attested");
            return status;
        }));
    }

    private SystemUse unit(String key) {
        return callers.asEverybody(us,
                () -> new SystemUse(requireNonNull(units.idsOf(List.of(key)).get(key)), "Patrols"));
    }

    private AiSystemId id(String key) {
        return callers.asEverybody(us, () -> requireNonNull(register.idsOf(List.of(key)).get(key)));
    }

    private AiSystemView onToday(String key) {
        return callers.asEverybody(us,
                () -> requireNonNull(register.byId(List.of(id(key)), actor.today()).get(id(key))));
    }
}

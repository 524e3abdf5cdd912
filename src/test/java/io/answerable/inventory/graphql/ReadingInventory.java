package io.answerable.inventory.graphql;

import static io.answerable.inventory.Municipality.TODAY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SystemRow;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.RecordingOrganisation;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A municipality whose register tests read. */
@AnswerableTest
abstract class ReadingInventory {

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems recording;

    @Autowired AiSystemRegister register;

    @Autowired ExecutionGraphQlServiceTester tester;

    OrganisationId organisation;

    static final String NOWHERE = new NodeId("Unit", NewId.next()).encoded();

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
    }

    void record(SystemRow... rows) {
        var recorded = callers.asEverybody(organisation, () -> Municipality.record(recording, TODAY, rows));
        assertThat(recorded.refusals()).isEmpty();
    }

    UUID unit(String key) {
        return callers.asEverybody(organisation, () -> {
            var id = requireNonNull(register.idsOf(List.of("ai-01")).get("ai-01"));
            return requireNonNull(register.byId(List.of(id), TODAY).get(id)).owningUnit().value();
        });
    }

    GraphQlTester.Response ask(String document) {
        return callers.asEverybody(organisation, () -> execute(document));
    }

    <T> T as(Supplier<T> work, Permission... permissions) {
        return callers.asHolderOf(organisation, work, permissions);
    }

    GraphQlTester.Response execute(String document) {
        var response = tester.document(document).execute();
        response.errors().verify();
        return response;
    }
}

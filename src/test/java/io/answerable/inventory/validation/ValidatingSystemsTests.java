package io.answerable.inventory.validation;

import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.RecordsApi;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.ValidationRecorded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whether a system does what it should (R-INV-31). */
class ValidatingSystemsTests extends RecordsApi {

    @Test
    @DisplayName("R-INV-31 An analyst decides whether a system passed")
    void theAnalystValidates() {
        var passed = """
                mutation { recordValidation(input: {aiSystem: {key: "ai-01"}, passed: true,
                    explanation: "Told the team"}) { aiSystem { validation { result by { key } } } %s } }"""
                .formatted(ERRORS);
        as("role.project-lead", passed).path("recordValidation.errors[0].__typename")
                .entity(String.class)
                .isEqualTo("NotPermitted");

        as("role.analyst", passed).path("recordValidation").matchesJson("""
                {"aiSystem": {"validation": {"result": "PASSED", "by": {"key": "p-020"}}}, "errors": []}""");
        assertThat(state("VALIDATION_PASSED_BY_ANALYST_OR_EXTERNAL")).isEqualTo(RequirementState.MET);
        assertThat(events.stream(ValidationRecorded.class)).singleElement()
                .satisfies(it -> assertThat(it.passed()).isTrue());
    }
}

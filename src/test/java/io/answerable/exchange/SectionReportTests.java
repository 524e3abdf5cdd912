package io.answerable.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.Recorded;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionReportTests {

    @Test
    void rowsThatMetANewerDecisionAreNamed() {
        var recorded = new Recorded(1, 2, 3, List.of(), List.of("p-9"), List.of("p-1", "p-2"));

        var report = SectionReport.of("people", recorded, 0);

        assertThat(report.superseded()).containsExactly("p-1", "p-2");
        assertThat(report.notContained()).containsExactly("p-9");
    }
}

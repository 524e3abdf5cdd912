package io.answerable.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.exchange.dossier.Dossier;
import io.answerable.exchange.dossier.DossierFormat;
import io.answerable.exchange.dossier.DossierReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportStepsTests {

    private final List<ImportProgress> reported = new ArrayList<>();
    private final ImportSteps steps = new ImportSteps(dossier(), reported::add);

    @Test
    void tellsTheSectionAtWorkAndTheShareOfTheWhole() {
        steps.reached("units", 1);

        assertThat(reported).containsExactly(new ImportProgress("units", 1, 2, 25));
    }

    @Test
    void doesNotWriteDownEveryStep() {
        for (int i = 0; i < 10_000; i++) {
            steps.reached("units", i % 2);
        }

        assertThat(reported).hasSizeLessThan(100);
    }

    @Test
    void stopsWhenTheApplicationStops() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> steps.reached("units", 1)).isInstanceOf(ImportSteps.Interrupted.class);
    }

    private static Dossier dossier() {
        return new DossierReader().read("units: [{id: a}, {id: b}]\npeople: [{id: c}, {id: d}]".getBytes(UTF_8),
                DossierFormat.YAML);
    }
}

package io.answerable.inventory.surveys;

import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many of the units that were asked have attested what they use (R-INV-10). */
@Component
@Transactional(readOnly = true)
public class SurveyCoverage {

    private final SurveyDirectory directory;

    SurveyCoverage(SurveyDirectory directory) {
        this.directory = directory;
    }

    /** In the latest campaign that asked each of these units; one decimal; null when none was ever asked. */
    public @Nullable Double attestedPercent(Collection<UnitId> units, LocalDate asOf) {
        var answers = directory.latestOf(units, asOf).values();
        var attested = answers.stream().filter(DeclarationView::isAttested).count();
        return answers.isEmpty() ? null : Math.round(1000.0 * attested / answers.size()) / 10.0;
    }
}

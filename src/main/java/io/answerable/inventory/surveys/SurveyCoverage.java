package io.answerable.inventory.surveys;

import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AttestedUnits;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many of the units that were asked have attested what they use (R-INV-10). */
@Component
@Transactional(readOnly = true)
public class SurveyCoverage implements AttestedUnits {

    private final SurveyDirectory directory;
    private final UnitDirectory units;

    SurveyCoverage(SurveyDirectory directory, UnitDirectory units) {
        this.directory = directory;
        this.units = units;
    }

    @Override
    public Map<UnitId, Boolean> on(LocalDate asOf) {
        var all = units.all(asOf).stream().map(UnitView::id).toList();
        return directory.latestOf(all, asOf)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> it.getValue().isAttested()));
    }

    /** In the latest campaign that asked each of these units; one decimal; null when none was ever asked. */
    public @Nullable Double attestedPercent(Collection<UnitId> units, LocalDate asOf) {
        var answers = directory.latestOf(units, asOf).values();
        var attested = answers.stream().filter(DeclarationView::isAttested).count();
        return answers.isEmpty() ? null : Math.round(1000.0 * attested / answers.size()) / 10.0;
    }
}

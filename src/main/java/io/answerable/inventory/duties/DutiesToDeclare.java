package io.answerable.inventory.duties;

import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.surveys.DeclarationView;
import io.answerable.inventory.surveys.SurveyDirectory;
import io.answerable.inventory.surveys.UsageSurveyView;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the heads of units to declare and attest which AI is used there (R-INV-03). */
@Component
@Transactional(readOnly = true)
class DutiesToDeclare implements Duties {

    private static final Set<DeclarationStatus> OPEN = Set.of(DeclarationStatus.REQUESTED, DeclarationStatus.DRAFT,
            DeclarationStatus.CONTESTED);

    private final UnitDirectory units;
    private final SurveyDirectory surveys;

    DutiesToDeclare(UnitDirectory units, SurveyDirectory surveys) {
        this.units = units;
        this.surveys = surveys;
    }

    @Override
    public List<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var headed = units.headedBy(people, asOf);
        var asked = headed.values().stream().flatMap(List::stream).map(UnitView::id).distinct().toList();
        var latest = surveys.latestOf(asked, asOf);
        var campaigns = surveys.surveys(latest.values().stream().map(DeclarationView::survey).distinct().toList(),
                asOf);
        return headed.entrySet()
                .stream()
                .flatMap(head -> head.getValue().stream().flatMap(unit -> {
                    var declaration = latest.get(unit.id());
                    var survey = declaration == null ? null : campaigns.get(declaration.survey());
                    return declaration == null || survey == null
                            ? Stream.empty()
                            : duty(head.getKey(), unit, declaration, survey);
                }))
                .toList();
    }

    /** Once the campaign is closed there is nothing to answer any more. */
    private static Stream<Duty> duty(PersonId head, UnitView unit, DeclarationView declaration,
            UsageSurveyView survey) {
        return survey.closed() != null || !OPEN.contains(declaration.status())
                ? Stream.empty()
                : Stream.of(new Duty(head, DutyKind.DECLARATION,
                        new Subject("declaration", "Declaration", declaration.id().value(), declaration.key(),
                                unit.name()),
                        "Declare and attest which AI is used in " + unit.name() + ".", survey.due()));
    }
}

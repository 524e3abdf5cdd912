package io.answerable.inventory.validation;

import io.answerable.facts.Alterations;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.ValidationRecorded;
import io.answerable.inventory.records.PreparingSystems;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.PartyDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records whether a system passed: an analyst leads, or an external evaluator does (R-INV-31). */
@Component
public class ValidatingSystems {

    private static final Set<String> ANALYST = Set.of("role.analyst");
    private static final Set<String> FOR_AN_EVALUATOR = Set.of("role.analyst", "role.project-lead");

    private final PreparingSystems preparing;
    private final Validations validations;
    private final PartyDirectory parties;
    private final ApplicationEventPublisher events;

    ValidatingSystems(PreparingSystems preparing, Validations validations, PartyDirectory parties,
            ApplicationEventPublisher events) {
        this.preparing = preparing;
        this.validations = validations;
        this.parties = parties;
        this.events = events;
    }

    /**
     * A result, passed or failed.
     *
     * @param evaluator the external evaluator who led it; null: the acting analyst did
     * @param explanation how it was explained to the team
     */
    public record Finding(boolean passed, @Nullable LocalDate on, @Nullable ExternalPartyId evaluator,
            String explanation, @Nullable String evidence) {}

    /** From that day on this is the result; the one before ends. */
    @Transactional
    public Outcome<AiSystemView> validate(ChangeOfSystem asked, Finding finding) {
        var act = new PreparingSystems.Act("VALIDATED", "record a validation; an analyst does", finding.on(),
                finding.evaluator() == null ? ANALYST : FOR_AN_EVALUATOR);
        return new Checks().required("explanation", finding.explanation())
                .text("evidence", finding.evidence())
                .then(() -> preparing.act(asked, act,
                        (system, day, told) -> validated(asked, system, finding, day, told)));
    }

    private Optional<Refusal> validated(ChangeOfSystem asked, AiSystemView system, Finding finding, LocalDate day,
            Alterations told) {
        var evaluator = finding.evaluator();
        if (evaluator != null && !parties.byId(List.of(evaluator), day).containsKey(evaluator)) {
            return Optional.of(Refusal.NotFound.of("external party", "evaluator"));
        }
        var result = finding.passed() ? ValidationFact.Result.PASSED : ValidationFact.Result.FAILED;
        validations.facts()
                .put(system.id(), new ValidationFact(result, day, preparing.actingPerson(), evaluator,
                        finding.explanation(), finding.evidence()), day, told);
        if (!told.isEmpty()) {
            events.publishEvent(new ValidationRecorded(system.id(), finding.passed(), preparing.by(asked)));
        }
        return Optional.empty();
    }
}

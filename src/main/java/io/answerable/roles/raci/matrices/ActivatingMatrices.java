package io.answerable.roles.raci.matrices;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.reference.DetectionRules;
import io.answerable.reference.RaciTemplates;
import io.answerable.reference.RoleCatalogue;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.raci.MatrixActivated;
import io.answerable.roles.raci.RaciDifference;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings submitted matrices into force and grants waivers; both are for top management (R-ROL-25, R-ROL-26, R-ROL-35). */
@Component
@Transactional
public class ActivatingMatrices {

    private final RaciMatrices matrices;
    private final ChangingMatrices changing;
    private final RaciTemplates templates;
    private final RoleCatalogue roles;
    private final DetectionRules rules;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    ActivatingMatrices(RaciMatrices matrices, ChangingMatrices changing, RaciTemplates templates,
            RoleCatalogue roles, DetectionRules rules, Ledger ledger, ApplicationEventPublisher events,
            JdbcClient jdbc, CurrentActor actor) {
        this.matrices = matrices;
        this.changing = changing;
        this.templates = templates;
        this.roles = roles;
        this.rules = rules;
        this.ledger = ledger;
        this.events = events;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Brings the submitted draft into force from today on, or names every row and cell that stands in the way. */
    public Outcome<RaciMatrixId> activate(ChangeOfMatrix change) {
        return changing.changing(change, Permission.APPROVE, "activate", matrix -> {
            var refusals = refusalsOf(matrix);
            return refusals.isEmpty()
                    ? Outcome.done(activated(matrix, actor.provenance().because(change.reason())))
                    : Outcome.refused(refusals);
        });
    }

    private List<Refusal> refusalsOf(RaciMatrix matrix) {
        var refusals = new ArrayList<>(
                matrix.refusalsToActivate(roles, matrices.waived(matrix.getId(), actor.today())));
        matrix.refusalBeside(matrices.othersInForce(matrix)).ifPresent(refusals::add);
        return refusals;
    }

    /**
     * Lets the matrix break one rule until a day.
     *
     * @param rule code of the rule, for example {@code RACI-003}
     * @param until last day of the waiver
     */
    public Outcome<RaciMatrixId> grantWaiver(ChangeOfMatrix change, String rule, LocalDate until) {
        var reason = change.reason();
        return changing.changing(change, Permission.APPROVE, "grant waivers for", matrix -> {
            var refusals = new ArrayList<Refusal>();
            if (rules.rule(rule).isEmpty()) {
                refusals.add(NotFound.of("rule", "rule"));
            }
            if (until.isBefore(actor.today())) {
                refusals.add(ValidationFailed.of("The waiver would end before it begins.", "until"));
            }
            if (reason == null || reason.isBlank()) {
                refusals.add(ValidationFailed.required("reason"));
                return Outcome.refused(refusals);
            }
            return refusals.isEmpty() ? Outcome.done(waived(matrix, rule, reason, until)) : Outcome.refused(refusals);
        });
    }

    private RaciMatrixId activated(RaciMatrix matrix, Provenance by) {
        var draft = matrix.open().orElseThrow();
        var before = matrix.active();
        var changed = RaciDifference.between(before.map(it -> it.content().rows()).orElse(List.of()),
                draft.content().rows());
        matrices.activate(matrix, actor.today(), actor.today().plusDays(templates.reviewIntervalDays()), by);
        ledger.record(by, new Fact("RaciMatrix", matrix.getId().value(), matrix.key(), "ACTIVATED", actor.today(),
                changes(draft.number(), before.map(RaciMatrix.Edition::number).orElse(null), changed)));
        events.publishEvent(new MatrixActivated(matrix.getId(), matrix.scope(), draft.number(),
                before.map(RaciMatrix.Edition::number).orElse(null), changed, by));
        return matrix.getId();
    }

    private static List<Change> changes(int edition, @Nullable Integer previous,
            List<RaciDifference> changed) {
        var changes = new ArrayList<Change>();
        changes.add(Change.of("edition", previous, edition));
        changed.forEach(it -> changes.add(Change.of(it.activity() + "/" + it.role(), it.before(), it.after())));
        return changes;
    }

    private RaciMatrixId waived(RaciMatrix matrix, String rule, String reason, LocalDate until) {
        var by = actor.provenance().because(reason);
        jdbc.sql("""
                insert into roles.raci_waiver (organisation_id, id, matrix, rule, reason, valid_from, valid_until,
                    granted_by_kind, granted_by, granted_at)
                values (:organisation, :id, :matrix, :rule, :reason, :from, :until, :byKind, :by, :at)""")
                .param("organisation", actor.organisation().value())
                .param("id", NewId.next())
                .param("matrix", matrix.getId().value())
                .param("rule", rule)
                .param("reason", reason)
                .param("from", actor.today())
                .param("until", until.plusDays(1))
                .param("byKind", by.actor().kind().name())
                .param("by", by.actor().reference())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
        matrices.touch(matrix);
        ledger.record(by, Fact.of("RaciMatrix", matrix.getId().value(), matrix.key(), "WAIVER_GRANTED",
                Change.of("rule", null, rule), Change.of("until", null, until)));
        return matrix.getId();
    }
}

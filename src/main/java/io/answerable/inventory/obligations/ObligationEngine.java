package io.answerable.inventory.obligations;

import io.answerable.inventory.ObligationEvidenceView;
import io.answerable.inventory.ObligationStatus;
import io.answerable.inventory.ObligationView;
import io.answerable.inventory.ObligationView.Reading;
import io.answerable.reference.LegalFacts;
import io.answerable.reference.LegalObligation;
import io.answerable.reference.LegalObligations;
import io.answerable.reference.LegalObligations.Effect;
import io.answerable.reference.LegalStart;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Derives the duties of a system from its facts and the law (domain model, section 11; rule readings 13, 14 and 23): a
 * pure function, the same for today, for any other day and for what is only supposed.
 */
@Component
class ObligationEngine {

    private final LegalObligations law;

    ObligationEngine(LegalObligations law) {
        this.law = law;
    }

    /** The duties that concern the system, in the order of the law. */
    List<ObligationView> evaluate(SystemAtLaw system, Collection<HeldEvidence> evidence, ReadingPolicy policy,
            LocalDate asOf) {
        return concerning(system).stream().map(it -> evaluate(it, system, evidence, policy, asOf)).toList();
    }

    /** What concerns the system, whether or not it holds yet; the Act asks nothing of what is out of its scope. */
    List<LegalObligation> concerning(SystemAtLaw system) {
        return system.isOutOfScope()
                ? List.of()
                : law.all().stream().filter(it -> it.concerns(system.facts())).toList();
    }

    private ObligationView evaluate(LegalObligation obligation, SystemAtLaw system, Collection<HeldEvidence> evidence,
            ReadingPolicy policy, LocalDate asOf) {
        var duty = obligation.duty();
        var start = policy.startOf(obligation);
        var effect = law.effectOf(start, system.facts());
        var present = evidence.stream()
                .filter(it -> it.countsOn(asOf) && it.shows(obligation))
                .map(HeldEvidence::evidence)
                .toList();
        var missing = missing(obligation, present);
        return new ObligationView(system.system(), duty.key(), duty.article(), duty.title(),
                duty.operatorRoles().stream().filter(system.facts().operatorRoles()::contains).toList(),
                status(obligation, effect, present, missing, asOf), effect.from(), effect.rule(),
                source(obligation, effect), duty.certainty(), readings(obligation, system.facts(), policy),
                target(start, effect, policy), present, missing, duty.ownerRole(), duty.hardStop(), law.version(),
                asOf);
    }

    /** The kinds of evidence of a duty of transparency are alternatives; elsewhere each is needed. */
    private static List<String> missing(LegalObligation obligation, List<ObligationEvidenceView> present) {
        if (obligation.isOfTransparency() && !present.isEmpty()) {
            return List.of();
        }
        return obligation.duty()
                .evidence()
                .stream()
                .filter(kind -> present.stream().noneMatch(it -> it.kind().equals(kind)))
                .toList();
    }

    private static ObligationStatus status(LegalObligation obligation, Effect effect,
            List<ObligationEvidenceView> present, List<String> missing, LocalDate asOf) {
        var from = effect.from();
        if (from == null) {
            return ObligationStatus.NOT_APPLICABLE;
        }
        if (asOf.isBefore(from)) {
            return ObligationStatus.FUTURE;
        }
        if (missing.isEmpty() && !present.isEmpty()) {
            return ObligationStatus.FULFILLED;
        }
        return obligation.isOfTransparency() ? ObligationStatus.BREACHED : ObligationStatus.APPLICABLE;
    }

    private String source(LegalObligation obligation, Effect effect) {
        var article = law.regulation() + ", Article " + obligation.duty().article();
        return effect.basis() == null ? article : article + "; date by Article " + effect.basis();
    }

    private List<Reading> readings(LegalObligation obligation, LegalFacts facts, ReadingPolicy policy) {
        var chosen = policy.readingOf(obligation);
        return obligation.readings()
                .stream()
                .map(it -> new Reading(it.name(), law.effectOf(it.start(), facts).from(), it.why(),
                        it.name().equals(chosen)))
                .toList();
    }

    private static @Nullable LocalDate target(LegalStart start, Effect effect, ReadingPolicy policy) {
        var target = policy.highRiskTarget();
        var sooner = target != null && (effect.from() == null || target.isBefore(effect.from()));
        return start instanceof LegalStart.Route && sooner ? target : null;
    }
}

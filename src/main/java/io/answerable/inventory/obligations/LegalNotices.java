package io.answerable.inventory.obligations;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.ObligationDirectory;
import io.answerable.inventory.ObligationStatus;
import io.answerable.inventory.ObligationView;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the notices and the registration that the law asks for before a system is used are there (R-INV-13). */
@Component
@Transactional(readOnly = true)
class LegalNotices implements GateRequirement {

    private static final Map<String, Predicate<String>> DUTIES = Map.of(
            "TRANSPARENCY_NOTICE_IF_ARTICLE_50", it -> it.startsWith("EUAIA-50-"),
            "WORKERS_INFORMED_IF_REQUIRED", "EUAIA-26-7"::equals,
            "REGISTERED_IF_PUBLIC_AUTHORITY_HIGH_RISK", "EUAIA-26-8"::equals);

    private final ObligationDirectory obligations;

    LegalNotices(ObligationDirectory obligations) {
        this.obligations = obligations;
    }

    @Override
    public Set<String> requirements() {
        return DUTIES.keySet();
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var owed = obligations.of(question.ids(), question.asOf());
        return question.ids()
                .stream()
                .flatMap(system -> DUTIES.entrySet()
                        .stream()
                        .map(it -> judged(system, it.getKey(), owed.getOrDefault(system, List.of())
                                .stream()
                                .filter(duty -> duty.status().isInForce() && it.getValue().test(duty.key()))
                                .toList())))
                .toList();
    }

    private static Judgement judged(AiSystemId system, String requirement, List<ObligationView> duties) {
        if (duties.isEmpty()) {
            return Judgement.notApplicable(system, requirement, "No law asks for it that day.");
        }
        return duties.stream()
                .filter(it -> it.status() != ObligationStatus.FULFILLED)
                .findFirst()
                .map(it -> Judgement.open(system, requirement,
                        "Article " + it.article() + " asks for " + String.join(", ", it.evidenceMissing()) + ".",
                        it.ownerRole()))
                .orElseGet(() -> Judgement.met(system, requirement, "What the law asks for is there.",
                        duties.stream()
                                .flatMap(it -> it.evidencePresent().stream())
                                .map(it -> new Evidence(it.kind(), it.title(), it.date()))
                                .toArray(Evidence[]::new)));
    }
}

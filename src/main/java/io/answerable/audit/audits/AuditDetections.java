package io.answerable.audit.audits;

import io.answerable.audit.AuditKind;
import io.answerable.audit.AuditState;
import io.answerable.kernel.Days;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.risk.matters.Flaws;
import io.answerable.risk.matters.Flaws.Flaw;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds audits that should have begun, and internal audits by whoever certifies the organisation (AUD-001, SOD-004). */
@Component
class AuditDetections implements Detector {

    private static final String OVERDUE = "AUD-001";
    private static final String CERTIFIER = "SOD-004";

    private final Audits audits;
    private final PartyDirectory parties;
    private final Flaws flaws;

    AuditDetections(Audits audits, PartyDirectory parties, Flaws flaws) {
        this.audits = audits;
        this.parties = parties;
        this.flaws = flaws;
    }

    @Override
    public Set<String> codes() {
        return Set.of(OVERDUE, CERTIFIER);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem", "Audit", "ExternalParty", "StakeholderEngagement");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        var certifiers = parties.all(concern.asOf())
                .stream()
                .filter(ExternalPartyView::certifiesUs)
                .map(ExternalPartyView::id)
                .collect(Collectors.toSet());
        return flaws.found(audits.all().stream().flatMap(it -> of(it, certifiers, concern.asOf())).toList(), concern);
    }

    private static Stream<Flaw> of(Audit audit, Set<ExternalPartyId> certifiers, LocalDate asOf) {
        return audit.on(asOf)
                .stream()
                .flatMap(it -> Stream.of(
                        flaw(OVERDUE, audit, it, overdue(audit),
                                "The audit “" + it.plan().title() + "” was to begin on " + it.plan().planned() + ".",
                                "Begin it, or call it off with a reason."),
                        flaw(CERTIFIER, audit, it, byCertifier(audit, certifiers),
                                "The internal audit “" + it.plan().title()
                                        + "” is performed or led by whoever certifies the organisation.",
                                "Let the internal audit or another party perform it.")));
    }

    private static Flaw flaw(String code, Audit audit, AuditFact fact, Days days, String reason, String step) {
        return new Flaw(code, AuditSubjects.of(audit, fact), AuditSubjects.placeOf(fact), days,
                audit.entry().broughtOn(), reason, step);
    }

    private static Days overdue(Audit audit) {
        return Days.anyOf(audit.facts()
                .facts()
                .stream()
                .filter(it -> it.fact().state() == AuditState.PLANNED)
                .map(it -> late(it.days(), it.fact().plan().planned()))
                .toList());
    }

    private static Days late(Days days, @Nullable LocalDate planned) {
        return planned == null ? Days.never() : days.and(Days.from(planned.plusDays(1)));
    }

    private static Days byCertifier(Audit audit, Set<ExternalPartyId> certifiers) {
        return audit.facts()
                .daysOf(it -> it.plan().kind() == AuditKind.INTERNAL && it.state() != AuditState.CANCELLED
                        && it.parties().stream().anyMatch(certifiers::contains));
    }
}

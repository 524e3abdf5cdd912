package io.answerable.audit.audits;

import com.google.common.collect.Sets;
import io.answerable.audit.AuditState;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.organisation.HolderDirectory;
import io.answerable.organisation.HolderView;
import io.answerable.risk.matters.Flaws;
import io.answerable.risk.matters.Flaws.Flaw;
import io.answerable.roles.AccountabilityOverTime;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds auditors who answered for what they audit, now or within the last year (SOD-001, rule reading 16). */
@Component
class DependentAuditors implements Detector {

    private static final String CODE = "SOD-001";

    private final Audits audits;
    private final Interests interests;
    private final HolderDirectory holders;
    private final Flaws flaws;

    DependentAuditors(Audits audits, Interests interests, HolderDirectory holders, Flaws flaws) {
        this.audits = audits;
        this.interests = interests;
        this.holders = holders;
        this.flaws = flaws;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public Set<String> kinds() {
        return Sets.union(AccountabilityOverTime.KINDS, Set.of("Audit"));
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        if (!concern.asksFor(CODE)) {
            return List.of();
        }
        var all = audits.all();
        var now = all.stream().flatMap(it -> it.on(concern.asOf()).stream()).toList();
        var held = interests.in(now.stream().flatMap(it -> it.systems().stream()).collect(Collectors.toSet()),
                now.stream().flatMap(it -> it.units().stream()).collect(Collectors.toSet()), concern.asOf());
        var names = holders.byRef(now.stream().flatMap(it -> it.auditors().stream()).collect(Collectors.toSet()),
                concern.asOf());
        return flaws.found(all.stream().flatMap(it -> of(it, held, names, concern.asOf())).toList(), concern);
    }

    private static Stream<Flaw> of(Audit audit, Interests.Held held, Map<HolderRef, HolderView> names,
            LocalDate asOf) {
        return audit.on(asOf)
                .stream()
                .flatMap(fact -> fact.auditors()
                        .stream()
                        .flatMap(it -> Stream.ofNullable(names.get(it)))
                        .map(it -> flaw(audit, fact, it, bound(audit, it.ref(), held))));
    }

    private static Days bound(Audit audit, HolderRef auditor, Interests.Held held) {
        return Days.anyOf(audit.facts()
                .facts()
                .stream()
                .filter(it -> it.fact().state() != AuditState.CANCELLED && it.fact().auditors().contains(auditor))
                .map(it -> it.days().and(held.of(auditor, it.fact())))
                .toList());
    }

    private static Flaw flaw(Audit audit, AuditFact fact, HolderView auditor, Days days) {
        var subject = new Subject("audit/person", "Audit", audit.entry().id(),
                audit.entry().key() + "/" + auditor.key(), fact.plan().title() + ": " + auditor.name());
        return new Flaw(CODE, subject, AuditSubjects.placeOf(fact), days, audit.entry().broughtOn(),
                auditor.name() + " answers for something that the audit “" + fact.plan().title()
                        + "” looks at, or did so within the last year.",
                "Name an auditor who owned none of it within the last year.");
    }
}

package io.answerable.risk.register;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.facts.Dated;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import io.answerable.reference.DetectionRules;
import io.answerable.reference.RiskLevel;
import io.answerable.reference.RiskTaxonomy;
import io.answerable.risk.RiskState;
import io.answerable.risk.matters.Flaws;
import io.answerable.risk.matters.Flaws.Flaw;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.RoleHoldings.Holding;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds risks without owner, owned by somebody who has left, left untreated or unreviewed, and borne by somebody without
 * the authority (RSK-001 to RSK-004, SOD-006). A risk is open while it is not closed (rule reading 10).
 */
@Component
class RiskDetections implements Detector {

    private static final String WITHOUT_OWNER = "RSK-001";
    private static final String OWNER_LEFT = "RSK-002";
    private static final String UNTREATED = "RSK-003";
    private static final String REVIEW_OVERDUE = "RSK-004";
    private static final String BELOW_AUTHORITY = "SOD-006";

    private final Risks risks;
    private final PeopleDirectory people;
    private final RoleHoldings holdings;
    private final RiskTaxonomy taxonomy;
    private final Authorities authorities;
    private final DetectionRules rules;
    private final Flaws flaws;

    RiskDetections(Risks risks, PeopleDirectory people, RoleHoldings holdings, RiskTaxonomy taxonomy,
            Authorities authorities,
            DetectionRules rules, Flaws flaws) {
        this.risks = risks;
        this.people = people;
        this.holdings = holdings;
        this.taxonomy = taxonomy;
        this.authorities = authorities;
        this.rules = rules;
        this.flaws = flaws;
    }

    @Override
    public Set<String> codes() {
        return Set.of(WITHOUT_OWNER, OWNER_LEFT, UNTREATED, REVIEW_OVERDUE, BELOW_AUTHORITY);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem", "Delegation", "Person", "Risk", "RoleAssignment");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        var all = risks.all();
        var around = new Around(presence(all), authority(concern), rules.threshold("high_risk_treatment_days"));
        return flaws.found(all.stream().flatMap(it -> of(it, around, concern.asOf())).toList(), concern);
    }

    /** What the rules need to know beside the risks. */
    private record Around(Map<PersonId, Presence> presence, Map<HolderRef, List<Holding>> authority,
            int treatmentDays) {

        Days absent(@Nullable PersonId person) {
            var known = person == null ? null : presence.get(person);
            return known == null ? Days.never() : known.present().not();
        }
    }

    private Map<PersonId, Presence> presence(List<Risk> all) {
        return people.presenceOf(all.stream()
                .flatMap(it -> it.facts().facts().stream())
                .map(it -> it.fact().owner())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
    }

    private Map<HolderRef, List<Holding>> authority(Concern concern) {
        return concern.asksFor(BELOW_AUTHORITY)
                ? holdings.of(Set.copyOf(taxonomy.mayAccept(RiskLevel.LOW)))
                        .stream()
                        .collect(groupingBy(Holding::holder))
                : Map.of();
    }

    private Stream<Flaw> of(Risk risk, Around around, LocalDate asOf) {
        return risk.on(asOf)
                .stream()
                .flatMap(fact -> Stream.of(
                        flaw(risk, fact, WITHOUT_OWNER, open(risk, it -> it.owner() == null),
                                "Nobody owns the risk “" + fact.nature().title() + "”.",
                                "Name an owner from a using unit."),
                        flaw(risk, fact, OWNER_LEFT, ownedByAbsent(risk, around),
                                "The owner of the risk “" + fact.nature().title() + "” has left.",
                                "Name another owner from a using unit."),
                        flaw(risk, fact, UNTREATED, untreated(risk, around.treatmentDays()),
                                "The residual risk “" + fact.nature().title()
                                        + "” is high, and nothing is done about it.",
                                "Plan a treatment, or have it accepted by the authority for its level."),
                        flaw(risk, fact, REVIEW_OVERDUE, unreviewed(risk),
                                "The risk “" + fact.nature().title() + "” was to be reviewed by "
                                        + fact.dates().reviewDue()
                                        + ".",
                                "Review it and set the next day."),
                        flaw(risk, fact, BELOW_AUTHORITY, borneBelowAuthority(risk, around),
                                "The risk “" + fact.nature().title()
                                        + "” was accepted by somebody without the authority for its level.",
                                "Have it accepted by the " + authorities.named(fact.residualLevel()) + ".")));
    }

    private static Flaw flaw(Risk risk, RiskFact fact, String code, Days days, String reason, String step) {
        var subject = new Subject("risk", "Risk", risk.entry().id(), risk.entry().key(), fact.nature().title());
        return new Flaw(code, subject, fact.nature().place(), days, risk.entry().broughtOn(), reason, step);
    }

    private static Days open(Risk risk, Predicate<RiskFact> condition) {
        return anyOf(openFacts(risk).filter(it -> condition.test(it.fact())).map(RiskDetections::raised));
    }

    private static Stream<Dated<RiskFact>> openFacts(Risk risk) {
        return risk.facts().facts().stream().filter(it -> it.fact().state().isOpen());
    }

    private static Days raised(Dated<RiskFact> dated) {
        return dated.days().and(Days.from(dated.fact().dates().raisedOn()));
    }

    private static Days ownedByAbsent(Risk risk, Around around) {
        return anyOf(openFacts(risk).map(it -> raised(it).and(around.absent(it.fact().owner()))));
    }

    /** High, not accepted, nothing done about it, and known for longer than the catalogue allows. */
    private static Days untreated(Risk risk, int patience) {
        var treated = anyOf(risk.treatments()
                .all()
                .stream()
                .flatMap(it -> it.facts().stream())
                .filter(it -> it.fact().counts())
                .map(Dated::days));
        return anyOf(openFacts(risk).filter(it -> it.fact().isThreat() && it.fact().isHigh())
                .map(it -> it.days()
                        .butNot(accepted(it.fact()))
                        .and(Days.from(it.fact().dates().raisedOn().plusDays(patience + 1L)))))
                .butNot(treated);
    }

    private static Days accepted(RiskFact fact) {
        var acceptance = fact.acceptance();
        if (acceptance == null || fact.state() != RiskState.ACCEPTED) {
            return Days.never();
        }
        var until = acceptance.until();
        return Days.between(acceptance.on(), until == null ? null : until.plusDays(1));
    }

    private static Days unreviewed(Risk risk) {
        return anyOf(openFacts(risk).map(it -> {
            var due = it.fact().dates().reviewDue();
            return due == null ? Days.never() : raised(it).and(Days.from(due.plusDays(1)));
        }));
    }

    private Days borneBelowAuthority(Risk risk, Around around) {
        return anyOf(risk.facts()
                .facts()
                .stream()
                .map(it -> it.days().and(borneBelowAuthority(it.fact(), around))));
    }

    private Days borneBelowAuthority(RiskFact fact, Around around) {
        var acceptance = fact.acceptance();
        var residual = fact.residual();
        return acceptance == null || residual == null || hadAuthority(fact, around)
                ? Days.never()
                : accepted(fact);
    }

    /** Judged on the day of the acceptance (rule reading 7); a business owner for the risk's own system only (17). */
    private boolean hadAuthority(RiskFact fact, Around around) {
        var acceptance = Objects.requireNonNull(fact.acceptance());
        var roles = taxonomy.mayAccept(Objects.requireNonNull(fact.residual()).level());
        return around.authority()
                .getOrDefault(HolderRef.person(acceptance.by()), List.of())
                .stream()
                .filter(it -> roles.contains(it.role()) && it.acting().contain(acceptance.on()))
                .anyMatch(it -> covers(it, fact));
    }

    private static boolean covers(Holding held, RiskFact fact) {
        var target = held.scope().target();
        var place = fact.nature().place();
        return target == null || place.system() != null && target.equals(place.system().value())
                || place.unit() != null && target.equals(place.unit().value());
    }

    private static Days anyOf(Stream<Days> days) {
        return Days.anyOf(days.toList());
    }
}

package io.answerable.audit.actions;

import com.google.common.collect.Sets;
import io.answerable.audit.ActionState;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingId;
import io.answerable.audit.FindingView;
import io.answerable.facts.Dated;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.HolderDirectory;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import io.answerable.reference.DetectionRules;
import io.answerable.risk.matters.Flaws;
import io.answerable.risk.matters.Flaws.Flaw;
import io.answerable.risk.matters.Place;
import io.answerable.roles.AccountabilityOverTime;
import io.answerable.roles.RowRef;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds corrective actions that are overdue, that nobody carries any more, whose effect nobody independent has judged,
 * and that ended without effect (CAP-001 to CAP-005, SOD-002; rule reading 10).
 */
@Component
class ActionDetections implements Detector {

    private static final String OVERDUE = "CAP-001";
    private static final String OWNER_LEFT = "CAP-002";
    private static final String NOT_VERIFIED = "CAP-003";
    private static final String NOT_REOPENED = "CAP-004";
    private static final String NOT_ACCOUNTABLE = "CAP-005";
    private static final String OWN_WORK = "SOD-002";

    private final CorrectiveActions actions;
    private final FindingDirectory findings;
    private final PeopleDirectory people;
    private final AccountabilityOverTime rows;
    private final HolderDirectory holders;
    private final DetectionRules rules;
    private final Flaws flaws;

    ActionDetections(CorrectiveActions actions, FindingDirectory findings, PeopleDirectory people,
            AccountabilityOverTime rows, HolderDirectory holders, DetectionRules rules, Flaws flaws) {
        this.actions = actions;
        this.findings = findings;
        this.people = people;
        this.rows = rows;
        this.holders = holders;
        this.rules = rules;
        this.flaws = flaws;
    }

    @Override
    public Set<String> codes() {
        return Set.of(OVERDUE, OWNER_LEFT, NOT_VERIFIED, NOT_REOPENED, NOT_ACCOUNTABLE, OWN_WORK);
    }

    @Override
    public Set<String> kinds() {
        return Sets.union(AccountabilityOverTime.KINDS, Set.of("CorrectiveAction", "Finding"));
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        var all = actions.all();
        var around = around(all, concern);
        return flaws.found(all.stream().flatMap(it -> of(it, around)).toList(), concern);
    }

    private Around around(List<CorrectiveAction> all, Concern concern) {
        var asOf = concern.asOf();
        var facts = all.stream().flatMap(it -> it.facts().facts().stream()).map(Dated::fact).toList();
        var about = findings.byId(facts.stream().map(ActionFact::finding).collect(Collectors.toSet()), asOf);
        var owners = facts.stream().map(it -> it.ownership().owner()).collect(Collectors.toSet());
        var accountable = concern.asksFor(NOT_ACCOUNTABLE)
                ? rows.ofRows(facts.stream().flatMap(it -> Stream.ofNullable(ActionReads.row(it))).distinct().toList(),
                        asOf)
                : Map.<RowRef, Map<HolderRef, Days>>of();
        var names = holders.byRef(accountable.values()
                .stream()
                .flatMap(it -> it.keySet().stream())
                .collect(Collectors.toSet()), asOf);
        return new Around(asOf, about, people.presenceOf(owners), accountable, names,
                rules.threshold("effectiveness_days"));
    }

    /** What the rules need to know beside the actions. */
    private record Around(LocalDate asOf, Map<FindingId, FindingView> findings, Map<PersonId, Presence> presence,
            Map<RowRef, Map<HolderRef, Days>> accountable, Map<HolderRef, HolderView> names, int patience) {

        Place place(ActionFact fact) {
            var finding = findings.get(fact.finding());
            return finding == null ? new Place(null, null) : new Place(finding.system(), finding.unit());
        }

        Days absent(PersonId person) {
            var known = presence.get(person);
            return known == null ? Days.never() : known.present().not();
        }

        Map<HolderRef, Days> accountableFor(ActionFact fact) {
            var row = ActionReads.row(fact);
            return row == null ? Map.of() : accountable.getOrDefault(row, Map.of());
        }

        /** Who is accountable on the day in question. */
        String namesOf(ActionFact fact) {
            return accountableFor(fact).entrySet()
                    .stream()
                    .filter(it -> it.getValue().contain(asOf))
                    .flatMap(it -> Stream.ofNullable(names.get(it.getKey())))
                    .map(it -> it.name() + " (" + it.key() + ")")
                    .collect(Collectors.joining(" and "));
        }
    }

    private static Stream<Flaw> of(CorrectiveAction action, Around around) {
        return action.on(around.asOf())
                .stream()
                .flatMap(fact -> Stream.of(
                        flaw(OVERDUE, action, fact, around, days(action, ActionDetections::overdue),
                                "was due on " + fact.due() + ".", "Carry it out, or agree another day."),
                        flaw(OWNER_LEFT, action, fact, around, days(action, it -> orphaned(it, around)),
                                "belongs to somebody who has left.", "Give it to somebody else."),
                        flaw(NOT_VERIFIED, action, fact, around, days(action, it -> unverified(it, around.patience())),
                                "was carried out on " + fact.implementation().on()
                                        + ", and nobody has judged its effect.",
                                "Let somebody independent verify it."),
                        flaw(NOT_REOPENED, action, fact, around, days(action, ActionDetections::notReopened),
                                "had no effect and was closed without another to follow.",
                                "Propose another action."),
                        flaw(NOT_ACCOUNTABLE, action, fact, around, days(action, it -> elsewhere(it, around)),
                                "does not belong to whoever is accountable for " + fact.raciRow() + ": "
                                        + around.namesOf(fact) + ".",
                                "Give it to the accountable person."),
                        flaw(OWN_WORK, action, fact, around, days(action, ActionDetections::judgedByOwner),
                                "was verified by its owner.", "Let somebody else verify it.")));
    }

    private static Flaw flaw(String code, CorrectiveAction action, ActionFact fact, Around around, Days days,
            String reason, String step) {
        var subject = new Subject("correctiveAction", "CorrectiveAction", action.entry().id(), action.entry().key(),
                fact.title());
        return new Flaw(code, subject, around.place(fact), days, action.entry().broughtOn(),
                "The corrective action “" + fact.title() + "” " + reason, step);
    }

    private static Days days(CorrectiveAction action, Function<ActionFact, Days> flawed) {
        return Days.anyOf(action.facts().facts().stream().map(it -> it.days().and(flawed.apply(it.fact()))).toList());
    }

    private static Days overdue(ActionFact fact) {
        return fact.state().isToDo() ? Days.from(fact.due().plusDays(1)) : Days.never();
    }

    private static Days orphaned(ActionFact fact, Around around) {
        return fact.state() == ActionState.CLOSED ? Days.never() : around.absent(fact.ownership().owner());
    }

    private static Days unverified(ActionFact fact, int patience) {
        var implemented = fact.implementation().on();
        return fact.state() == ActionState.IMPLEMENTED && implemented != null
                ? Days.from(implemented.plusDays(patience + 1L))
                : Days.never();
    }

    private static Days notReopened(ActionFact fact) {
        return fact.isIneffective() && fact.state() == ActionState.CLOSED && fact.successor() == null
                ? Days.between(fact.verification().on(), null)
                : Days.never();
    }

    private static Days elsewhere(ActionFact fact, Around around) {
        var owner = HolderRef.person(fact.ownership().owner());
        return fact.state().isToDo()
                ? Days.anyOf(around.accountableFor(fact)
                        .entrySet()
                        .stream()
                        .filter(it -> !it.getKey().equals(owner))
                        .map(Map.Entry::getValue)
                        .toList())
                : Days.never();
    }

    private static Days judgedByOwner(ActionFact fact) {
        return fact.ownership().owner().equals(fact.verification().by())
                ? Days.between(fact.verification().on(), null)
                : Days.never();
    }
}

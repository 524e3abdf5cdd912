package io.answerable.inventory.obligations;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.InvalidInput;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ObligationView;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.register.Visibility;
import io.answerable.inventory.spi.ReclassificationConsequence;
import io.answerable.inventory.spi.ReclassificationConsequence.Consequences;
import io.answerable.inventory.spi.ReclassificationConsequence.RequiredTraining;
import io.answerable.inventory.spi.ReclassificationConsequence.Supposed;
import io.answerable.reference.LegalTerms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what would follow from another category without changing anything (R-INV-14). */
@Component
@Transactional(readOnly = true)
public class PreviewingReclassifications {

    private final AiSystemRegister register;
    private final DerivedObligations obligations;
    private final GatesPassed gates;
    private final ObjectProvider<ReclassificationConsequence> consequences;
    private final LegalTerms terms;
    private final Visibility visibility;
    private final CurrentActor actor;

    /**
     * What is supposed.
     *
     * @param points of Annex III, Annex I or Article 5
     * @param operatorRoles null: as they are
     */
    public record Supposition(RiskCategory category, List<String> points, @Nullable List<String> operatorRoles) {}

    PreviewingReclassifications(AiSystemRegister register, DerivedObligations obligations, GatesPassed gates,
            ObjectProvider<ReclassificationConsequence> consequences, LegalTerms terms, Visibility visibility,
            CurrentActor actor) {
        this.register = register;
        this.obligations = obligations;
        this.gates = gates;
        this.consequences = consequences;
        this.terms = terms;
        this.visibility = visibility;
        this.actor = actor;
    }

    /**
     * What would follow from today on; empty when there is no such system.
     *
     * @throws AccessDeniedException for whoever may not see the governance of the system
     * @throws InvalidInput when a point or an operator role is not known to the law
     */
    public Optional<ReclassificationPreview> preview(AiSystemId system, Supposition supposition) {
        check(supposition);
        var today = actor.today();
        return Optional.ofNullable(register.byId(List.of(system), today).get(system))
                .map(it -> preview(it, supposition, today));
    }

    private void check(Supposition supposition) {
        var points = Stream.of(terms.annexIiiPoints(), terms.annexIPoints(), terms.prohibitedPractices())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        if (!points.containsAll(supposition.points())) {
            throw new InvalidInput("The law has no such point.", "input", "annexPoints");
        }
        if (supposition.operatorRoles() != null && !terms.operatorRoles().containsAll(supposition.operatorRoles())) {
            throw new InvalidInput("The law has no such operator role.", "input", "operatorRoles");
        }
    }

    private ReclassificationPreview preview(AiSystemView before, Supposition supposition, LocalDate today) {
        if (!visibility.showsGovernanceOf(before)) {
            throw new AccessDeniedException("Requires READ_GOVERNANCE");
        }
        var after = after(before, supposition);
        var now = obligations.of(List.of(before.id()), today).getOrDefault(before.id(), List.of());
        var then = obligations
                .of(List.of(before.id()), today, it -> it.supposing(
                        terms.categoryByLaw(after.category().name(), it.facts().yes()),
                        Set.copyOf(only(terms.annexIiiPoints(), supposition)), Set.copyOf(after.operatorRoles())))
                .getOrDefault(before.id(), List.of());
        var told = told(new Supposed(before, after, then, today));
        var stops = stops(after, then, told, today);
        return new ReclassificationPreview(before, without(then, now), without(now, then),
                flat(told, Consequences::assessments), flat(told, Consequences::training),
                flat(told, Consequences::authorisations), flat(told, Consequences::raciRows), stops,
                earliest(stops, flat(told, Consequences::training), today), today);
    }

    private AiSystemView after(AiSystemView before, Supposition supposition) {
        var annexes = Stream.concat(terms.annexIiiPoints().stream(), terms.annexIPoints().stream()).toList();
        var roles = supposition.operatorRoles() == null ? before.operatorRoles() : supposition.operatorRoles();
        return before.supposing(supposition.category(), only(annexes, supposition),
                only(terms.prohibitedPractices(), supposition), roles);
    }

    private static List<String> only(List<String> known, Supposition supposition) {
        return supposition.points().stream().filter(known::contains).toList();
    }

    private List<Consequences> told(Supposed supposed) {
        return consequences.orderedStream().map(it -> it.of(supposed)).toList();
    }

    private List<String> stops(AiSystemView after, List<ObligationView> then, List<Consequences> told,
            LocalDate today) {
        var prohibited = after.category() == RiskCategory.PROHIBITED
                ? Stream.of("Article 5 prohibits it: it would be suspended or rejected at once.")
                : Stream.<String>empty();
        var excluded = after.isDerogationExcluded()
                ? Stream.of("It profiles people: a listed use that does so is always high-risk (Article 6(3)).")
                : Stream.<String>empty();
        var unmet = then.stream()
                .filter(it -> it.hardStop() && it.status().isInForce() && !it.evidenceMissing().isEmpty())
                .filter(it -> after.isHighRiskByLaw())
                .map(it -> "Article " + it.article() + " is not shown to be met: " + it.title() + ".");
        return Stream
                .of(prohibited, excluded, unmet, gates.openFor(after, today),
                        flat(told, Consequences::hardStops).stream())
                .flatMap(it -> it)
                .toList();
    }

    private static @Nullable LocalDate earliest(List<String> stops, List<RequiredTraining> training, LocalDate today) {
        return stops.isEmpty()
                ? training.stream()
                        .map(RequiredTraining::due)
                        .filter(Objects::nonNull)
                        .reduce(today, (one, other) -> one.isAfter(other) ? one : other)
                : null;
    }

    private static List<ObligationView> without(List<ObligationView> some, List<ObligationView> others) {
        var keys = others.stream().map(ObligationView::key).collect(Collectors.toSet());
        return some.stream().filter(it -> !keys.contains(it.key())).toList();
    }

    private static <T> List<T> flat(List<Consequences> told, Function<Consequences, List<T>> part) {
        return told.stream().flatMap(it -> part.apply(it).stream()).distinct().toList();
    }
}

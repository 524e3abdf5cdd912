package io.answerable.inventory.surveys;

import static io.answerable.access.Permission.DECLARE_USES;
import static io.answerable.access.Permission.MANAGE_SURVEYS;
import static io.answerable.inventory.DeclarationStatus.ATTESTED;
import static io.answerable.inventory.DeclarationStatus.CONTESTED;
import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.SystemUse;
import io.answerable.inventory.register.UsingSystems;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.UseAttested;
import io.answerable.kernel.Outcome;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms that a declaration is complete, or says why it is not (R-INV-03). */
@Component
@Transactional
public class AttestingDeclarations {

    private static final String HEAD = "role.department-head";

    private final OpeningDeclarations opening;
    private final Declarations declarations;
    private final DeclaredUses uses;
    private final Superseding superseding;
    private final SurveyDirectory directory;
    private final AiSystemRegister register;
    private final UsingSystems using;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    AttestingDeclarations(OpeningDeclarations opening, Declarations declarations, DeclaredUses uses,
            Superseding superseding, SurveyDirectory directory, AiSystemRegister register, UsingSystems using,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.opening = opening;
        this.declarations = declarations;
        this.uses = uses;
        this.superseding = superseding;
        this.directory = directory;
        this.register = register;
        this.using = using;
        this.actor = actor;
        this.events = events;
    }

    /**
     * The head of the unit says that this is all; uses that one entry of the register meets beyond doubt are linked to it
     * (P5, step 3).
     */
    public Outcome<DeclarationView> attest(DeclarationId id, int expectedVersion, @Nullable String reason) {
        return opening.running(id, expectedVersion, this::isHead).flatMap(it -> {
            var refusal = it.refusalOf(ATTESTED, actor.today());
            return new Checks().refuseIf(refusal.isPresent(), refusal::orElseThrow)
                    .then(() -> Outcome.done(attested(it, reason)));
        });
    }

    /** The head, or whoever runs the campaign, says what is wrong with an attested declaration; it opens again. */
    public Outcome<DeclarationView> contest(DeclarationId id, int expectedVersion, @Nullable String reason) {
        return opening.running(id, expectedVersion, it -> isHead(it) || actor.actor().may(MANAGE_SURVEYS))
                .flatMap(it -> {
                    var refusal = it.refusalOf(CONTESTED, actor.today());
                    return new Checks().refuseIf(refusal.isPresent(), refusal::orElseThrow)
                            .required("reason", reason)
                            .then(() -> Outcome.done(contested(it, requireNonNull(reason))));
                });
    }

    private boolean isHead(UnitId unit) {
        return actor.actor().may(DECLARE_USES, unit.value(), null)
                && actor.actor().holds(HEAD, unit.value(), null);
    }

    /**
     * All declarations are locked before any system: in the order of whoever says of an earlier use which system it is, so
     * that the two do not wait for each other.
     */
    private DeclarationView attested(Declaration declaration, @Nullable String reason) {
        var today = actor.today();
        declaration.attest(actor.actor().person().orElse(null), today);
        declarations.save(declaration, new Act("ATTESTED", today, reason));
        var declared = usesOf(declaration.getId(), today);
        var fact = declaration.now(today);
        superseding.supersede(fact.survey(), Map.of(fact.unit(), ATTESTED), today);
        matched(declared, fact.unit(), reason);
        events.publishEvent(new UseAttested(fact.survey(), fact.unit(),
                declared.stream().map(DeclaredUse::getId).toList(), actor.provenance().because(reason)));
        return view(declaration.getId());
    }

    private List<DeclaredUse> usesOf(DeclarationId id, LocalDate today) {
        var declared = directory.usesOf(List.of(id), today).getOrDefault(id, List.of());
        return uses.load(uses.keys().entriesOf(declared.stream().map(it -> it.id().value()).toList()));
    }

    private void matched(List<DeclaredUse> declared, UnitId unit, @Nullable String reason) {
        var today = actor.today();
        var known = declared.isEmpty() ? List.<AiSystemView>of() : register.all(today);
        declared.forEach(it -> it.change(today, it.now(today).declaredBy(today)));
        declared.stream()
                .filter(it -> it.now(today).isNew())
                .flatMap(it -> match(it.now(today).said(), known).map(system -> new Match(it, system)).stream())
                .sorted(Comparator.comparing(it -> it.system().value()))
                .forEach(it -> link(it, unit, reason));
        uses.saveAll(declared.stream().filter(it -> !it.alterations().isEmpty()).toList(),
                new Act("MATCHED", today, reason));
    }

    /** A declared use and the system that is meant; linked in the order of the systems, as whoever else attests does. */
    private record Match(DeclaredUse use, AiSystemId system) {}

    private static Optional<AiSystemId> match(UseFact.Said said, List<AiSystemView> known) {
        return Matching.unambiguous(said.tool(), said.supplier(), known).map(AiSystemView::id);
    }

    private void link(Match match, UnitId unit, @Nullable String reason) {
        var today = actor.today();
        using.find(match.system(), new SystemUse(unit, match.use().now(today).said().process()), reason);
        match.use().find(DeclaredUseStatus.LINKED, match.system(), today);
    }

    private DeclarationView contested(Declaration declaration, String reason) {
        declaration.contest(reason, actor.today());
        declarations.save(declaration, new Act("CONTESTED", actor.today(), reason));
        return view(declaration.getId());
    }

    private DeclarationView view(DeclarationId id) {
        return requireNonNull(directory.declarations(List.of(id), actor.today()).get(id));
    }
}

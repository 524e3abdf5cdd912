package io.answerable.inventory.surveys;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemTimeline;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.kernel.Days;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.reference.DetectionRules;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds units that have not answered, tools that are in no register, and retired systems that are still used (INV-003,
 * INV-005, INV-008).
 */
@Component
class SurveyDetections implements Detector {

    private static final String DECLARATION_MISSING = "INV-003";
    private static final String NOT_REGISTERED = "INV-005";
    private static final String RETIRED_STILL_USED = "INV-008";

    private final UsageSurveys surveys;
    private final Declarations declarations;
    private final DeclaredUses uses;
    private final AiSystemRegister register;
    private final UnitDirectory units;
    private final DetectionRules rules;

    SurveyDetections(UsageSurveys surveys, Declarations declarations, DeclaredUses uses, AiSystemRegister register,
            UnitDirectory units, DetectionRules rules) {
        this.surveys = surveys;
        this.declarations = declarations;
        this.uses = uses;
        this.register = register;
        this.units = units;
        this.rules = rules;
    }

    @Override
    public Set<String> codes() {
        return Set.of(DECLARATION_MISSING, NOT_REGISTERED, RETIRED_STILL_USED);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem", "Declaration", "DeclaredUse", "Unit", "UsageSurvey");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        if (codes().stream().noneMatch(concern::asksFor)) {
            return List.of();
        }
        var picture = new Picture(concern,
                declarations.all().stream().collect(toMap(Declaration::getId, it -> it)), uses.all(),
                units.all(concern.asOf()).stream().collect(toMap(UnitView::id, it -> it)));
        var missing = concern.asksFor(DECLARATION_MISSING) && concern.systems().isEmpty()
                ? missing(picture)
                : Stream.<Detection>empty();
        var notRegistered = concern.asksFor(NOT_REGISTERED) && concern.systems().isEmpty()
                ? notRegistered(picture)
                : Stream.<Detection>empty();
        var stillUsed = concern.asksFor(RETIRED_STILL_USED) ? stillUsed(picture) : Stream.<Detection>empty();
        return Stream.of(missing, notRegistered, stillUsed).flatMap(Function.identity()).toList();
    }

    /** What is known of campaigns when the rules are asked. */
    private record Picture(Concern concern, Map<DeclarationId, Declaration> declarations, List<DeclaredUse> uses,
            Map<UnitId, UnitView> units) {

        LocalDate asOf() {
            return concern.asOf();
        }

        /** A later declaration has not taken its place. */
        Days holding(DeclarationId declaration) {
            var found = declarations.get(declaration);
            return found == null
                    ? Days.never()
                    : found.daysOf(it -> it.status() != DeclarationStatus.SUPERSEDED);
        }

        Optional<UnitView> unitOf(DeclarationId declaration) {
            return Optional.ofNullable(declarations.get(declaration))
                    .flatMap(it -> it.on(asOf()))
                    .flatMap(it -> Optional.ofNullable(units.get(it.unit())));
        }
    }

    private Stream<Detection> missing(Picture picture) {
        var overdue = surveys.all().stream().collect(toMap(UsageSurvey::getId, SurveyDetections::overdue));
        return picture.declarations().values().stream().flatMap(it -> missing(it, overdue, picture).stream());
    }

    private static Days overdue(UsageSurvey survey) {
        return Days.anyOf(survey.timeline()
                .facts()
                .stream()
                .map(it -> it.days().and(Days.from(it.fact().due().plusDays(1))))
                .toList());
    }

    private static Optional<Detection> missing(
            Declaration declaration, Map<UsageSurveyId, Days> overdue, Picture picture) {
        var unit = picture.unitOf(declaration.getId());
        var fact = declaration.on(picture.asOf());
        if (unit.isEmpty() || fact.isEmpty()) {
            return Optional.empty();
        }
        var days = declaration.daysOf(it -> it.status().next().contains(DeclarationStatus.ATTESTED))
                .and(overdue.getOrDefault(fact.get().survey(), Days.never()));
        var name = unit.get().name();
        var subject = new Subject("campaign/unit", "Declaration", declaration.entry().id(),
                declaration.entry().key(), name);
        return since(days, picture.asOf(), declaration.entry().broughtOn())
                .map(it -> new Detection(DECLARATION_MISSING, subject, it,
                        name + " has not attested which AI it uses: its declaration is " + fact.get().status() + ".",
                        "Let the head of the unit attest the declaration.", unit.get().id().value(), null));
    }

    private Stream<Detection> notRegistered(Picture picture) {
        int limit = rules.threshold("undeclared_register_days");
        return picture.uses().stream().flatMap(it -> notRegistered(it, limit, picture).stream());
    }

    private static Optional<Detection> notRegistered(DeclaredUse use, int limit, Picture picture) {
        var fact = use.on(picture.asOf());
        var unit = fact.flatMap(it -> picture.unitOf(it.declaration()));
        if (fact.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        var days = waiting(use, limit).and(picture.holding(fact.get().declaration()));
        var tool = fact.get().said().tool();
        var subject = new Subject("declaration/use", "DeclaredUse", use.entry().id(), use.entry().key(), tool);
        return since(days, picture.asOf(), use.entry().broughtOn()).map(it -> new Detection(NOT_REGISTERED, subject,
                it, unit.get().name() + " declared " + tool + " on " + fact.get().declaredOn()
                        + ", and it is not in the register.",
                "Link it to its entry, register it, or say why it is no AI.", unit.get().id().value(), null));
    }

    private static Days waiting(DeclaredUse use, int limit) {
        return Days.anyOf(use.timeline().facts().stream().filter(it -> it.fact().isNew()).map(it -> {
            var declaredOn = it.fact().declaredOn();
            return declaredOn == null ? Days.never() : it.days().and(Days.from(declaredOn.plusDays(limit + 1L)));
        }).toList());
    }

    /** A unit that names a system, whatever number of times. */
    private record Naming(AiSystemId system, UnitView unit) {}

    private Stream<Detection> stillUsed(Picture picture) {
        var named = picture.uses()
                .stream()
                .flatMap(use -> naming(use, picture).stream().map(it -> Map.entry(it, use)))
                .filter(it -> picture.concern()
                        .systems()
                        .map(asked -> asked.contains(it.getKey().system().value()))
                        .orElse(true))
                .collect(groupingBy(Map.Entry::getKey));
        var timelines = register.timelines(Optional.of(named.keySet().stream().map(Naming::system).distinct().toList()))
                .stream()
                .collect(toMap(SystemTimeline::id, it -> it));
        return named.entrySet().stream().flatMap(it -> {
            var system = timelines.get(it.getKey().system());
            var all = it.getValue().stream().map(Map.Entry::getValue).toList();
            return system == null
                    ? Stream.<Detection>empty()
                    : stillUsed(it.getKey(), system, all, picture).stream();
        });
    }

    private static Optional<Naming> naming(DeclaredUse use, Picture picture) {
        return use.on(picture.asOf())
                .flatMap(fact -> picture.unitOf(fact.declaration())
                        .flatMap(unit -> Optional.ofNullable(fact.system()).map(it -> new Naming(it, unit))));
    }

    private static Optional<Detection> stillUsed(
            Naming naming, SystemTimeline system, List<DeclaredUse> uses, Picture picture) {
        var days = Days.anyOf(uses.stream().map(it -> named(it, system.id(), picture)).toList())
                .and(system.in(Set.of(LifecycleState.RETIRED)));
        var unit = naming.unit();
        var subject = new Subject("system/unit", "AiSystem", system.id().value(), system.key() + "/" + unit.key(),
                system.name());
        return since(days, picture.asOf(), system.broughtOn()).map(it -> new Detection(RETIRED_STILL_USED, subject, it,
                unit.name() + " declares that it uses " + system.name() + ", which is retired.",
                "Find out what is used instead, and end the use of the retired system.", unit.id().value(),
                system.id().value()));
    }

    private static Days named(DeclaredUse use, AiSystemId system, Picture picture) {
        return Days.anyOf(use.timeline()
                .facts()
                .stream()
                .filter(it -> system.equals(it.fact().system()))
                .map(it -> it.days().and(picture.holding(it.fact().declaration())))
                .toList());
    }

    private static Optional<LocalDate> since(Days days, LocalDate asOf, LocalDate broughtOn) {
        return days.contain(asOf) ? Optional.of(days.since(asOf, broughtOn)) : Optional.empty();
    }
}

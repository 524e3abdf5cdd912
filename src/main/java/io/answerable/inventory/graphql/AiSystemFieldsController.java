package io.answerable.inventory.graphql;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.graphql.PerDay;
import io.answerable.inventory.AffectedDomainView;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemUseView;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ClassificationView;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierView;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a system refers to, read for many systems at once. */
@Controller
class AiSystemFieldsController {

    private final AiSystemRegister register;
    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final SupplierDirectory suppliers;

    AiSystemFieldsController(AiSystemRegister register, UnitDirectory units, PeopleDirectory people,
            SupplierDirectory suppliers) {
        this.register = register;
        this.units = units;
        this.people = people;
        this.suppliers = suppliers;
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, UnitView> owningUnit(List<AiSystemView> systems) {
        return PerDay.one(systems, AiSystemView::asOf, AiSystemView::owningUnit, units::byId);
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, SupplierView> supplier(List<AiSystemView> systems) {
        return PerDay.one(systems, AiSystemView::asOf, AiSystemView::supplier, suppliers::byId);
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<UnitView>> usingUnits(List<AiSystemView> systems) {
        return PerDay.read(systems, AiSystemView::asOf, this::usingUnits);
    }

    private Map<AiSystemView, List<UnitView>> usingUnits(Collection<AiSystemView> systems, LocalDate asOf) {
        var known = units.byId(
                systems.stream().flatMap(it -> it.usingUnits().stream()).collect(Collectors.toSet()), asOf);
        return systems.stream()
                .collect(toMap(identity(), system -> system.usingUnits()
                        .stream()
                        .flatMap(it -> Stream.ofNullable(known.get(it)))
                        .sorted(Comparator.comparing(UnitView::key))
                        .toList()));
    }

    @SchemaMapping(typeName = "AiSystem")
    List<AiSystemUseView> uses(AiSystemView system) {
        return system.uses()
                .stream()
                .map(it -> new AiSystemUseView(system.id(), it.unit(),
                        it.process() == null ? system.process() : it.process(), system.asOf()))
                .toList();
    }

    @BatchMapping(typeName = "AiSystemUse")
    Map<AiSystemUseView, UnitView> unit(List<AiSystemUseView> uses) {
        return PerDay.one(uses, AiSystemUseView::asOf, AiSystemUseView::unit, units::byId);
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, ClassificationView> classification(List<AiSystemView> systems) {
        return PerDay.read(systems, AiSystemView::asOf,
                (ofThatDay, asOf) -> bySystem(ofThatDay, register.classificationsOf(ofThatDay)));
    }

    @BatchMapping(typeName = "Classification")
    Map<ClassificationView, PersonView> decidedBy(List<ClassificationView> classifications) {
        return PerDay.one(classifications, ClassificationView::asOf, ClassificationView::decidedBy,
                people::byId);
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<AffectedDomainView>> affectedDomains(List<AiSystemView> systems) {
        return PerDay.read(systems, AiSystemView::asOf,
                (ofThatDay, asOf) -> bySystem(ofThatDay, register.domainsOf(ofThatDay, asOf)));
    }

    private static <T> Map<AiSystemView, T> bySystem(Collection<AiSystemView> systems, Map<AiSystemId, T> found) {
        return systems.stream()
                .filter(it -> found.containsKey(it.id()))
                .collect(toMap(identity(), it -> requireNonNull(found.get(it.id()))));
    }

    @BatchMapping(typeName = "AffectedDomain")
    Map<AffectedDomainView, PersonView> answerable(List<AffectedDomainView> domains) {
        return PerDay.one(domains, AffectedDomainView::asOf, AffectedDomainView::answerable, people::byId);
    }
}

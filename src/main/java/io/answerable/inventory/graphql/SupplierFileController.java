package io.answerable.inventory.graphql;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.SupplierView;
import io.answerable.inventory.suppliers.ContractingSuppliers;
import io.answerable.inventory.suppliers.DueDiligence;
import io.answerable.inventory.suppliers.DueDiligenceView;
import io.answerable.inventory.suppliers.SupplierContractView;
import io.answerable.inventory.suppliers.SupplierFile;
import io.answerable.kernel.Outcome;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What was agreed with suppliers and found out about them. */
@Controller
class SupplierFileController {

    private final SupplierFile file;
    private final ContractingSuppliers contracting;
    private final PeopleDirectory people;
    private final KnownPartners partners;
    private final CurrentActor currentActor;

    SupplierFileController(SupplierFile file, ContractingSuppliers contracting, PeopleDirectory people,
            KnownPartners partners, CurrentActor currentActor) {
        this.file = file;
        this.contracting = contracting;
        this.people = people;
        this.partners = partners;
        this.currentActor = currentActor;
    }

    @BatchMapping(typeName = "Supplier")
    Map<SupplierView, List<SupplierContractView>> contracts(List<SupplierView> suppliers) {
        var known = read(suppliers, file::contracts);
        return mayRead()
                ? suppliers.stream().distinct().collect(toMap(identity(), it -> known.getOrDefault(it, List.of())))
                : Map.of();
    }

    @BatchMapping(typeName = "Supplier")
    Map<SupplierView, DueDiligenceView> dueDiligence(List<SupplierView> suppliers) {
        return read(suppliers, file::diligence);
    }

    private <V> Map<SupplierView, V> read(List<SupplierView> suppliers,
            BiFunction<Collection<SupplierId>, LocalDate, Map<SupplierId, V>> read) {
        return mayRead()
                ? PerDay.one(suppliers, SupplierView::asOf, SupplierView::id, read)
                : Map.of();
    }

    private boolean mayRead() {
        return currentActor.actor().may(Permission.READ_GOVERNANCE);
    }

    @BatchMapping(typeName = "SupplierContract")
    Map<SupplierContractView, PersonView> reviewedBy(List<SupplierContractView> contracts) {
        return PerDay.one(contracts, SupplierContractView::asOf, SupplierContractView::reviewedBy,
                people::byId);
    }

    @BatchMapping(typeName = "DueDiligence")
    Map<DueDiligenceView, PersonView> doneBy(List<DueDiligenceView> diligence) {
        return PerDay.one(diligence, DueDiligenceView::asOf, DueDiligenceView::doneBy, people::byId);
    }

    /** A contract with a supplier. */
    record ContractInput(Reference supplier, int expectedVersion, String contract, @Nullable LocalDate lastDay,
            @Nullable String reason) {}

    /** What was found out about a supplier. */
    record ExamineInput(Reference supplier, int expectedVersion, DueDiligence.Result result, String statement,
            @Nullable String evidence, @Nullable String reason) {}

    @MutationMapping
    SupplierPayload recordSupplierContract(@Argument ContractInput input) {
        return SupplierPayload.of(asked(input)
                .flatMap(it -> contracting.record(it, input.contract(), input.lastDay())));
    }

    @MutationMapping
    SupplierPayload reviewSupplierContract(@Argument ContractInput input) {
        return SupplierPayload.of(asked(input).flatMap(it -> contracting.review(it, input.contract())));
    }

    @MutationMapping
    SupplierPayload examineSupplier(@Argument ExamineInput input) {
        return SupplierPayload.of(partners.supplier(input.supplier())
                .map(it -> new ContractingSuppliers.ChangeOfSupplier(it, input.expectedVersion(), input.reason()))
                .flatMap(it -> contracting.examine(it, input.result(), input.statement(), input.evidence())));
    }

    private Outcome<ContractingSuppliers.ChangeOfSupplier> asked(ContractInput input) {
        return partners.supplier(input.supplier())
                .map(it -> new ContractingSuppliers.ChangeOfSupplier(it, input.expectedVersion(), input.reason()));
    }
}

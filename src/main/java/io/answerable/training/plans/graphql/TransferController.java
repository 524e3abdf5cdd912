package io.answerable.training.plans.graphql;

import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.SupplierView;
import io.answerable.kernel.Outcome;
import io.answerable.training.TransferSessionId;
import io.answerable.training.plans.PlanTransfer;
import io.answerable.training.plans.PlanningTransfer;
import io.answerable.training.plans.PlanningTransfer.Change;
import io.answerable.training.plans.TransferPlanView;
import io.answerable.training.plans.TransferReads;
import io.answerable.training.plans.TransferSessionView;
import io.answerable.training.records.Referred;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** How knowledge of systems is handed over, in the API. */
@Controller
class TransferController {

    private final PlanningTransfer planning;
    private final TransferReads transfers;
    private final Referred referred;
    private final SupplierDirectory suppliers;
    private final AiSystemRegister systems;

    TransferController(PlanningTransfer planning, TransferReads transfers, Referred referred,
            SupplierDirectory suppliers, AiSystemRegister systems) {
        this.planning = planning;
        this.transfers = transfers;
        this.referred = referred;
        this.suppliers = suppliers;
        this.systems = systems;
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, TransferPlanView> transferPlan(List<AiSystemView> systems) {
        return PerDay.one(systems, AiSystemView::asOf, AiSystemView::id, transfers::plansOf);
    }

    @MutationMapping
    PlanPayloads.Session planTransferSession(@Argument PlanInputs.Session input) {
        return PlanPayloads.Session.of(referred.system(input.aiSystem(), "aiSystem")
                .flatMap(system -> supplier(input.supplier())
                        .flatMap(supplier -> planning.plan(new PlanTransfer(input.key(), system,
                                supplier.orElse(null), input.topic(), input.audience(), input.plannedFor(),
                                input.reason())))));
    }

    @MutationMapping
    PlanPayloads.Session holdTransferSession(@Argument PlanInputs.Hold input) {
        return PlanPayloads.Session.of(session(input.session())
                .flatMap(it -> planning.hold(new Change(it, input.expectedVersion(), input.reason()), input.on(),
                        input.evidence())));
    }

    @MutationMapping
    PlanPayloads.Session cancelTransferSession(@Argument PlanInputs.Cancel input) {
        return PlanPayloads.Session.of(session(input.session())
                .flatMap(it -> planning.cancel(new Change(it, input.expectedVersion(), input.reason()))));
    }

    private Outcome<TransferSessionId> session(Reference by) {
        return Referred.found(by, "TransferSession", "session",
                key -> Referred.first(transfers.idsOf(List.of(key)), TransferSessionId::value), "session")
                .map(TransferSessionId::of);
    }

    private Outcome<Optional<SupplierId>> supplier(@Nullable Reference by) {
        return by == null
                ? Outcome.done(Optional.empty())
                : Referred.found(by, "Supplier", "supplier",
                        key -> Referred.first(suppliers.idsOf(List.of(key)), SupplierId::value), "supplier")
                        .map(it -> Optional.of(SupplierId.of(it)));
    }

    @BatchMapping(typeName = "TransferSession")
    Map<TransferSessionView, SupplierView> supplier(List<TransferSessionView> sessions) {
        return PerDay.one(sessions, TransferSessionView::asOf, TransferSessionView::supplier, suppliers::byId);
    }

    @BatchMapping(typeName = "TransferSession")
    Map<TransferSessionView, AiSystemView> aiSystem(List<TransferSessionView> sessions) {
        return PerDay.one(sessions, TransferSessionView::asOf, TransferSessionView::system, systems::byId);
    }
}

package io.answerable.inventory.suppliers;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether legal has reviewed the contract under which a system is bought (R-INV-21). */
@Component
@Transactional(readOnly = true)
class ContractRequirement implements GateRequirement {

    private static final String REVIEWED = "SUPPLIER_CONTRACT_REVIEWED_BY_LEGAL_IF_BOUGHT";

    private final SupplierFile file;

    ContractRequirement(SupplierFile file) {
        this.file = file;
    }

    @Override
    public Set<String> requirements() {
        return Set.of(REVIEWED);
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var contracts = file.contracts(question.systems()
                .stream()
                .flatMap(it -> Stream.ofNullable(it.supplier()))
                .distinct()
                .toList(), question.asOf());
        return question.systems().stream().map(it -> judged(it, contracts)).toList();
    }

    private static Judgement judged(AiSystemView system, Map<SupplierId, List<SupplierContractView>> contracts) {
        var supplier = system.supplier();
        if (supplier != null) {
            return judged(system.id(), contracts.getOrDefault(supplier, List.of()));
        }
        return system.state() == LifecycleState.PROCUREMENT
                ? Judgement.open(system.id(), REVIEWED, "It is being bought, but nobody has named its supplier.",
                        "role.project-lead")
                : Judgement.notApplicable(system.id(), REVIEWED, "It does not come from a supplier.");
    }

    private static Judgement judged(AiSystemId system, List<SupplierContractView> contracts) {
        return contracts.stream()
                .filter(it -> it.state() == SupplierContractView.State.REVIEWED)
                .findFirst()
                .map(it -> Judgement.met(system, REVIEWED, "Legal has reviewed contract " + it.key() + ".",
                        new Evidence("SUPPLIER_AGREEMENT", it.key(), it.reviewedOn())))
                .orElseGet(() -> Judgement.open(system, REVIEWED, contracts.isEmpty()
                        ? "No contract with its supplier is recorded."
                        : "No contract with its supplier is reviewed by legal and in force.", "role.legal-team"));
    }
}

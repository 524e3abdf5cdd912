package io.answerable.inventory.suppliers;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.SupplierView;
import io.answerable.inventory.register.Entitlement;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is agreed with suppliers, has it reviewed by legal, and keeps what is found out about them (R-INV-21). */
@Component
@Transactional
public class ContractingSuppliers {

    private static final Set<String> LEGAL = Set.of("role.compliance-legal", "role.legal-team", "role.general-counsel");
    private static final Set<String> BUYING = Set.of("role.procurement", "role.project-lead", "role.compliance-legal",
            "role.legal-team");
    private static final Set<String> EXAMINING = Set.of("role.procurement", "role.project-lead",
            "role.information-security-officer", "role.head-of-information-security", "role.compliance-legal",
            "role.legal-team");

    private final Suppliers suppliers;
    private final SupplierDirectory directory;
    private final Entitlement entitlement;
    private final CurrentActor currentActor;

    ContractingSuppliers(Suppliers suppliers, SupplierDirectory directory, Entitlement entitlement,
            CurrentActor currentActor) {
        this.suppliers = suppliers;
        this.directory = directory;
        this.entitlement = entitlement;
        this.currentActor = currentActor;
    }

    /**
     * Which supplier somebody wants to change.
     *
     * @param expectedVersion the version that the caller has seen
     */
    public record ChangeOfSupplier(SupplierId supplier, int expectedVersion, @Nullable String reason) {}

    /** Records a contract, or that it holds until another day; what has changed has to be reviewed again, nothing else. */
    public Outcome<SupplierView> record(ChangeOfSupplier asked, String contract, @Nullable LocalDate lastDay) {
        return new Checks().required("contract", contract)
                .then(() -> change(asked, "CONTRACT_RECORDED", BUYING,
                        (supplier, today) -> {
                            supplier.agree(contract, lastDay, today);
                            return Optional.empty();
                        }));
    }

    /** Legal has reviewed the contract and approves it. */
    public Outcome<SupplierView> review(ChangeOfSupplier asked, String contract) {
        return change(asked, "CONTRACT_REVIEWED", LEGAL, (supplier, today) -> {
            var known = supplier.contract(contract, today);
            known.ifPresent(it -> supplier
                    .agree(it.reviewed(currentActor.actor().person().orElse(null), today), today));
            return known.isPresent() ? Optional.empty() : Optional.of(Refusal.NotFound.of("contract", "contract"));
        });
    }

    /** Somebody has looked at the supplier. */
    public Outcome<SupplierView> examine(ChangeOfSupplier asked, DueDiligence.Result result, String statement,
            @Nullable String evidence) {
        return new Checks().required("statement", statement)
                .text("evidence", evidence)
                .then(() -> change(asked, "EXAMINED", EXAMINING, (supplier, today) -> {
                    supplier.examine(new DueDiligence(result, statement, evidence,
                            currentActor.actor().person().orElse(null), today), today);
                    return Optional.empty();
                }));
    }

    private Outcome<SupplierView> change(ChangeOfSupplier asked, String act, Set<String> roles,
            BiFunction<Supplier, LocalDate, Optional<Refusal>> change) {
        var today = currentActor.today();
        return suppliers
                .open("supplier", asked.supplier().value(), asked.expectedVersion(),
                        it -> entitlement.coversSomewhere(Permission.MANAGE_LIFE_CYCLE, roles))
                .flatMap(supplier -> change.apply(supplier, today)
                        .<Outcome<SupplierView>>map(Outcome::refused)
                        .orElseGet(() -> saved(supplier, new Act(act, today, asked.reason()))));
    }

    private Outcome<SupplierView> saved(Supplier supplier, Act act) {
        if (!supplier.alterations().isEmpty()) {
            suppliers.save(supplier, act);
        }
        return Outcome.done(requireNonNull(
                directory.byId(List.of(supplier.getId()), act.from()).get(supplier.getId())));
    }
}

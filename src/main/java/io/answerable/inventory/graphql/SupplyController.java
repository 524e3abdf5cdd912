package io.answerable.inventory.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.SupplierView;
import io.answerable.inventory.register.NamingSuppliers;
import io.answerable.inventory.suppliers.ListedSuppliers;
import io.answerable.inventory.suppliers.RegisteringSuppliers;
import io.answerable.inventory.suppliers.SupplierFilter;
import io.answerable.inventory.suppliers.SupplierQuery;
import io.answerable.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** From whom systems come. */
@Controller
class SupplyController {

    private final RegisteringSuppliers registering;
    private final NamingSuppliers naming;
    private final SupplierDirectory suppliers;
    private final ListedSuppliers listed;
    private final KnownThings known;
    private final KnownPartners partners;
    private final CurrentActor currentActor;

    SupplyController(RegisteringSuppliers registering, NamingSuppliers naming, SupplierDirectory suppliers,
            ListedSuppliers listed, KnownThings known, KnownPartners partners, CurrentActor currentActor) {
        this.registering = registering;
        this.naming = naming;
        this.suppliers = suppliers;
        this.listed = listed;
        this.known = known;
        this.partners = partners;
        this.currentActor = currentActor;
    }

    @QueryMapping
    @Nullable
    SupplierView supplier(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        currentActor.require(Permission.READ);
        var day = Objects.requireNonNullElse(asOf, currentActor.today());
        return partners.supplier(by, "by")
                .flatMap(it -> Optional.ofNullable(suppliers.byId(List.of(it), day).get(it)))
                .orElse(null);
    }

    @QueryMapping
    Page<SupplierView> suppliers(@Argument @Nullable SupplierFilter filter,
            @Argument List<SupplierQuery.SupplierOrder> orderBy, @Argument @Nullable LocalDate asOf, Paging paging) {
        currentActor.require(Permission.READ);
        return listed.page(new SupplierQuery(filter, orderBy, Objects.requireNonNullElse(asOf, currentActor.today())),
                paging);
    }

    /** A supplier that nobody knew. */
    record RegisterInput(String key, String name, @Nullable String country, @Nullable String reason) {}

    @MutationMapping
    SupplierPayload registerSupplier(@Argument RegisterInput input) {
        return SupplierPayload.of(registering.register(new RegisteringSuppliers.RegisterSupplier(input.key(),
                input.name(), input.country(), input.reason())));
    }

    /** From whom a system comes. */
    record NameInput(Reference aiSystem, int expectedVersion, @Nullable Reference supplier, @Nullable String reason) {}

    @MutationMapping
    SystemPayload nameSupplier(@Argument NameInput input) {
        return SystemPayload.of(known.changed(input.aiSystem())
                .map(it -> new ChangeOfSystem(it, input.expectedVersion(), input.reason()))
                .flatMap(it -> named(input.supplier()).flatMap(from -> naming.name(it, from.orElse(null)))));
    }

    /** Empty when nobody is named. */
    private Outcome<Optional<SupplierId>> named(@Nullable Reference supplier) {
        return supplier == null ? Outcome.done(Optional.empty()) : partners.supplier(supplier).map(Optional::of);
    }
}

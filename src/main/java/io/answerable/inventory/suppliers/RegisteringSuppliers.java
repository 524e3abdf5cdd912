package io.answerable.inventory.suppliers;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierView;
import io.answerable.inventory.register.Entitlement;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters suppliers with whom somebody begins to talk (R-INV-36). */
@Component
public class RegisteringSuppliers {

    private static final Set<String> BUYING = Set.of("role.procurement", "role.project-lead", "role.ai-lead");

    private final Suppliers suppliers;
    private final SupplierDirectory directory;
    private final Entitlement entitlement;
    private final CurrentActor currentActor;

    RegisteringSuppliers(Suppliers suppliers, SupplierDirectory directory, Entitlement entitlement,
            CurrentActor currentActor) {
        this.suppliers = suppliers;
        this.directory = directory;
        this.entitlement = entitlement;
        this.currentActor = currentActor;
    }

    /**
     * A supplier that nobody knew.
     *
     * @param key how people will refer to it; unique in the organisation
     * @param country its seat, by the two letters of ISO 3166-1
     */
    public record RegisterSupplier(String key, String name, @Nullable String country, @Nullable String reason) {}

    /** Enters the supplier, or says why that cannot be. */
    @Transactional
    public Outcome<SupplierView> register(RegisterSupplier command) {
        var country = command.country();
        return new Checks()
                .refuseIf(!entitlement.coversSomewhere(Permission.MANAGE_LIFE_CYCLE, BUYING),
                        () -> Refusal.NotPermitted.to("register a supplier"))
                .newKey(suppliers.keys(), command.key())
                .required("name", command.name())
                .refuseIf(country != null && !SupplierFact.isCountry(country),
                        () -> Refusal.ValidationFailed.of("Two capital letters, for example DE.", "country"))
                .then(() -> Outcome.done(registered(command)));
    }

    private SupplierView registered(RegisterSupplier command) {
        var today = currentActor.today();
        var supplier = Supplier.registered(Entry.first(command.key(), today),
                new SupplierFact(command.name(), command.country()), today);
        suppliers.add(supplier, new Act("REGISTERED", today, command.reason()));
        return requireNonNull(directory.byId(List.of(supplier.getId()), today).get(supplier.getId()));
    }
}

package io.answerable.roles.gates;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.Judgement;
import io.answerable.kernel.Days;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is present and not suspended holds the role for the system (R-INV-07, R-INV-35).
 *
 * @param fixedBy key of the role that can name somebody
 */
record RoleHeld(String name, String role, String fixedBy) implements RoleRequirement {

    static final RoleHeld BUSINESS_OWNER = new RoleHeld("BUSINESS_OWNER_ACTIVE", OwnerRoles.BUSINESS_OWNER,
            "role.department-head");
    static final RoleHeld PROJECT_LEAD = new RoleHeld("PROJECT_LEAD_ACTIVE", OwnerRoles.PROJECT_LEAD,
            "role.chief-officer");
    static final RoleHeld PRODUCT_MANAGER = new RoleHeld("PRODUCT_MANAGER_ACTIVE", OwnerRoles.PRODUCT_MANAGER,
            OwnerRoles.BUSINESS_OWNER);

    @Override
    public Judgement judge(AiSystemId system, ResponsibilityPicture picture) {
        var title = picture.titleOf(role);
        return picture.holders()
                .on(role, Scope.system(system), picture.asOf())
                .stream()
                .filter(it -> it.acting().contain(picture.asOf()))
                .findFirst()
                .map(it -> Judgement.met(system, name,
                        title + " is " + picture.names().of(it.holder()) + ".", evidence(it, picture)))
                .orElseGet(() -> Judgement.open(system, name, "Nobody who is present and may act is " + title + ".",
                        fixedBy));
    }

    static Evidence evidence(HeldRole it, ResponsibilityPicture picture) {
        return new Evidence("ROLE_ASSIGNMENT", it.key() + " " + picture.titleOf(it.role()) + ": "
                + picture.names().of(it.holder()), beginning(it.days(), picture.asOf()));
    }

    private static @Nullable LocalDate beginning(Days days, LocalDate asOf) {
        return days.since(asOf).orElse(null);
    }
}

package io.answerable.roles.gates;

import static java.util.stream.Collectors.joining;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.spi.Judgement;
import io.answerable.kernel.HolderRef;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.util.List;

/**
 * The information asset owner, exactly one person, is who holds this role too: the project lead before the handover, the
 * product manager after it (R-INV-29).
 *
 * @param fixedBy key of the role that can mend it
 */
record AssetOwnerIs(String name, String role, String fixedBy) implements RoleRequirement {

    static final AssetOwnerIs PROJECT_LEAD = new AssetOwnerIs("INFORMATION_ASSET_OWNER_IS_PROJECT_LEAD",
            OwnerRoles.PROJECT_LEAD, OwnerRoles.BUSINESS_OWNER);

    /** The handover moves it, so whoever has to accept that mends it. */
    static final AssetOwnerIs PRODUCT_MANAGER = new AssetOwnerIs("INFORMATION_ASSET_OWNER_IS_PRODUCT_MANAGER",
            OwnerRoles.PRODUCT_MANAGER, OwnerRoles.PRODUCT_MANAGER);

    @Override
    public Judgement judge(AiSystemId system, ResponsibilityPicture picture) {
        var owners = holding(OwnerRoles.ASSET_OWNER, system, picture);
        var expected = holders(holding(role, system, picture));
        var persons = holders(owners);
        return persons.size() == 1 && expected.containsAll(persons)
                ? Judgement.met(system, name,
                        picture.names().of(persons.getFirst()) + " is both " + title(OwnerRoles.ASSET_OWNER, picture)
                                + " and " + title(role, picture) + ".",
                        RoleHeld.evidence(owners.getFirst(), picture))
                : Judgement.open(system, name,
                        "%s is %s, %s is %s.".formatted(title(OwnerRoles.ASSET_OWNER, picture),
                                named(persons, picture), title(role, picture), named(expected, picture)),
                        fixedBy);
    }

    private static List<HeldRole> holding(String role, AiSystemId system, ResponsibilityPicture picture) {
        return picture.holders()
                .on(role, Scope.system(system), picture.asOf())
                .stream()
                .filter(it -> it.acting().contain(picture.asOf()))
                .toList();
    }

    private static List<HolderRef> holders(List<HeldRole> held) {
        return held.stream().map(HeldRole::holder).distinct().toList();
    }

    private static String named(List<HolderRef> holders, ResponsibilityPicture picture) {
        return holders.isEmpty() ? "nobody" : holders.stream().map(picture.names()::of).collect(joining(" and "));
    }

    private static String title(String role, ResponsibilityPicture picture) {
        return picture.titleOf(role);
    }
}

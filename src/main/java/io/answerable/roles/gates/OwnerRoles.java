package io.answerable.roles.gates;

import java.util.Set;

/** The roles by which somebody owns or leads a system. */
final class OwnerRoles {

    static final String BUSINESS_OWNER = "role.business-owner";
    static final String PROJECT_LEAD = "role.project-lead";
    static final String PRODUCT_MANAGER = "role.product-manager";
    static final String ASSET_OWNER = "role.information-asset-owner";

    /** Nobody who holds one of these authorises the system (SOD-003). */
    static final Set<String> ALL = Set.of(BUSINESS_OWNER, PROJECT_LEAD, PRODUCT_MANAGER, ASSET_OWNER);

    private OwnerRoles() {}
}

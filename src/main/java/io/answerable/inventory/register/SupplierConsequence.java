package io.answerable.inventory.register;

import io.answerable.inventory.AiSystemView;
import org.jspecify.annotations.Nullable;

/** What holds no longer, in the same transaction, once a system does not come from the supplier any more it came from. */
public interface SupplierConsequence {

    /** @param system as it is now */
    void follow(AiSystemView system, @Nullable String reason);
}

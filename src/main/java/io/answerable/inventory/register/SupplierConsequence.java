package io.answerable.inventory.register;

import io.answerable.inventory.AiSystemView;
import org.jspecify.annotations.Nullable;

/** What holds no longer, in the same transaction, once a system comes from somebody else than before. */
public interface SupplierConsequence {

    /** @param system as it is now */
    void follow(AiSystemView system, @Nullable String reason);
}

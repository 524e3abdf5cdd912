package io.answerable.inventory.authorisations;

import io.answerable.inventory.AiSystemView;

/** What follows for a system, in the same transaction, when somebody revokes what allowed its use. */
public interface RevocationConsequence {

    void follow(AiSystemView system, String reason);
}

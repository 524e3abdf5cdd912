package io.answerable.ledger.spi;

import io.answerable.kernel.OrganisationId;

/** Hears of each change, in the transaction of the change; so nothing is missed that happened, nor heard that did not. */
public interface FollowingTheLedger {

    /**
     * The history of an organisation has grown.
     *
     * @param lastEntry number of its last entry; what happens at the same time waits and gets a higher one
     */
    void grown(OrganisationId organisation, long lastEntry);
}

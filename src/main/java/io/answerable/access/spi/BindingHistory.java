package io.answerable.access.spi;

import io.answerable.access.LoginId;
import io.answerable.access.Permission;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.util.Set;

/**
 * Keeps for ever who could sign in as whom, and who made that so. Implemented by the ledger, which writes in the running
 * transaction.
 */
public interface BindingHistory {

    /** From now on whoever proves to be this subject of this issuer acts as the person. */
    void bound(Provenance by, PersonId person, String issuer, String subject);

    /** From now on this subject of this issuer no longer acts as the person. */
    void unbound(Provenance by, PersonId person, String issuer, String subject);

    /** From now on whoever proves to be this subject of this issuer acts as the client. */
    void clientBound(Provenance by, LoginId login, String client, Set<Permission> permissions, String issuer,
            String subject);

    /** From now on this subject of this issuer no longer acts as the client. */
    void clientUnbound(Provenance by, LoginId login, String client, String issuer, String subject);

    /** The person may from now on bind and unbind logins. */
    void administratorNamed(Provenance by, PersonId person);

    /** The person may from now on no longer bind and unbind logins. */
    void administratorWithdrawn(Provenance by, PersonId person);

    /** Whoever had the account is known as the person from now on. */
    void accountTakenOver(Provenance by, PersonId account, PersonId person);

    void organisationCreated(Provenance by, String key, String name);
}
